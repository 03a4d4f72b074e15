#include "domain/number_rules.h"

#include <algorithm>

namespace {

using Part = NumberFault::Part;

// A birth date as the digits say it; of a coordination number month and day may be unknown, then 0.
struct BirthDate
{
    int year = 0;
    int month = 0;
    int day = 0;
    bool isCoordination = false;

    // The number of a person who is not born yet, even on the earliest day it can mean.
    bool isAfter(QDate today) const
    {
        return std::array{year, month, day} > std::array{today.year(), today.month(), today.day()};
    }

    bool isPossible() const
    {
        if (!isCoordination)
            return QDate::isValid(year, month, day);
        const bool isDayPossible = day >= 0 && day <= 31;
        return isDayPossible && (month == 0 || QDate::isValid(year, month, std::max(day, 1)));
    }
};

int numberAt(const NumberDigits &digits, std::size_t at)
{
    return (digits[at] - '0') * 10 + (digits[at + 1] - '0');
}

// `first`: where the six digits of the date begin; the year gets its century afterwards.
BirthDate shortDate(const NumberDigits &digits, std::size_t first)
{
    const int day = numberAt(digits, first + 4);
    const bool isCoordination = day >= 60;
    return {numberAt(digits, first), numberAt(digits, first + 2), isCoordination ? day - 60 : day, isCoordination};
}

// The latest year with these two last digits that is not after `last`.
int yearUntil(int last, int twoDigits)
{
    const int back = ((last - twoDigits) % 100 + 100) % 100;
    return last - back;
}

// The law changes the hyphen to a plus in the year of the hundredth birthday, not on the day.
int yearOfTen(BirthDate date, bool hasPlus, QDate today)
{
    if (hasPlus)
        return yearUntil(today.year() - 100, date.year);
    const int twoDigits = date.year;
    date.year = yearUntil(today.year(), twoDigits);
    return date.isAfter(today) ? date.year - 100 : date.year;
}

bool isYearKnown(int year)
{
    return year >= 1800 && year <= 9999; // the rest is a computer whose clock is wrong
}

// Moves ten digits to the right, behind their century.
void putCentury(NumberScan &scan, int year)
{
    std::move_backward(scan.digits.begin(), scan.digits.begin() + 10, scan.digits.end());
    scan.digits[0] = static_cast<char>('0' + year / 1000);
    scan.digits[1] = static_cast<char>('0' + year / 100 % 10);
}

std::optional<Part> faultOf(const NumberDigits &digits, const BirthDate &date, QDate today)
{
    if (!date.isPossible())
        return Part::Date;
    if (date.isAfter(today))
        return Part::Future;
    return hasCheckDigit(digits, 2) ? std::nullopt : std::optional(Part::CheckDigit);
}

} // namespace

bool beginsTwelve(const NumberDigits &digits)
{
    const int two = numberAt(digits, 0);
    return two == 16 || (two >= 18 && two <= 20);
}

bool couldBeginTwelve(const NumberDigits &digits)
{
    if (numberAt(digits, 0) == 16)
        return isCompany(digits, 2);
    BirthDate date = shortDate(digits, 2);
    date.year += numberAt(digits, 0) * 100;
    return beginsTwelve(digits) && date.isPossible();
}

bool hasCheckDigit(const NumberDigits &digits, std::size_t first)
{
    int sum = 0;
    for (std::size_t i = 0; i < 10; ++i) {
        const int product = (digits[first + i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += product > 9 ? product - 9 : product;
    }
    return sum % 10 == 0;
}

bool isCompany(const NumberDigits &digits, std::size_t first)
{
    return digits[first + 2] >= '2';
}

std::optional<Part> completePerson(NumberScan &scan, QDate today)
{
    const bool isShort = scan.count == 10;
    BirthDate date = shortDate(scan.digits, isShort ? 0 : 2);
    if (isShort)
        date.year = yearOfTen(date, scan.hasPlus, today);
    else
        date.year += numberAt(scan.digits, 0) * 100;
    const bool isPlusWrong = !isShort && scan.hasPlus && date.year > today.year() - 100;
    if (!isYearKnown(date.year) || isPlusWrong)
        return Part::Century;
    if (isShort)
        putCentury(scan, date.year);
    return faultOf(scan.digits, date, today);
}
