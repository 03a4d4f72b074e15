#pragma once

#include "nationwide/register_question.h"

#include <QString>

#include <string_view>

/// Questions in SQLite's words, for the table ft of register_schema.h.
namespace match_text {

/// Which words of a question a row must have. Lists of common words are long, and slow to look through for a few rows.
enum class Which { All, Rare };

/// Companies with a name that begins with the question's first word; the other words stand in a name or tell the place.
QString begins(const RegisterQuestion &question);

/// Companies with the words in a name, or in town and postcode. Empty: there is no such word.
QString words(const RegisterQuestion &question, Which which);

/// The same with one of `others` in a name in the place of one of the words.
QString instead(const RegisterQuestion &question, Which which, std::size_t word,
                const std::vector<std::string_view> &others);

} // namespace match_text
