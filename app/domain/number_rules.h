#pragma once

#include "domain/number_scan.h"

#include <QDate>

/// 16 (a company), 18, 19 or 20 (a person).
bool beginsTwelve(const NumberDigits &digits);

/// Ten digits that would also do as the first ten of twelve: 16 and a company, or a century and a day.
bool couldBeginTwelve(const NumberDigits &digits);

/// Luhn over the ten digits from `first`.
bool hasCheckDigit(const NumberDigits &digits, std::size_t first);

/// A company's ten digits from `first`: the third cannot be read as a month's.
bool isCompany(const NumberDigits &digits, std::size_t first);

/// Makes twelve of a person's ten or twelve digits, with the century decided on `today`, and checks them: says what is
/// wrong.
std::optional<NumberFault::Part> completePerson(NumberScan &scan, QDate today);
