#include "registers/prh_wire.h"

#include "registers/wire_text.h"

#include <algorithm>
#include <array>

using Kind = CompanyStatus::Kind;

namespace prh {
namespace {

// Types are texts at some places and numbers at others.
QString typeOf(const QJsonObject &part, QStringView name = u"type")
{
    const auto number = intAt(part, name);
    return number ? QString::number(*number) : plainAt(part, name);
}

/// The parts of a list that have not ended.
QList<QJsonObject> currentIn(const QJsonObject &company, QStringView list)
{
    QList<QJsonObject> current;
    for (const auto &one : company.value(list).toArray()) {
        if (plainAt(one.toObject(), u"endDate").isEmpty())
            current.append(one.toObject());
    }
    return current;
}

QString inOurLanguage(const QJsonObject &part, QStringView list, QStringView member)
{
    constexpr std::array kBestFirst = {QLatin1String("2"), QLatin1String("1"), QLatin1String("3")}; // sv, fi, en
    const QJsonArray texts = part.value(list).toArray();
    for (const QLatin1String language : kBestFirst) {
        for (const auto &one : texts) {
            QString text = plainAt(one.toObject(), member);
            if (!text.isEmpty() && typeOf(one.toObject(), u"languageCode") == language)
                return text;
        }
    }
    return {};
}

QString nameOf(const QJsonObject &company)
{
    for (const QJsonObject &name : currentIn(company, u"names")) {
        if (typeOf(name) == QLatin1String("1")) // the official one
            return plainAt(name, u"name");
    }
    return {};
}

LegalForm formOf(const QJsonObject &company)
{
    const auto forms = currentIn(company, u"companyForms");
    if (forms.isEmpty())
        return {};
    const QString code = typeOf(forms.first());
    return {code.isEmpty() ? code : QLatin1String("FI-") + code,
            inOurLanguage(forms.first(), u"descriptions", u"description")};
}

QString streetOf(const QJsonObject &address)
{
    const QString apartment = plainAt(address, u"apartmentNumber") + plainAt(address, u"apartmentIdSuffix");
    QStringList parts{plainAt(address, u"street"), plainAt(address, u"buildingNumber"), plainAt(address, u"entrance"),
                      apartment};
    parts.removeAll(QString());
    if (!plainAt(address, u"street").isEmpty())
        return plainText(parts.join(u' '));
    const QString box = plainAt(address, u"postOfficeBox");
    return box.isEmpty() ? plainAt(address, u"freeAddressLine") : QLatin1String("PB ") + box;
}

Address addressOf(const QJsonObject &company)
{
    const auto addresses = currentIn(company, u"addresses");
    if (addresses.isEmpty())
        return {};
    const auto visited = std::find_if(addresses.begin(), addresses.end(),
                                      [](const QJsonObject &one) { return typeOf(one) == QLatin1String("1"); });
    const QJsonObject address = visited == addresses.end() ? addresses.first() : *visited;
    return {streetOf(address), plainAt(address, u"co"), plainAt(address, u"postCode"),
            inOurLanguage(address, u"postOffices", u"city"),
            addressCountryAt(address, u"country", QLatin1String("FI"))};
}

struct Situation
{
    QLatin1String type;
    Kind kind;
};

// The gravest first. What tradeRegisterStatus says beyond "registered" is disputed, so nothing is made of it.
CompanyStatus statusOf(const QJsonObject &company)
{
    constexpr std::array kSituations = {Situation{QLatin1String("KONK"), Kind::Bankrupt},
                                        Situation{QLatin1String("SELTILA"), Kind::Liquidation},
                                        Situation{QLatin1String("SANE"), Kind::Restructuring}};
    const QDate ended = dayAt(company, u"endDate");
    if (ended.isValid())
        return {Kind::Deregistered, ended, {}};
    const auto current = currentIn(company, u"companySituations");
    for (const Situation &situation : kSituations) {
        for (const QJsonObject &one : current) {
            if (typeOf(one) == situation.type)
                return {situation.kind, dayAt(one, u"registrationDate"), {}};
        }
    }
    return {company.value(u"companySituations").isArray() ? Kind::Active : Kind::Unknown, {}, {}};
}

std::optional<Company> companyIn(const QJsonObject &row, const QDateTime &now)
{
    const QString number = plainAt(row.value(u"businessId").toObject(), u"value");
    const auto id = CompanyId::parse(number, QStringLiteral("FI"), now.date());
    if (!id)
        return std::nullopt;
    return Company{*id, nameOf(row), formOf(row), addressOf(row), statusOf(row), {QStringLiteral("prh"), now, false}};
}

} // namespace

Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now)
{
    const QJsonValue rows = answer.value(u"companies");
    const bool isEmpty = (rows.isUndefined() || rows.isNull()) && intAt(answer, u"totalResults") == 0;
    if (!isEmpty && !rows.isArray())
        return fail(Failure::BadReply, QStringLiteral("prh: no list of companies"));

    QList<Company> companies;
    for (const auto &row : rows.toArray()) {
        if (const auto company = companyIn(row.toObject(), now))
            companies.append(*company);
    }
    return companies;
}

} // namespace prh
