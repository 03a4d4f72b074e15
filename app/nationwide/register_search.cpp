#include "nationwide/register_search.h"

#include "nationwide/folded_name.h"
#include "nationwide/match_text.h"
#include "nationwide/register_record.h"
#include "nationwide/row_words.h"

#include <algorithm>

using match_text::Which;

namespace {

constexpr qint64 kFew = 500; // rows: to look at them takes less time than to look through the lists of common words

// SQLite has a list of rows for each beginning of up to ten letters. For a longer one it would make one first, however many
// rows that are; but there are few words that begin so.
constexpr std::size_t kLongBeginning = 11;
constexpr std::size_t kMostEndings = 64;

} // namespace

std::vector<RegisterSearch::Found> RegisterSearch::find(const RegisterQuestion &question, int most)
{
    m_most = most;
    m_found.clear();
    if (!question.digits.empty())
        add(m_file.numbered(NumberRange::beginningWith(question.digits), m_most), MatchClass::Number);
    if (!question.words.empty() && !question.isNumber())
        findNames(question);
    std::stable_partition(m_found.begin(), m_found.end(),
                          [this](const Found &found) { return found.id <= m_file.active(); });
    return m_found;
}

void RegisterSearch::findNames(RegisterQuestion question)
{
    if (question.words.back().size() >= kLongBeginning)
        question.endings = m_file.words().begunBy(question.words.back(), kMostEndings);
    if (question.words.size() == 1 || !findAmongFew(question))
        findDirectly(question);
    guess(question, MatchClass::Inside);
    guess(question, MatchClass::Typo);
}

// Answers false when there are too many with the rare words, or there is no such word.
bool RegisterSearch::findAmongFew(const RegisterQuestion &question)
{
    const QString match = match_text::words(question, Which::Rare);
    if (match.isEmpty())
        return false;
    const auto ids = m_file.matching(match, kFew + 1);
    if (ids.size() > kFew)
        return false;
    std::vector<qint64> begins;
    std::vector<qint64> words;
    for (const qint64 id : ids) {
        const RowWords row(RegisterRecord::words(m_file.record(id)));
        if (row.begins(question))
            begins.push_back(id);
        else if (row.hasAll(question))
            words.push_back(id);
    }
    addDirect(begins, words);
    return true;
}

// In both lists those that are active come first.
void RegisterSearch::findDirectly(const RegisterQuestion &question)
{
    const auto begins = m_file.matching(match_text::begins(question), m_most);
    const bool isEnough = static_cast<qint64>(begins.size()) == m_most && begins.back() <= m_file.active();
    const auto most = m_most + static_cast<qint64>(begins.size()); // for they are among them
    addDirect(begins,
              isEnough ? std::vector<qint64>() : m_file.matching(match_text::words(question, Which::All), most));
}

void RegisterSearch::addDirect(const std::vector<qint64> &begins, const std::vector<qint64> &words)
{
    const auto parted = [this](const std::vector<qint64> &ids) {
        return std::ranges::partition_point(ids, [this](qint64 id) { return id <= m_file.active(); });
    };
    const auto begun = parted(begins);
    const auto held = parted(words);
    add({begins.begin(), begun}, MatchClass::Begins);
    add({words.begin(), held}, MatchClass::Words);
    add({begun, begins.end()}, MatchClass::Begins);
    add({held, words.end()}, MatchClass::Words);
}

// One word at a time may be another; the best of all that this finds, whichever word it was.
void RegisterSearch::guess(const RegisterQuestion &question, MatchClass how)
{
    if (missing() <= 0)
        return;
    std::vector<qint64> ids;
    for (std::size_t word = 0; word < question.words.size(); ++word) {
        if (question.isCommon(word))
            continue;
        const auto some = guessed(question, word, how);
        ids.insert(ids.end(), some.begin(), some.end());
    }
    std::ranges::sort(ids);
    add(ids, how);
}

// While the last word is typed on, what found nothing before it finds nothing now.
std::vector<qint64> RegisterSearch::guessed(const RegisterQuestion &question, std::size_t word, MatchClass how)
{
    constexpr std::size_t kRemembered = 100;
    std::string before;
    for (std::size_t i = 0; i + 1 < question.words.size(); ++i)
        before += question.words[i] + ' ';
    before += std::to_string(word) + (how == MatchClass::Inside ? 'i' : 't');
    const std::string &last = question.words.back();
    const auto nothing = m_nothing.find(before);
    const bool isLess = !question.isLast(word) && legalFormBegunBy(last).empty(); // than its beginning can match
    if (isLess && nothing != m_nothing.end() && last.starts_with(nothing->second))
        return {};
    const auto kind = how == MatchClass::Inside ? OtherWords::Kind::Holding : OtherWords::Kind::Near;
    const auto typed = question.isLast(word) ? Typed::Beginning : Typed::Whole;
    auto ids = holding(question, word, m_file.words().of(question.words[word], typed, kind));
    if (m_nothing.size() > kRemembered)
        m_nothing.clear();
    if (ids.empty())
        m_nothing[before] = last;
    return ids;
}

std::vector<qint64> RegisterSearch::holding(const RegisterQuestion &question, std::size_t word,
                                            const std::vector<std::string_view> &others)
{
    if (others.empty())
        return {};
    auto ids = m_file.matching(match_text::instead(question, Which::Rare, word, others), kFew + 1);
    if (ids.size() > kFew)
        return m_file.matching(match_text::instead(question, Which::All, word, others), m_most);
    std::erase_if(
        ids, [&](qint64 id) { return !RowWords(RegisterRecord::words(m_file.record(id))).hasAllBut(question, word); });
    return ids;
}

bool RegisterSearch::isFound(qint64 id) const
{
    return std::ranges::find(m_found, id, &Found::id) != m_found.end();
}

void RegisterSearch::add(const std::vector<qint64> &ids, MatchClass how)
{
    for (const qint64 id : ids)
        if (missing() > 0 && !isFound(id))
            m_found.push_back({id, how});
}
