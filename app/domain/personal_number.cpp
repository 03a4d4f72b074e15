#include "domain/personal_number.h"

#include "domain/number_rules.h"

#include <utility>

namespace {

using Part = NumberFault::Part;

// A company's, not a person's with a slip: then the check digit would hardly hold.
bool isCompanyNumber(const NumberScan &scan)
{
    if (scan.count == 12)
        return scan.digits[1] == '6' && isCompany(scan.digits, 2); // of the beginnings only 16 ends in 6
    return isCompany(scan.digits, 0) && hasCheckDigit(scan.digits, 0);
}

std::optional<Part> completeOnlyPerson(NumberScan &scan, QDate today)
{
    if (scan.fault)
        return scan.fault;
    if (isCompanyNumber(scan))
        return Part::NotPerson;
    return completePerson(scan, today);
}

} // namespace

tl::expected<PersonalNumber, NumberFault> PersonalNumber::parse(QStringView text, QDate today)
{
    NumberScan scan(text);
    if (const auto fault = completeOnlyPerson(scan, today))
        return tl::unexpected(scan.because(*fault));
    PersonalNumber number;
    number.m_digits = scan.digits;
    return number;
}

PersonalNumber::PersonalNumber(PersonalNumber &&other) noexcept : m_digits(other.m_digits)
{
    wipe(other.m_digits);
}

PersonalNumber &PersonalNumber::operator=(PersonalNumber &&other) noexcept
{
    if (this != &other) {
        m_digits = other.m_digits;
        wipe(other.m_digits);
    }
    return *this;
}

PersonalNumber::~PersonalNumber()
{
    wipe(m_digits);
}

bool PersonalNumber::isCoordination() const
{
    return m_digits[6] >= '6';
}

QString PersonalNumber::reveal() const
{
    return QString::fromLatin1(m_digits.data(), static_cast<qsizetype>(m_digits.size()));
}

PersonalNumber PersonalNumber::clone() const
{
    PersonalNumber copy;
    copy.m_digits = m_digits;
    return copy;
}
