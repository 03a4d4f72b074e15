#pragma once

#include "nationwide/register_file.h"
#include "nationwide/register_index.h"

#include <map>

/// Finds companies in an open register, in classes, the better first.
class RegisterSearch
{
public:
    /// The company's id in the file, and how it was found.
    struct Found
    {
        qint64 id;
        MatchClass how;
    };

    explicit RegisterSearch(RegisterFile &file) : m_file(file) {}

    std::vector<Found> find(const RegisterQuestion &question, int most);

private:
    void findNames(RegisterQuestion question);
    bool findAmongFew(const RegisterQuestion &question);
    void findDirectly(const RegisterQuestion &question);
    void addDirect(const std::vector<qint64> &begins, const std::vector<qint64> &words);
    void guess(const RegisterQuestion &question, MatchClass how);
    std::vector<qint64> guessed(const RegisterQuestion &question, std::size_t word, MatchClass how);
    std::vector<qint64> holding(const RegisterQuestion &question, std::size_t word,
                                const std::vector<std::string_view> &others);
    void add(const std::vector<qint64> &ids, MatchClass how);
    qint64 missing() const { return m_most - static_cast<qint64>(m_found.size()); }
    bool isFound(qint64 id) const;

    RegisterFile &m_file;
    qint64 m_most = 0;
    std::vector<Found> m_found;
    std::map<std::string, std::string> m_nothing; // words before the last, and a beginning of the last with no guess
};
