#pragma once

#include <QByteArray>

#include <cstdint>
#include <string_view>
#include <utility>
#include <vector>

/// Whether a word of a question is whole, or may be the beginning of one.
enum class Typed { Whole, Beginning };

/// The different words of all names, in order, for what no beginning finds: a word inside another, and a slip of the finger.
class WordList
{
public:
    using Index = std::uint32_t; // of a word

    /// `sorted`: each word ended by a line feed, as the register's file has them.
    explicit WordList(QByteArray sorted);

    /// All words that hold `part` anywhere, in order.
    std::vector<Index> holding(std::string_view part) const;
    /// All words that are at most one letter more, less, other or changed places away from `word`, in order; of a
    /// Beginning those too that go on after such a one.
    std::vector<Index> near(std::string_view word, Typed typed) const;

    /// The words that begin with `beginning`: the first of them, and the one after the last.
    std::pair<Index, Index> begunBy(std::string_view beginning) const;

    std::string_view at(Index index) const;

private:
    Index indexAfter(Index index,
                     std::size_t letters) const; // of the next that does not begin with as many of its letters

    QByteArray m_text;
    std::vector<std::uint32_t> m_begins; // of each word, and the end
    std::vector<std::uint8_t> m_common; // letters that a word shares with the one before it
};

/// How a word of a name is one slip or none away from what was typed.
enum class Nearness { Far, Begins, Whole }; // Begins: a beginning of it is, and the rest goes on

Nearness nearness(std::string_view typed, std::string_view word);
