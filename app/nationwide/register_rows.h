#pragma once

#include "base/result.h"
#include "nationwide/register_record.h"

#include <QTemporaryFile>

#include <atomic>
#include <unordered_set>
#include <vector>

/// The companies of a register while they are put in order: what they are ordered by in memory, the rest in a file that is
/// gone when we are.
class RegisterRows
{
public:
    /// A company as it is written to the register's file; its views hold as long as the rows.
    struct Row
    {
        std::string_view words; // of names and place, see register_words.h
        std::string_view record;
    };

    explicit RegisterRows(const QString &folder);
    ~RegisterRows();

    bool open(); // the file; false: no room, or not to be written
    bool add(const BulkRow &row, std::string_view scbStatus, std::string_view industries); // false likewise
    /// In the order that the schema wants. No rows can be added any more; false: cancelled, or the file cannot be read back.
    bool sort(const std::atomic<bool> &isCancelled);

    std::size_t size() const { return m_order.size(); }
    std::size_t active() const { return m_active; } // once sorted: rows from here on are deregistered
    Row at(std::size_t rank) const; // once sorted
    qint64 number(std::size_t rank) const { return m_order[rank].number; }
    std::string takeWords(); // the different ones of all names, in order, each ended by a line feed; once

private:
    /// What a row is ordered by, and where the rest is.
    struct Key
    {
        qint64 offset; // in the file
        qint64 number;
        std::uint32_t name; // in m_names
        std::uint16_t length;
        bool isDeregistered;
    };
    /// Hashes a text as what looks at it.
    struct Hash
    {
        using is_transparent = void; // NOLINT(readability-identifier-naming): the library's word
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };

    std::string_view name(const Key &key) const { return std::string_view(m_names).substr(key.name, key.length); }
    void addWords(std::string_view words);
    bool flush();

    QTemporaryFile m_file;
    qint64 m_written = 0;
    std::string m_unwritten;
    const char *m_map = nullptr;
    std::string m_names; // folded, one after the other
    std::vector<Key> m_order;
    std::unordered_set<std::string, Hash, std::equal_to<>> m_words;
    std::size_t m_active = 0;
};
