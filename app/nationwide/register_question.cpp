#include "nationwide/register_question.h"

#include "nationwide/folded_name.h"

#include <algorithm>

namespace {

constexpr std::size_t kNumber = 10; // digits
constexpr std::size_t kMostWords = 8; // more say nothing more
constexpr std::size_t kFewestCharacters = 2;

bool isDigits(std::string_view text)
{
    return std::ranges::all_of(text, [](char character) { return character >= '0' && character <= '9'; });
}

// "556036-0793", "16556036-0793", and the beginnings of the former.
std::string digitsOf(const QString &text)
{
    std::string digits;
    for (const QChar character : text) {
        if (character >= u'0' && character <= u'9')
            digits += character.toLatin1();
        else if (character != u'-' && !character.isSpace())
            return {};
    }
    if (digits.size() == kNumber + 2 && digits.starts_with("16"))
        digits.erase(0, 2);
    return digits.size() < kFewestCharacters || digits.size() > kNumber ? std::string() : digits;
}

// "411 01" is how postcodes are written, and "41101" how the register has them.
void joinPostcode(std::vector<std::string> &words)
{
    constexpr std::size_t kArea = 3;
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i].size() != kArea || !isDigits(words[i]) || words[i + 1].size() > 2 || !isDigits(words[i + 1]))
            continue;
        words[i] += words[i + 1];
        words.erase(words.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        return;
    }
}

} // namespace

RegisterQuestion RegisterQuestion::of(const QString &text)
{
    RegisterQuestion question;
    question.digits = digitsOf(text);
    const std::string folded = foldedName(text.toStdString());
    if (folded.size() < kFewestCharacters)
        return question;
    const std::string_view first = firstWord(folded);
    forEachWord(folded, [&](std::string_view word) {
        if (word.data() == first.data())
            question.first = question.words.size();
        if (question.words.size() < kMostWords)
            question.words.emplace_back(word);
    });
    if (question.first >= question.words.size())
        question.first = 0;
    if (question.words.size() > 2) // a name and a postcode; "3 12" alone is a name's
        joinPostcode(question.words);
    return question;
}

bool RegisterQuestion::isNumber() const
{
    return digits.size() == kNumber;
}

bool RegisterQuestion::isCommon(std::size_t word) const
{
    constexpr std::size_t kShort = 2;
    constexpr std::size_t kShortBeginning = 3;
    const std::string &text = words[word];
    if (isLast(word))
        return text.size() <= kShortBeginning || !legalFormBegunBy(text).empty();
    return text.size() <= kShort || text == "och" || text == "brf";
}

NumberRange NumberRange::beginningWith(const std::string &digits)
{
    qint64 first = std::stoll(digits);
    qint64 last = first;
    for (std::size_t i = digits.size(); i < kNumber; ++i) {
        first *= 10;
        last = last * 10 + 9;
    }
    return {first, last};
}
