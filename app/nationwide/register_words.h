#pragma once

#include <string>
#include <string_view>

/// The words that a company is found by, as they lie in the register's table ft: with marks before some, a blank after each.
namespace register_words {

inline constexpr std::string_view kFirst = "\u00b6"; // the word that a name begins with
inline constexpr std::string_view kPlace = "\u00a7"; // of the town, and the postcode

/// How a word of a town, or a postcode, is marked: by its first ten letters, for which the table has lists of beginnings.
std::string place(std::string_view word);

std::string addName(std::string_view utf8, std::string &to); // answers the name, folded
void addPlace(std::string_view town, std::string_view postcode, std::string &to);

} // namespace register_words
