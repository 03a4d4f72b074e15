#include "support/plain_register.h"

#include "nationwide/bulk_reader.h"
#include "nationwide/folded_name.h"

#include <QString>

#include <algorithm>
#include <tuple>
#include <utility>

namespace {

constexpr std::size_t kPlaceLetters = 10; // that a town is known by
constexpr std::size_t kShortestHeld = 3;
constexpr std::size_t kShortestNear = 4;
constexpr std::size_t kMostOthers = 16; // words that are tried in the place of one
constexpr std::size_t kLongest = 40; // letters of a word that is looked for slips in

// Its first ten bytes, without a part of a letter.
std::string placeOf(std::string_view word)
{
    QString text = QString::fromUtf8(word.data(), qsizetype(word.size()));
    while (std::size_t(text.toUtf8().size()) > kPlaceLetters)
        text.chop(text.back().isLowSurrogate() ? 2 : 1);
    return text.toStdString();
}

bool isOneSlipFromABeginning(std::string_view typed, std::string_view word)
{
    word = word.substr(0, kLongest);
    for (std::size_t length = typed.size() - 1; length <= std::min(typed.size() + 1, word.size()); ++length)
        if (isOneSlip(typed, word.substr(0, length)))
            return true;
    return false;
}

} // namespace

bool isOneSlip(std::string_view one, std::string_view other)
{
    if (one.size() < other.size())
        std::swap(one, other);
    const auto parted = std::mismatch(other.begin(), other.end(), one.begin());
    one.remove_prefix(std::size_t(parted.second - one.begin()));
    other.remove_prefix(std::size_t(parted.first - other.begin()));
    if (one.size() > other.size())
        return one.substr(1) == other;
    if (one.empty() || one.substr(1) == other.substr(1))
        return true;
    return one.size() > 1 && one[0] == other[1] && one[1] == other[0] && one.substr(2) == other.substr(2);
}

PlainRegister::PlainRegister(std::string_view bulkText)
{
    BulkReader reader;
    BulkRow row;
    for (bool isHeader = true; !bulkText.empty(); isHeader = false) {
        const std::size_t end = bulkText.find('\n');
        if (!isHeader && reader.read(bulkText.substr(0, end), row) == BulkLine::Organisation)
            add(row);
        bulkText.remove_prefix(std::min(end, bulkText.size() - 1) + 1);
    }
    std::ranges::sort(m_rows, {}, [](const Row &one) {
        return std::tuple(one.isDeregistered, one.folded.size(), std::string_view(one.folded), one.number);
    });
    m_active = std::size_t(std::ranges::count(m_rows, false, &Row::isDeregistered));
    for (std::size_t rank = 0; rank < m_rows.size(); ++rank)
        index(rank);
}

void PlainRegister::add(const BulkRow &row)
{
    m_rows.push_back({.number = std::stoll(std::string(row.number)),
                      .isDeregistered = !row.deregistered.empty(),
                      .names = {row.names.begin(), row.names.end()},
                      .folded = foldedName(row.names.front()),
                      .town = std::string(row.town),
                      .postcode = std::string(row.postcode)});
}

void PlainRegister::index(std::size_t rank)
{
    const Row &row = m_rows[rank];
    m_numbers[row.number] = rank;
    for (const std::string &name : row.names) {
        const std::string folded = foldedName(name);
        if (folded.empty())
            continue;
        m_firsts[std::string(firstWord(folded))].push_back(rank);
        forEachWord(folded, [&](std::string_view word) { m_names[std::string(word)].push_back(rank); });
    }
    const std::string town = foldedName(row.town);
    forEachWord(town, [&](std::string_view word) { m_places[placeOf(word)].push_back(rank); });
    if (!row.postcode.empty())
        m_places[row.postcode].push_back(rank);
}

PlainRegister::Rows PlainRegister::of(const Lists &lists, std::string_view word)
{
    Rows rows;
    if (const auto list = lists.find(word); list != lists.end())
        for (const std::size_t rank : list->second)
            rows.set(rank);
    return rows;
}

PlainRegister::Rows PlainRegister::beginningWith(const Lists &lists, const std::string &beginning)
{
    Rows rows;
    for (auto list = lists.lower_bound(beginning); list != lists.end() && list->first.starts_with(beginning); ++list)
        for (const std::size_t rank : list->second)
            rows.set(rank);
    return rows;
}

PlainRegister::Rows PlainRegister::standing(const RegisterQuestion &question, std::size_t word) const
{
    const std::string &typed = question.words[word];
    const std::string place = placeOf(typed);
    const bool hasPlaces = question.words.size() > 1;
    if (!question.isLast(word))
        return of(m_names, typed) | (hasPlaces ? of(m_places, place) : Rows());
    Rows rows = beginningWith(m_names, typed);
    if (const auto legalForm = legalFormBegunBy(typed); !legalForm.empty())
        rows |= of(m_names, legalForm);
    return hasPlaces ? rows | beginningWith(m_places, place) : rows;
}

