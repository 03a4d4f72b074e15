#pragma once

/// Which part of a number is wrong, so that the page can say it in words (R-D3).
struct NumberFault
{
    enum class Part {
        Empty,
        Incomplete, // only digits so far, and too few: not an error while typing (R-D2)
        TooLong,
        NotDigits,  // a character that has no place in a number
        Century,    // twelve digits that begin with neither 16, 18, 19 nor 20
        Date,       // no such day
        Future,     // a birth date after today
        CheckDigit,
        Interim,    // T-number and kin: a letter after the date
        NotCompany, // an organisation number was asked for, the third digit says neither company nor person
        NotPerson,  // a personal number was asked for, this is a company's
    };

    Part part = Part::Empty;
    int digits = 0; // how many digits were found

    bool operator==(const NumberFault &) const = default;
};
