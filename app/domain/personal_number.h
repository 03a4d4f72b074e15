#pragma once

#include "domain/number_fault.h"

#include <QDate>
#include <QString>
#include <tl/expected.hpp>

#include <array>
#include <iosfwd>

class QDebug;
class QDataStream;

/// A Swedish personal or coordination number whose date and check digit hold. Lives in one fixed array that is wiped;
/// can be moved, not copied; cannot be logged, streamed or saved.
class PersonalNumber
{
public:
    /// Ten or twelve digits with `-`, `+`, spaces and text around; ten digits get the century that makes the person
    /// younger than 100 on `today` (`+`: 100 or older).
    static tl::expected<PersonalNumber, NumberFault> parse(QStringView text, QDate today);

    PersonalNumber(PersonalNumber &&other) noexcept;
    PersonalNumber &operator=(PersonalNumber &&other) noexcept;
    PersonalNumber(const PersonalNumber &) = delete;
    PersonalNumber &operator=(const PersonalNumber &) = delete;
    ~PersonalNumber();

    PersonalNumber clone() const; // a copy that is meant: for a second try of the same call

    bool isCoordination() const;
    bool operator==(const PersonalNumber &) const = default;

    /// YYYYMMDDNNNN, for the body of the signing invitation and nothing else.
    QString reveal() const;

private:
    PersonalNumber() = default;

    std::array<char, 12> m_digits{};
};

QDebug operator<<(QDebug, const PersonalNumber &) = delete;
QDataStream &operator<<(QDataStream &, const PersonalNumber &) = delete;
std::ostream &operator<<(std::ostream &, const PersonalNumber &) = delete;
