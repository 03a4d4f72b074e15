#include "nationwide/register_words.h"

#include "nationwide/folded_name.h"

#include <algorithm>

namespace {

void add(std::string &to, std::string_view mark, std::string_view words)
{
    to += mark;
    to += words;
    to += ' ';
}

} // namespace

std::string register_words::place(std::string_view word)
{
    constexpr std::size_t kLetters = 10;
    std::size_t length = std::min(word.size(), kLetters);
    while (length < word.size() && length > 0 && (static_cast<unsigned char>(word[length]) & 0xc0) == 0x80)
        --length; // in the middle of a letter
    return std::string(kPlace).append(word.substr(0, length));
}

std::string register_words::addName(std::string_view utf8, std::string &to)
{
    std::string folded = foldedName(utf8);
    if (folded.empty())
        return folded;
    add(to, kFirst, firstWord(folded));
    add(to, "", folded);
    return folded;
}

void register_words::addPlace(std::string_view town, std::string_view postcode, std::string &to)
{
    const std::string folded = foldedName(town);
    forEachWord(folded, [&to](std::string_view word) { add(to, "", place(word)); });
    std::string digits(postcode);
    std::erase(digits, ' ');
    if (!digits.empty())
        add(to, "", place(digits));
}
