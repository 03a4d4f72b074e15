#include "registers/peppol_wire.h"

#include "domain/plain_text.h"
#include "net/json_read.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace {

bool isTenDigits(const QString &number)
{
    constexpr qsizetype kDigits = 10;
    return number.size() == kDigits
           && std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

// Access points have typed in VAT numbers and worse as 0007 numbers: only one that holds is a company's.
std::optional<CompanyId> swedish(const QString &number, QDate today)
{
    if (!isTenDigits(number))
        return std::nullopt;
    const auto parsed = OrganisationNumber::parse(number, today);
    return parsed ? std::optional<CompanyId>(*parsed) : std::nullopt;
}

std::optional<CompanyId> idOf(const QJsonObject &participant, const QString &country, QDate today)
{
    if (participant.value(u"scheme").toString() != QLatin1String("iso6523-actorid-upis"))
        return std::nullopt;
    const QString value = participant.value(u"value").toString();
    const qsizetype colon = value.indexOf(u':');
    const QString number = value.mid(colon + 1);
    const bool isSwedishScheme = QStringView(value).left(colon) == QLatin1String("0007");
    if (isSwedishScheme != (country == QLatin1String("SE")))
        return std::nullopt;
    return isSwedishScheme ? swedish(number, today) : CompanyId::foreign(country, number);
}

// Documented as a text; the wire sends a list of objects.
QString nameOf(const QJsonValue &name)
{
    if (name.isString())
        return plainText(name.toString());
    for (const auto &one : name.toArray()) {
        QString text = plainText(textAt(one.toObject(), u"name").value_or(QString()));
        if (!text.isEmpty())
            return text;
    }
    return {};
}

std::optional<Company> companyOf(const QJsonObject &participant, const QJsonObject &entity, const QDateTime &now)
{
    const QString country = entity.value(u"countryCode").toString().toUpper();
    Company company;
    company.id = idOf(participant, country, now.date());
    company.name = nameOf(entity.value(u"name"));
    company.source = {QStringLiteral("peppol"), now, false};
    if (!company.id || company.name.isEmpty())
        return std::nullopt;
    return company;
}

void add(QList<Company> &companies, const std::optional<Company> &company)
{
    const bool isNew = company && std::none_of(companies.begin(), companies.end(), [&company](const Company &has) {
                           return has.id == company->id;
                       });
    if (isNew)
        companies.append(*company);
}

} // namespace

Result<QList<Company>> peppol::companiesOf(const QJsonObject &answer, const QDateTime &now)
{
    const QJsonValue matches = answer.value(u"matches");
    if (!matches.isArray())
        return fail(Failure::BadReply, QStringLiteral("peppol: no list of matches"));

    QList<Company> companies;
    for (const auto &match : matches.toArray()) {
        const QJsonObject participant = match.toObject().value(u"participantID").toObject();
        for (const auto &entity : match.toObject().value(u"entities").toArray())
            add(companies, companyOf(participant, entity.toObject(), now));
    }
    return companies;
}
