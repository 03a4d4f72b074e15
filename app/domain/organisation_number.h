#pragma once

#include "domain/number_fault.h"

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

#include <array>
#include <iosfwd>
#include <optional>

class QDebug;
class QDataStream;

/// A Swedish organisation number whose check digit holds. A sole trader's is the owner's personal number: then it is
/// masked wherever it is shown, has no VAT number or Peppol id here, and leaves only by `reveal()`.
class OrganisationNumber
{
public:
    /// Ten digits, or twelve beginning with 16 (a company) or 18/19/20 (a person); `-`, `+`, spaces, text around.
    static tl::expected<OrganisationNumber, NumberFault> parse(QStringView text, QDate today);

    OrganisationNumber(const OrganisationNumber &) = default;
    OrganisationNumber &operator=(const OrganisationNumber &) = default;
    ~OrganisationNumber();

    bool isPersonal() const; // a person's: the third digit is 0 or 1
    char group() const { return m_digits[2]; } // the first digit of the ten: a hint about the legal form, never a rule

    QString display() const; // "559999-0016"; a person's: "••••••-••••"
    std::optional<QString> publicDigits() const; // ten digits; nothing for a person's
    std::optional<QString> vatNumber() const; // "SE559999001601" (registers.md 5.1); derived, proves no registration
    std::optional<QString> peppolId() const; // "0007:5599990016"

    /// Ten digits (a person's: twelve with `Digits::Twelve`), for the bodies of POSTs and the signed PDF only.
    enum class Digits { Ten, Twelve };
    QString reveal(Digits form = Digits::Ten) const;

    bool operator==(const OrganisationNumber &) const = default;

private:
    OrganisationNumber() = default;

    std::array<char, 12> m_digits{}; // 16 or the century first
};

/// A text that is a person's number, which must not go out, nor be shown, as a name.
bool isPersonsNumber(QStringView text, QDate today);

QDebug operator<<(QDebug, const OrganisationNumber &) = delete;
QDataStream &operator<<(QDataStream &, const OrganisationNumber &) = delete;
std::ostream &operator<<(std::ostream &, const OrganisationNumber &) = delete;
