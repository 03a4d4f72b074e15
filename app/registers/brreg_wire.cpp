#include "registers/brreg_wire.h"

#include "registers/wire_text.h"

using Kind = CompanyStatus::Kind;

namespace brreg {
namespace {

LegalForm formOf(const QJsonObject &unit)
{
    const QJsonObject form = unit.value(u"organisasjonsform").toObject();
    const QString code = plainAt(form, u"kode");
    return {code.isEmpty() ? code : QLatin1String("NO-") + code, plainAt(form, u"beskrivelse")};
}

Address addressOf(const QJsonObject &unit)
{
    const auto visited = objectAt(unit, u"forretningsadresse");
    const QJsonObject part = visited ? *visited : unit.value(u"postadresse").toObject();
    QStringList lines;
    for (const auto &one : part.value(u"adresse").toArray())
        lines.append(plainText(one.toString()));
    lines.removeAll(QString());
    return {plainText(lines.join(QLatin1String(", "))),
            {},
            plainAt(part, u"postnummer"),
            plainAt(part, u"poststed"),
            addressCountryAt(part, u"landkode", QLatin1String("NO"))};
}

// A deleted one has hardly more than its name and the day: what is missing there says nothing.
CompanyStatus statusOf(const QJsonObject &unit)
{
    const QDate deleted = dayAt(unit, u"slettedato");
    if (deleted.isValid() || textAt(unit, u"respons_klasse") == QLatin1String("SlettetEnhet"))
        return {Kind::Deregistered, deleted, {}};
    const auto isBankrupt = boolAt(unit, u"konkurs");
    if (isBankrupt == true)
        return {Kind::Bankrupt, dayAt(unit, u"konkursdato"), {}};
    if (boolAt(unit, u"underAvvikling") == true)
        return {Kind::Liquidation, dayAt(unit, u"underAvviklingDato"), {}};
    if (boolAt(unit, u"underTvangsavviklingEllerTvangsopplosning") == true)
        return {Kind::Liquidation, {}, {}};
    return {isBankrupt ? Kind::Active : Kind::Unknown, {}, {}};
}

/// Nothing: not a company's number, or no name.
std::optional<Company> unitOf(const QJsonObject &unit, const QDateTime &now)
{
    const auto id = CompanyId::parse(plainAt(unit, u"organisasjonsnummer"), QStringLiteral("NO"), now.date());
    const QString name = plainAt(unit, u"navn");
    if (!id || name.isEmpty())
        return std::nullopt;
    return Company{*id, name, formOf(unit), addressOf(unit), statusOf(unit), {QStringLiteral("brreg"), now, false}};
}

} // namespace

Result<QList<Company>> companyOf(const QJsonObject &answer, const CompanyId &asked, const QDateTime &now)
{
    const auto company = unitOf(answer, now);
    if (!company)
        return fail(Failure::BadReply, QStringLiteral("brreg: no company"));
    if (company->id != asked)
        return fail(Failure::BadReply, QStringLiteral("brreg: another number than was asked for"));
    return QList<Company>{*company};
}

Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now)
{
    const QJsonValue embedded = answer.value(u"_embedded");
    const QJsonValue units = embedded.toObject().value(u"enheter");
    const bool isEmpty = (embedded.isUndefined() || embedded.isNull()) && answer.value(u"page").isObject();
    if (!isEmpty && !units.isArray())
        return fail(Failure::BadReply, QStringLiteral("brreg: no list of companies"));

    QList<Company> companies;
    for (const auto &unit : units.toArray()) {
        if (const auto company = unitOf(unit.toObject(), now))
            companies.append(*company);
    }
    return companies;
}

} // namespace brreg
