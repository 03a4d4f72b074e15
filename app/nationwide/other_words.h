#pragma once

#include "nationwide/word_list.h"

#include <list>
#include <string>

/// Words to try in the place of one that was typed. While it is typed on, only those that were there for its beginning are
/// looked at; what was found for the words before it is remembered.
class OtherWords
{
public:
    enum class Kind { Holding, Near };

    explicit OtherWords(WordList list) : m_list(std::move(list)) {}

    /// At most kMost that hold `word` or are near it, without those that it stands for already: whole ones before those that
    /// go on, the shorter first, then alphabetical. Not for so few letters that they say nothing.
    const std::vector<std::string_view> &of(const std::string &word, Typed typed, Kind kind);

    /// The words that begin with `beginning`, unless they are more than `most`.
    std::vector<std::string> begunBy(const std::string &beginning, std::size_t most) const;

    static constexpr std::size_t kMost = 16;
    static constexpr std::size_t kShortestHeld = 3;
    static constexpr std::size_t kShortestNear = 4;

private:
    /// What was found for one word.
    struct Known
    {
        std::string word;
        Typed typed;
        Kind kind;
        std::vector<WordList::Index> all; // those that it stands for as well
        std::vector<std::string_view> best;
    };

    std::vector<WordList::Index> find(const std::string &word, Typed typed, Kind kind) const;
    std::vector<std::string_view> best(const Known &known) const;
    bool goesWith(WordList::Index other, const std::string &word, Typed typed, Kind kind) const;

    WordList m_list;
    std::list<Known> m_known; // the newest first
};
