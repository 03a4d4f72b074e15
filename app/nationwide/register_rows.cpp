#include "nationwide/register_rows.h"

#include "nationwide/folded_name.h"
#include "nationwide/let_go.h"
#include "nationwide/register_words.h"

#include <QDir>

#include <algorithm>
#include <cstring>
#include <limits>
#include <tuple>

namespace {

constexpr std::size_t kUnwritten = std::size_t{4} << 20;

/// How long the two texts of a row are, before them in the file.
struct Lengths
{
    std::uint32_t words;
    std::uint32_t record;
};

} // namespace

RegisterRows::RegisterRows(const QString &folder) : m_file(QDir(folder).filePath(QStringLiteral("rows-XXXXXX"))) {}

RegisterRows::~RegisterRows()
{
    letGoAside(FileHold(m_file.fileName()));
    letGoAside(std::tuple(std::move(m_names), std::move(m_order), std::move(m_words)));
}

bool RegisterRows::open()
{
    return m_file.open();
}

void RegisterRows::addWords(std::string_view words)
{
    forEachWord(words, [this](std::string_view word) {
        const bool isMarked = word.starts_with(register_words::kFirst) || word.starts_with(register_words::kPlace);
        if (!isMarked && !m_words.contains(word))
            m_words.emplace(word);
    });
}

bool RegisterRows::add(const BulkRow &row, std::string_view scbStatus, std::string_view industries)
{
    std::string words;
    std::string first = register_words::addName(row.names.front(), words);
    first.resize(std::min<std::size_t>(first.size(), std::numeric_limits<std::uint16_t>::max()));
    for (std::size_t i = 1; i < row.names.size(); ++i)
        register_words::addName(row.names[i], words);
    register_words::addPlace(row.town, row.postcode, words);
    addWords(words);
    m_order.push_back({.offset = m_written + static_cast<qint64>(m_unwritten.size()),
                       .number = QByteArray(row.number.data(), static_cast<qsizetype>(row.number.size())).toLongLong(),
                       .name = static_cast<std::uint32_t>(m_names.size()),
                       .length = static_cast<std::uint16_t>(first.size()),
                       .isDeregistered = !row.deregistered.empty()});
    m_names += first;
    const std::size_t begin = m_unwritten.size();
    m_unwritten.resize(begin + sizeof(Lengths));
    m_unwritten += words;
    const std::size_t record = m_unwritten.size();
    RegisterRecord::append(row, scbStatus, industries, m_unwritten);
    const Lengths lengths{static_cast<std::uint32_t>(words.size()),
                          static_cast<std::uint32_t>(m_unwritten.size() - record)};
    std::memcpy(m_unwritten.data() + begin, &lengths, sizeof lengths);
    return m_unwritten.size() < kUnwritten || flush();
}

bool RegisterRows::flush()
{
    const auto size = static_cast<qint64>(m_unwritten.size());
    if (m_file.write(m_unwritten.data(), size) != size || !m_file.flush())
        return false;
    m_written += size;
    m_unwritten.clear();
    return true;
}

// By length first: what is left to sort then comes in pieces, between which it can be cancelled.
bool RegisterRows::sort(const std::atomic<bool> &isCancelled)
{
    if (!flush())
        return false;
    m_unwritten = {};
    m_map = reinterpret_cast<const char *>(m_file.map(0, m_written));
    if (!m_map && m_written > 0)
        return false;
    const auto rankOf = [](const Key &key) { return std::pair(key.isDeregistered, key.length); };
    std::ranges::stable_sort(m_order, std::less(), rankOf);
    for (auto begin = m_order.begin(); begin != m_order.end();) {
        if (isCancelled)
            return false;
        const auto end =
            std::find_if(begin, m_order.end(), [&](const Key &key) { return rankOf(key) != rankOf(*begin); });
        std::sort(begin, end, [this](const Key &one, const Key &other) {
            const int order = name(one).compare(name(other));
            return order != 0 ? order < 0 : one.number < other.number;
        });
        begin = end;
    }
    m_active = static_cast<std::size_t>(std::ranges::count(m_order, false, &Key::isDeregistered));
    return true;
}

RegisterRows::Row RegisterRows::at(std::size_t rank) const
{
    const Key &key = m_order[rank];
    const char *at = m_map + key.offset;
    Lengths lengths{};
    std::memcpy(&lengths, at, sizeof lengths);
    at += sizeof lengths;
    return {{at, lengths.words}, {at + lengths.words, lengths.record}};
}

std::string RegisterRows::takeWords()
{
    std::vector<std::string_view> sorted(m_words.begin(), m_words.end());
    std::ranges::sort(sorted);
    std::string list;
    for (const std::string_view word : sorted) {
        list += word;
        list += '\n';
    }
    m_words = {};
    return list;
}
