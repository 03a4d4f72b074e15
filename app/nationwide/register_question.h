#pragma once

#include <QString>

#include <optional>
#include <string>
#include <vector>

/// What is typed to search the register, taken apart.
struct RegisterQuestion
{
    std::string digits; // an organisation number or its beginning; empty: it is none
    std::vector<std::string> words; // folded, in order; the last may be the beginning of one
    std::vector<std::string> endings = {}; // all words that the last may be; empty: it is looked for as a beginning
    std::size_t first = 0; // of `words`: the one that a name begins with; a legal form before it does not count

    static RegisterQuestion of(const QString &text);

    bool isEmpty() const { return digits.empty() && words.empty(); }
    bool isNumber() const; // a whole one
    bool isLast(std::size_t word) const { return word + 1 == words.size(); }
    bool isCommon(std::size_t word) const; // stands in so many names that it tells little: "ab", "och", a letter or two
};

/// Numbers that begin with `digits`: from the first to the last of them, as ten digits.
struct NumberRange
{
    qint64 first;
    qint64 last;

    static NumberRange beginningWith(const std::string &digits);
};
