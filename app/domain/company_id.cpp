#include "domain/company_id.h"

#include "domain/foreign_number.h"

#include <algorithm>

namespace {

bool isUpper(QChar character)
{
    return character >= u'A' && character <= u'Z';
}

bool isDigit(QChar character)
{
    return character >= u'0' && character <= u'9';
}

bool isLetter(QChar character)
{
    return isUpper(character) || (character >= u'a' && character <= u'z');
}

bool isNumber(const QString &number)
{
    constexpr qsizetype kLongest = 20;
    const auto isAllowed = [](QChar at) { return isDigit(at) || isLetter(at) || at == u'-'; };
    return number.size() <= kLongest && std::all_of(number.begin(), number.end(), isAllowed)
           && std::any_of(number.begin(), number.end(), isDigit);
}

} // namespace

bool isCountryCode(QStringView text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isUpper);
}

tl::expected<CompanyId, NumberFault> CompanyId::parse(QStringView text, const QString &country, QDate today)
{
    if (country == QLatin1String("SE"))
        return OrganisationNumber::parse(text, today).map([](const OrganisationNumber &number) {
            return CompanyId(number);
        });
    return parseForeignNumber(text, country).map([&country](const QString &number) {
        return *foreign(country, number);
    });
}

std::optional<CompanyId> CompanyId::foreign(const QString &country, const QString &number)
{
    if (!isCountryCode(country) || country == QLatin1String("SE") || !isNumber(number))
        return std::nullopt; // a Swedish one is an OrganisationNumber, whose check digit holds
    CompanyId id;
    id.m_country = country;
    id.m_number = number;
    return id;
}

QString CompanyId::display() const
{
    return m_swedish ? m_swedish->display() : m_number;
}

std::optional<QString> CompanyId::publicNumber() const
{
    return m_swedish ? m_swedish->publicDigits() : std::optional(m_number);
}
