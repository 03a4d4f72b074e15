#include "domain/organisation_number.h"

#include "domain/number_rules.h"

#include <algorithm>

namespace {

using Part = NumberFault::Part;

std::optional<Part> completeCompany(NumberScan &scan)
{
    const bool isShort = scan.count == 10;
    if (scan.hasPlus)
        return Part::NotDigits; // only people grow old
    if (!isCompany(scan.digits, isShort ? 0 : 2))
        return Part::NotCompany;
    if (isShort)
        std::move_backward(scan.digits.begin(), scan.digits.begin() + 10, scan.digits.end());
    scan.digits[0] = '1';
    scan.digits[1] = '6';
    return hasCheckDigit(scan.digits, 2) ? std::nullopt : std::optional(Part::CheckDigit);
}

std::optional<Part> completeEither(NumberScan &scan, QDate today)
{
    if (scan.fault)
        return scan.fault;
    const bool isPerson = scan.count == 12 ? scan.digits[1] != '6' : !isCompany(scan.digits, 0);
    return isPerson ? completePerson(scan, today) : completeCompany(scan);
}

} // namespace

tl::expected<OrganisationNumber, NumberFault> OrganisationNumber::parse(QStringView text, QDate today)
{
    NumberScan scan(text);
    if (const auto fault = completeEither(scan, today))
        return tl::unexpected(scan.because(*fault));
    OrganisationNumber number;
    number.m_digits = scan.digits;
    return number;
}

OrganisationNumber::~OrganisationNumber()
{
    wipe(m_digits);
}

bool OrganisationNumber::isPersonal() const
{
    return !isCompany(m_digits, 2);
}

QString OrganisationNumber::display() const
{
    if (isPersonal())
        return QStringLiteral("••••••-••••");
    const QString digits = reveal();
    return digits.left(6) + u'-' + digits.mid(6);
}

std::optional<QString> OrganisationNumber::publicDigits() const
{
    return isPersonal() ? std::nullopt : std::optional(reveal());
}

std::optional<QString> OrganisationNumber::vatNumber() const
{
    return isPersonal() ? std::nullopt : std::optional<QString>(QLatin1String("SE") + reveal() + QLatin1String("01"));
}

std::optional<QString> OrganisationNumber::peppolId() const
{
    return isPersonal() ? std::nullopt : std::optional<QString>(QLatin1String("0007:") + reveal());
}

QString OrganisationNumber::reveal(Digits form) const
{
    const qsizetype length = isPersonal() && form == Digits::Twelve ? 12 : 10;
    const char *end = m_digits.data() + m_digits.size();
    return QString::fromLatin1(end - length, length);
}

bool isPersonsNumber(QStringView text, QDate today)
{
    const auto number = OrganisationNumber::parse(text, today);
    return number && number->isPersonal();
}
