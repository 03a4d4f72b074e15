#include "flow/company_json.h"

#include "domain/plain_text.h"
#include "flow/kept_text.h"

#include <array>
#include <utility>

namespace {

constexpr qsizetype kMostRows = 50;

constexpr auto kKinds = std::to_array<std::pair<CompanyStatus::Kind, QLatin1String>>({
    {CompanyStatus::Kind::Unknown, QLatin1String("unknown")},
    {CompanyStatus::Kind::Active, QLatin1String("active")},
    {CompanyStatus::Kind::NotYetActive, QLatin1String("not-yet-active")},
    {CompanyStatus::Kind::Merging, QLatin1String("merging")},
    {CompanyStatus::Kind::Restructuring, QLatin1String("restructuring")},
    {CompanyStatus::Kind::Liquidation, QLatin1String("liquidation")},
    {CompanyStatus::Kind::Bankrupt, QLatin1String("bankrupt")},
    {CompanyStatus::Kind::Deregistered, QLatin1String("deregistered")},
    {CompanyStatus::Kind::OnlyStatistics, QLatin1String("only-statistics")},
});

QString text(const QJsonObject &json, QLatin1String key)
{
    return plainText(json[key].toString());
}

QLatin1String wordOf(CompanyStatus::Kind kind)
{
    for (const auto &[value, word] : kKinds)
        if (value == kind)
            return word;
    return {};
}

CompanyStatus::Kind kindOf(const QString &word)
{
    for (const auto &[value, known] : kKinds)
        if (word == known)
            return value;
    return CompanyStatus::Kind::Unknown;
}

QJsonObject toJson(const Address &address)
{
    return {{QStringLiteral("street"), unlessNumbered(address.street)},
            {QStringLiteral("careOf"), unlessNumbered(address.careOf)},
            {QStringLiteral("postcode"), unlessNumbered(address.postcode)},
            {QStringLiteral("town"), unlessNumbered(address.town)},
            {QStringLiteral("country"), address.country}};
}

Address addressFrom(const QJsonObject &json)
{
    return {text(json, QLatin1String("street")), text(json, QLatin1String("careOf")),
            text(json, QLatin1String("postcode")), text(json, QLatin1String("town")),
            text(json, QLatin1String("country"))};
}

std::optional<CompanyId> idFrom(const QJsonObject &json, QDate today)
{
    const QString number = json[QLatin1String("number")].toString();
    if (json[QLatin1String("country")].toString() != QLatin1String("SE"))
        return CompanyId::foreign(json[QLatin1String("country")].toString(), number);
    const auto swedish = OrganisationNumber::parse(number, today);
    return swedish ? std::optional<CompanyId>(*swedish) : std::nullopt;
}

} // namespace

QJsonObject toJson(const Company &company)
{
    QJsonObject json{{QStringLiteral("name"), unlessNumbered(company.name)},
                     {QStringLiteral("form"), company.form.code},
                     {QStringLiteral("formText"), company.form.wireText},
                     {QStringLiteral("address"), toJson(company.address)},
                     {QStringLiteral("status"), wordOf(company.status.kind)},
                     {QStringLiteral("statusSince"), company.status.since.toString(Qt::ISODate)},
                     {QStringLiteral("statusReason"), company.status.reason},
                     {QStringLiteral("source"), company.source.id},
                     {QStringLiteral("fetched"), company.source.fetched.toString(Qt::ISODate)},
                     {QStringLiteral("partial"), company.source.partial},
                     {QStringLiteral("also"), QJsonArray::fromStringList(company.source.also)}};
    if (company.isPersonal() || !company.id)
        return json; // a sole trader's number is a personal number: asked for again
    if (const auto number = company.id->publicNumber()) {
        json[QLatin1String("country")] = company.id->country();
        json[QLatin1String("number")] = *number;
    }
    return json;
}

Company companyFrom(const QJsonObject &json, QDate today)
{
    Company company;
    company.id = idFrom(json, today);
    company.name = text(json, QLatin1String("name"));
    company.form = {text(json, QLatin1String("form")), text(json, QLatin1String("formText"))};
    company.address = addressFrom(json[QLatin1String("address")].toObject());
    company.status = {kindOf(json[QLatin1String("status")].toString()),
                      QDate::fromString(json[QLatin1String("statusSince")].toString(), Qt::ISODate),
                      text(json, QLatin1String("statusReason"))};
    company.source.id = text(json, QLatin1String("source"));
    company.source.fetched = QDateTime::fromString(json[QLatin1String("fetched")].toString(), Qt::ISODate);
    company.source.partial = json[QLatin1String("partial")].toBool();
    for (const auto id : json[QLatin1String("also")].toArray())
        company.source.also.append(plainText(id.toString()));
    return company;
}

QList<Company> keptRows(const QList<Company> &rows)
{
    QList<Company> kept;
    for (const Company &row : rows)
        if (row.id && !row.isPersonal() && kept.size() < kMostRows)
            kept.append(row);
    return kept;
}

QJsonArray toJson(const QList<Company> &rows)
{
    QJsonArray json;
    for (const Company &row : rows)
        json.append(toJson(row));
    return json;
}

QList<Company> companiesFrom(const QJsonArray &json, QDate today)
{
    QList<Company> rows;
    for (const auto row : json)
        rows.append(companyFrom(row.toObject(), today));
    return rows;
}
