#include "registers/bolagsverket_wire.h"

#include "registers/wire_text.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace bolagsverket {
namespace {

// Bolagsverket answers a person's number with the century, which ours has only guessed from ten digits: compare ten.
bool isAsked(const QString &stated, const OrganisationNumber &asked)
{
    return stated.isEmpty() || stated.endsWith(asked.reveal());
}

QString nameOf(const QJsonObject &row)
{
    const QJsonObject part = row.value(u"organisationsnamn").toObject();
    QString first;
    for (const auto &one : part.value(u"organisationsnamnLista").toArray()) {
        const QJsonObject name = one.toObject();
        QString text = textOf(name, u"namn");
        if (!text.isEmpty() && codeOf(name.value(u"organisationsnamntyp").toObject()) == QLatin1String("FORETAGSNAMN"))
            return text;
        if (first.isEmpty())
            first = text;
    }
    return first;
}

LegalForm formOf(const QJsonObject &row)
{
    const QJsonObject form = row.value(u"organisationsform").toObject();
    const QString code = codeOf(form);
    if (!code.isEmpty())
        return {code, textOf(form, u"klartext")};
    // Statistics Sweden has codes of its own; its words are as good.
    return {{}, textOf(row.value(u"juridiskForm").toObject(), u"klartext")};
}

Address addressOf(const QJsonObject &row)
{
    const QJsonObject post = row.value(u"postadressOrganisation").toObject().value(u"postadress").toObject();
    Address address{textOf(post, u"utdelningsadress"), textOf(post, u"coAdress"), textOf(post, u"postnummer"),
                    textOf(post, u"postort"), addressCountryAt(post, u"land", QLatin1String("SE"))};
    // A foreign address stands in the street whole, behind a postcode and a town that do not exist.
    if (address.postcode == QLatin1String("00000")) {
        address.postcode.clear();
        address.town.clear();
    }
    return address;
}

/// Nothing: no producer knows this one.
Result<std::optional<Company>> companyOf(const QJsonObject &row, const OrganisationNumber &asked, const QDateTime &now)
{
    const QJsonObject identity = row.value(u"organisationsidentitet").toObject();
    if (!isAsked(textOf(identity, u"identitetsbeteckning"), asked))
        return fail(Failure::BadReply, QStringLiteral("bolagsverket: another number than was asked for"));
    if (anyFault(row, Fault::Refused))
        return fail(Failure::DetailsRefused, QStringLiteral("bolagsverket: a producer refused the request"));

    const bool isPartial = anyFault(row, Fault::Down);
    const QString name = nameOf(row);
    if (!name.isEmpty())
        return Company{asked,
                       name,
                       formOf(row),
                       addressOf(row),
                       statusOf(row, now.date()),
                       {QStringLiteral("bolagsverket"), now, isPartial}};
    if (isPartial)
        return fail(Failure::ServiceDown, QStringLiteral("bolagsverket: no producer answered"));
    if (anyFault(row, Fault::Unknown))
        return std::nullopt;
    return fail(Failure::BadReply, QStringLiteral("bolagsverket: a company without a name"));
}

Result<QList<Company>> withoutRows(const QJsonObject &answer, const QJsonValue &list)
{
    switch (faultOf(answer)) {
    case Fault::Unknown: return QList<Company>{};
    case Fault::Down: return fail(Failure::ServiceDown, QStringLiteral("bolagsverket: no producer answered"));
    case Fault::Refused: return fail(Failure::DetailsRefused, QStringLiteral("bolagsverket: the request was refused"));
    case Fault::None: break;
    }
    if (list.isNull() || list.isArray())
        return QList<Company>{};
    return fail(Failure::BadReply, QStringLiteral("bolagsverket: no list of organisations"));
}

} // namespace

Fault faultOf(const QJsonObject &part)
{
    const QJsonValue fault = part.value(u"fel");
    if (!fault.isObject())
        return Fault::None;
    const QString type = fault.toObject().value(u"typ").toString();
    if (type == QLatin1String("ORGANISATION_FINNS_EJ"))
        return Fault::Unknown;
    if (type == QLatin1String("OGILTIG_BEGARAN"))
        return Fault::Refused;
    return Fault::Down; // OTILLGANGLIG_UPPGIFTSKALLA, TIMEOUT, and what may be added: the part did not come
}

bool anyFault(const QJsonObject &row, Fault fault)
{
    return std::any_of(row.begin(), row.end(),
                       [fault](const QJsonValue &part) { return faultOf(part.toObject()) == fault; });
}

QString textOf(const QJsonObject &part, QStringView name)
{
    const QString text = plainAt(part, name);
    return text == QLatin1String("n/a") ? QString() : text;
}

QString codeOf(const QJsonObject &part)
{
    const QString code = textOf(part, u"kod").toUpper();
    return code.left(code.indexOf(u'-')); // all of it when there is none
}

Result<QList<Company>> companiesOf(const QJsonObject &answer, const OrganisationNumber &asked, const QDateTime &now)
{
    const QJsonValue list = answer.value(u"organisationer");
    const QJsonArray rows = list.toArray();
    if (rows.isEmpty())
        return withoutRows(answer, list);

    QList<Company> companies;
    for (const auto &row : rows) {
        const auto company = companyOf(row.toObject(), asked, now);
        if (!company)
            return tl::unexpected(company.error());
        if (*company)
            companies.append(**company);
    }
    return companies;
}

} // namespace bolagsverket
