#pragma once

/// Which part of a number is wrong, so that the page can say it in words (R-D3).
struct NumberFault
{
    enum class Part {
        Empty,
        Incomplete, // only digits so far, and too few: not an error while typing (R-D2)
        TooLong, // more digits than a number has, also two numbers in one text
        NotDigits, // a character that has no place in a number
        Century, // twelve digits that begin with neither 16, 18, 19 nor 20; or a `+` that the century contradicts
        Date, // no such day
        Future, // a birth date after today
        CheckDigit,
        Interim, // T-number and kin: a letter after the date
        NotCompany, // an organisation number was asked for, the third digit says neither company nor person
        NotPerson, // a personal number was asked for, this is a company's
    };

    Part part = Part::Empty;
    int digits = 0; // how many digits were found
    bool mayGrow = false; // ten digits that are wrong, but could be the beginning of twelve

    /// More typing may still make it right, so nothing is said before the field is left (R-D2).
    bool isUnfinished() const { return part == Part::Empty || part == Part::Incomplete || mayGrow; }

    bool operator==(const NumberFault &) const = default;
};
