#include "nationwide/word_list.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <utility>

namespace {

constexpr std::size_t kLongest = 40; // letters of a word that is compared; longer ones are nobody's slip of the finger

/// How far beginnings of one word are from what was typed, a row for each letter; rows are kept for the next word.
class Distances
{
public:
    explicit Distances(std::string_view typed) : m_typed(typed)
    {
        for (std::size_t i = 0; i <= typed.size(); ++i)
            m_rows[0][i] = static_cast<std::uint8_t>(i);
    }

    /// Row `letter` + 1 for that letter of `word`; those before it are there.
    void add(std::string_view word, std::size_t letter)
    {
        const auto &before = m_rows[letter];
        auto &row = m_rows[letter + 1];
        row[0] = static_cast<std::uint8_t>(letter + 1);
        for (std::size_t i = 1; i <= m_typed.size(); ++i) {
            const bool isSame = m_typed[i - 1] == word[letter];
            int least = std::min({before[i] + 1, row[i - 1] + 1, before[i - 1] + (isSame ? 0 : 1)});
            if (i > 1 && letter > 0 && m_typed[i - 1] == word[letter - 1] && m_typed[i - 2] == word[letter])
                least = std::min(least, m_rows[letter - 1][i - 2] + 1);
            row[i] = static_cast<std::uint8_t>(least);
        }
        if (row[m_typed.size()] <= 1)
            m_begun = std::min(m_begun, letter + 1);
    }

    /// The letters of `word` that were looked at: until it is over, or the word ends. It shares `common` letters with the
    /// word before.
    std::size_t follow(std::string_view word, std::size_t common)
    {
        m_letters = std::min(m_letters, common);
        if (m_begun > m_letters)
            m_begun = kNever;
        while (m_letters < std::min(word.size(), kLongest) && !isOver(m_letters))
            add(word, m_letters++);
        return m_letters;
    }

    bool isOver(std::size_t letters) const // nothing that goes on so comes near
    {
        const auto &row = m_rows[letters];
        return std::all_of(row.begin(), row.begin() + static_cast<std::ptrdiff_t>(m_typed.size()) + 1,
                           [](std::uint8_t distance) { return distance > 1; });
    }

    bool isNear(std::size_t letters) const { return m_rows[letters][m_typed.size()] <= 1; }
    bool hasBegun() const { return m_begun != kNever; } // some beginning of the word is near

private:
    static constexpr std::size_t kNever = kLongest + 1;

    std::string_view m_typed;
    std::array<std::array<std::uint8_t, kLongest + 1>, kLongest + 1> m_rows; // written before they are read
    std::size_t m_letters = 0; // whose rows hold
    std::size_t m_begun = kNever; // letters of the shortest beginning that is near
};

} // namespace

WordList::WordList(QByteArray sorted) : m_text(std::move(sorted))
{
    const std::string_view text(m_text.constData(), static_cast<std::size_t>(m_text.size()));
    std::string_view before;
    for (std::size_t begin = 0; begin < text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        const std::string_view word = text.substr(begin, end - begin);
        const auto parted = std::mismatch(word.begin(), word.end(), before.begin(), before.end());
        m_begins.push_back(static_cast<std::uint32_t>(begin));
        m_common.push_back(static_cast<std::uint8_t>(std::min<std::ptrdiff_t>(parted.first - word.begin(), 255)));
        before = word;
        begin = end + 1;
    }
    m_begins.push_back(static_cast<std::uint32_t>(text.size()));
}

std::string_view WordList::at(Index index) const
{
    return {m_text.constData() + m_begins[index], m_begins[index + 1] - m_begins[index] - 1};
}

std::pair<WordList::Index, WordList::Index> WordList::begunBy(std::string_view beginning) const
{
    // A shorter word is compared with its line feed, which comes before all letters.
    const auto order = [&](std::uint32_t begin) {
        const auto left = static_cast<std::size_t>(m_text.size()) - begin;
        return std::string_view(m_text.constData() + begin, std::min(left, beginning.size())).compare(beginning);
    };
    const auto end = m_begins.end() - 1;
    const auto first = std::partition_point(m_begins.begin(), end, [&](auto begin) { return order(begin) < 0; });
    const auto last = std::partition_point(first, end, [&](auto begin) { return order(begin) == 0; });
    return {static_cast<Index>(first - m_begins.begin()), static_cast<Index>(last - m_begins.begin())};
}

std::vector<WordList::Index> WordList::holding(std::string_view part) const
{
    std::vector<Index> found;
    const char *from = m_text.constData();
    const char *const end = from + m_text.size();
    while (const void *hit = memmem(from, static_cast<std::size_t>(end - from), part.data(), part.size())) {
        const auto offset = static_cast<std::uint32_t>(static_cast<const char *>(hit) - m_text.constData());
        const auto next = std::upper_bound(m_begins.begin(), m_begins.end(), offset);
        found.push_back(static_cast<Index>(next - m_begins.begin()) - 1);
        from = m_text.constData() + *next;
    }
    return found;
}

// The list is walked as a tree of letters: what words have in common with the one before is not compared again, and what
// cannot come near any more is passed over with all that begins so.
std::vector<WordList::Index> WordList::near(std::string_view word, Typed typed) const
{
    std::vector<Index> found;
    if (word.size() >= kLongest)
        return found;
    Distances distances(word);
    for (Index i = 0; i < m_common.size();) {
        const std::string_view other = at(i);
        const std::size_t letters = distances.follow(other, m_common[i]);
        const bool isWhole = letters == other.size() && distances.isNear(letters);
        const bool isBegun = typed == Typed::Beginning && distances.hasBegun();
        if (isWhole || isBegun)
            found.push_back(i);
        i = distances.isOver(letters) && !distances.hasBegun() ? indexAfter(i, letters) : i + 1;
    }
    return found;
}

WordList::Index WordList::indexAfter(Index index, std::size_t letters) const
{
    for (++index; index < m_common.size() && m_common[index] >= letters;)
        ++index;
    return index;
}

Nearness nearness(std::string_view typed, std::string_view word)
{
    if (typed.size() >= kLongest)
        return Nearness::Far;
    Distances distances(typed);
    std::size_t rows = 0;
    while (rows < std::min(word.size(), kLongest))
        distances.add(word, rows++);
    if (rows == word.size() && distances.isNear(rows))
        return Nearness::Whole;
    return distances.hasBegun() ? Nearness::Begins : Nearness::Far;
}
