#include "nationwide/register_words.h"

#include "nationwide/folded_name.h"

namespace {

void add(std::string &to, const char *mark, std::string_view words)
{
    to += mark;
    to += words;
    to += ' ';
}

} // namespace

void register_words::addName(std::string_view utf8, std::string &to)
{
    const std::string folded = foldedName(utf8);
    if (folded.empty())
        return;
    add(to, kFirst, firstWord(folded));
    add(to, "", folded);
}

void register_words::addPlace(std::string_view town, std::string_view postcode, std::string &to)
{
    const std::string folded = foldedName(town);
    forEachWord(folded, [&to](std::string_view word) { add(to, kPlace, word); });
    std::string digits(postcode);
    std::erase(digits, ' ');
    if (!digits.empty())
        add(to, kPlace, digits);
}
