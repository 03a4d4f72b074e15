#include "nationwide/other_words.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr std::size_t kRemembered = 32; // questions

// Words that are looked at one by one in less time than the whole list.
std::size_t fewEnough(OtherWords::Kind kind)
{
    return kind == OtherWords::Kind::Holding ? 5000 : 500;
}

bool standsFor(const std::string &typed, std::string_view word, Typed how)
{
    return how == Typed::Beginning ? word.starts_with(typed) : word == typed;
}

} // namespace

const std::vector<std::string_view> &OtherWords::of(const std::string &word, Typed typed, Kind kind)
{
    static const std::vector<std::string_view> kNone;
    if (word.size() < (kind == Kind::Holding ? kShortestHeld : kShortestNear))
        return kNone;
    const auto known = std::ranges::find_if(
        m_known, [&](const Known &one) { return one.kind == kind && one.typed == typed && one.word == word; });
    if (known != m_known.end()) {
        m_known.splice(m_known.begin(), m_known, known);
        return m_known.front().best;
    }
    m_known.push_front({word, typed, kind, find(word, typed, kind), {}});
    m_known.front().best = best(m_known.front());
    if (m_known.size() > kRemembered)
        m_known.pop_back();
    return m_known.front().best;
}

std::vector<std::string> OtherWords::begunBy(const std::string &beginning, std::size_t most) const
{
    const auto [first, last] = m_list.begunBy(beginning);
    std::vector<std::string> words;
    for (WordList::Index index = first; index < last && last - first <= most; ++index)
        words.emplace_back(m_list.at(index));
    return words;
}

std::vector<std::string_view> OtherWords::best(const Known &known) const
{
    using Candidate = std::tuple<bool, std::size_t, std::string_view>; // goes on after it, length, word
    std::vector<Candidate> found;
    for (const WordList::Index index : known.all) {
        const std::string_view other = m_list.at(index);
        if (standsFor(known.word, other, known.typed))
            continue;
        const bool goesOn = known.kind == Kind::Near && nearness(known.word, other) == Nearness::Begins;
        found.emplace_back(goesOn, other.size(), other);
    }
    const auto end = found.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, found.size()));
    std::partial_sort(found.begin(), end, found.end());
    std::vector<std::string_view> words;
    std::transform(found.begin(), end, std::back_inserter(words),
                   [](const Candidate &one) { return std::get<std::string_view>(one); });
    return words;
}

// Whatever holds a word, or goes on from near it, does so for each beginning of the word.
std::vector<WordList::Index> OtherWords::find(const std::string &word, Typed typed, Kind kind) const
{
    const bool narrows = kind == Kind::Holding || typed == Typed::Beginning;
    const auto begun = std::ranges::find_if(m_known, [&](const Known &one) {
        return narrows && one.kind == kind && (kind == Kind::Holding || one.typed == typed)
               && one.all.size() < fewEnough(kind) && word.starts_with(one.word);
    });
    if (begun == m_known.end())
        return kind == Kind::Holding ? m_list.holding(word) : m_list.near(word, typed);
    std::vector<WordList::Index> found;
    std::ranges::copy_if(begun->all, std::back_inserter(found),
                         [&](WordList::Index other) { return goesWith(other, word, typed, kind); });
    return found;
}

bool OtherWords::goesWith(WordList::Index other, const std::string &word, Typed typed, Kind kind) const
{
    const std::string_view text = m_list.at(other);
    if (kind == Kind::Holding)
        return text.find(word) != std::string_view::npos;
    const Nearness near = nearness(word, text);
    return near == Nearness::Whole || (near == Nearness::Begins && typed == Typed::Beginning);
}