PlainRegister::Rows PlainRegister::standingBut(const RegisterQuestion &question, std::size_t without) const
{
    Rows rows = Rows().set();
    for (std::size_t word = 0; word < question.words.size(); ++word)
        if (word != without)
            rows &= standing(question, word);
    return rows;
}

PlainRegister::Rows PlainRegister::begun(const RegisterQuestion &question) const
{
    const std::string &typed = question.words[question.first];
    return standingBut(question, question.first)
           & (question.isLast(question.first) ? beginningWith(m_firsts, typed) : of(m_firsts, typed));
}

std::vector<std::string_view> PlainRegister::others(const RegisterQuestion &question, std::size_t word,
                                                    MatchClass how) const
{
    const std::string &typed = question.words[word];
    const bool isBeginning = question.isLast(word);
    std::vector<std::tuple<bool, std::size_t, std::string_view>> found; // goes on, length, word
    for (const auto &[other, rows] : m_names) {
        if (isBeginning ? other.starts_with(typed) : other == typed)
            continue;
        const bool isHeld = how == MatchClass::Inside && other.find(typed) != std::string::npos;
        const bool isNear = how == MatchClass::Typo && other.size() <= kLongest && isOneSlip(typed, other);
        if (isHeld || isNear)
            found.emplace_back(false, other.size(), other);
        else if (how == MatchClass::Typo && isBeginning && isOneSlipFromABeginning(typed, other))
            found.emplace_back(true, other.size(), other);
    }
    std::ranges::sort(found);
    std::vector<std::string_view> words;
    for (const auto &[goesOn, length, other] : found)
        if (words.size() < kMostOthers)
            words.push_back(other);
    return words;
}

PlainRegister::Rows PlainRegister::guessed(const RegisterQuestion &question, MatchClass how) const
{
    Rows all;
    for (std::size_t word = 0; word < question.words.size(); ++word) {
        const std::size_t length = question.words[word].size();
        const bool isLongEnough =
            how == MatchClass::Inside ? length >= kShortestHeld : length >= kShortestNear && length < kLongest;
        if (question.isCommon(word) || !isLongEnough)
            continue;
        const Rows rest = standingBut(question, word);
        if (rest.none())
            continue;
        for (const std::string_view other : others(question, word, how))
            all |= rest & of(m_names, other);
    }
    return all;
}

std::vector<std::size_t> PlainRegister::numbered(const std::string &digits, std::size_t most) const
{
    std::vector<std::size_t> found;
    for (const auto &[number, rank] : m_numbers)
        if (found.size() < most && std::to_string(number).starts_with(digits))
            found.push_back(rank);
    return found;
}

std::vector<PlainRegister::Answer> PlainRegister::find(const QString &text, std::size_t most) const
{
    const RegisterQuestion question = RegisterQuestion::of(text);
    std::vector<std::pair<std::size_t, MatchClass>> found;
    Rows seen;
    const auto take = [&](std::size_t rank, MatchClass how) {
        if (found.size() < most && !seen[rank]) {
            found.emplace_back(rank, how);
            seen.set(rank);
        }
    };
    const auto takeAll = [&](const Rows &rows, MatchClass how, std::size_t from, std::size_t to) {
        for (std::size_t rank = from == 0 && rows[0] ? 0 : rows._Find_next(from == 0 ? 0 : from - 1); rank < to;
             rank = rows._Find_next(rank))
            take(rank, how);
    };
    if (!question.digits.empty())
        for (const std::size_t rank : numbered(question.digits, most))
            take(rank, MatchClass::Number);
    if (!question.words.empty() && !question.isNumber()) {
        const Rows begins = begun(question);
        const Rows words = standingBut(question, question.words.size());
        for (const auto &[from, to] : {std::pair(std::size_t(0), m_active), std::pair(m_active, m_rows.size())}) {
            takeAll(begins, MatchClass::Begins, from, to);
            takeAll(words, MatchClass::Words, from, to);
        }
        for (const MatchClass how : {MatchClass::Inside, MatchClass::Typo})
            if (found.size() < most)
                takeAll(guessed(question, how), how, 0, m_rows.size());
    }
    std::ranges::stable_partition(found, [this](const auto &one) { return one.first < m_active; });
    std::vector<Answer> answers;
    for (const auto &[rank, how] : found)
        answers.push_back({m_rows[rank].number, how});
    return answers;
}
