#include "domain/company_id.h"

#include "domain/foreign_number.h"

#include <QRegularExpression>

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

// Invoices carry the number as a VAT number or a Peppol id: "SE559999001601", "0007:5599990016".
QString withoutInvoiceForm(QStringView text)
{
    static const QRegularExpression kForms(QStringLiteral("^\\s*(?:SE\\s*(\\d{6}-?\\d{4})\\s*01|0007:(\\d{10}))\\s*$"),
                                           QRegularExpression::CaseInsensitiveOption);
    const auto match = kForms.match(text.toString());
    return match.hasMatch() ? match.captured(1) + match.captured(2) : text.toString();
}

} // namespace

bool isCountryCode(QStringView text)
{
    return text.size() == 2 && std::all_of(text.begin(), text.end(), isUpper);
}

tl::expected<CompanyId, NumberFault> CompanyId::parse(QStringView text, const QString &country, QDate today)
{
    if (country == QLatin1String("SE"))
        return OrganisationNumber::parse(withoutInvoiceForm(text), today).map([](const OrganisationNumber &number) {
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
