#pragma once

#include "nationwide/bulk_row.h"
#include "nationwide/register_index.h"
#include "nationwide/register_question.h"

#include <bitset>
#include <map>
#include <string>
#include <string_view>
#include <vector>

/// What the national register's search is to find, worked out the plain way: all rows and words in memory, each looked at for
/// each question. It shares with the program how a text is folded and taken apart, and nothing else.
class PlainRegister
{
public:
    static constexpr std::size_t kMostRows = 1 << 16;
    using Rows = std::bitset<kMostRows>; // by rank

    /// What is kept of a company.
    struct Row
    {
        qint64 number;
        bool isDeregistered;
        std::vector<std::string> names; // as the file has them
        std::string folded; // the first of them
        std::string town;
        std::string postcode;
    };

    /// A company that answers.
    struct Answer
    {
        qint64 number;
        MatchClass how;

        bool operator==(const Answer &) const = default;
    };

    explicit PlainRegister(std::string_view bulkText);

    const std::vector<Row> &rows() const { return m_rows; } // the best first
    std::vector<Answer> find(const QString &text, std::size_t most) const;

private:
    using Lists = std::map<std::string, std::vector<std::size_t>, std::less<>>; // which rows have a word

    void add(const BulkRow &row);
    void index(std::size_t rank);
    static Rows of(const Lists &lists, std::string_view word);
    static Rows beginningWith(const Lists &lists, const std::string &beginning);
    Rows standing(const RegisterQuestion &question, std::size_t word) const;
    Rows standingBut(const RegisterQuestion &question, std::size_t without) const;
    Rows begun(const RegisterQuestion &question) const;
    Rows guessed(const RegisterQuestion &question, MatchClass how) const;
    std::vector<std::string_view> others(const RegisterQuestion &question, std::size_t word, MatchClass how) const;
    std::vector<std::size_t> numbered(const std::string &digits, std::size_t most) const;

    std::vector<Row> m_rows;
    Lists m_names;
    Lists m_firsts; // of each name
    Lists m_places;
    std::map<qint64, std::size_t> m_numbers;
    std::size_t m_active = 0;
};

/// Whether one letter more, less, other or two changed places make the one of the other; or nothing.
bool isOneSlip(std::string_view one, std::string_view other);
