#pragma once

#include "domain/number_fault.h"

#include <QStringView>

#include <array>
#include <optional>

/// Twelve digits as characters: 16 or the century, then the ten that everybody knows.
using NumberDigits = std::array<char, 12>;

/// Overwrites them in a way that the optimiser keeps.
void wipe(NumberDigits &digits);

/// The one number in a text, or why there is none. Nothing is cut: digits in two places are two numbers, refused.
struct NumberScan
{
    explicit NumberScan(QStringView text);
    NumberScan(const NumberScan &) = delete;
    NumberScan &operator=(const NumberScan &) = delete;
    ~NumberScan() { wipe(digits); }

    /// What is wrong, with what the scan knows about it.
    NumberFault because(NumberFault::Part part) const { return {part, count, mayGrow}; }

    NumberDigits digits{}; // the first ten or twelve hold when there is no fault
    int count = 0;
    bool hasPlus = false;
    bool mayGrow = false; // ten digits that could be the beginning of twelve
    std::optional<NumberFault::Part> fault; // Empty, Incomplete, TooLong, NotDigits, Century or Interim
};
