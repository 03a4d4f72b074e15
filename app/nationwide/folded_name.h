#pragma once

#include <string>
#include <string_view>

/// A name as it is compared: words of small letters and digits without accents, one blank between two. A legal form is its
/// short word wherever it stands ("aktiebolaget": "ab"), and "&" is "och".
std::string foldedName(std::string_view utf8);

/// The word that a folded name begins with for those who look for it: a legal form before it does not count.
std::string_view firstWord(std::string_view folded);

/// The short word of the legal form that `beginning`, three letters or more, may become ("aktieb": "ab"); empty: none.
std::string_view legalFormBegunBy(std::string_view beginning);

/// Calls with each word of a folded name.
template<typename Take> void forEachWord(std::string_view folded, Take take)
{
    while (!folded.empty()) {
        const auto end = folded.find(' ');
        take(folded.substr(0, end));
        folded = end == std::string_view::npos ? std::string_view() : folded.substr(end + 1);
    }
}
