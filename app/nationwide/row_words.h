#pragma once

#include "nationwide/register_question.h"

#include <string>
#include <string_view>
#include <vector>

/// The words of one company, to see what SQLite was not asked about.
class RowWords
{
public:
    explicit RowWords(std::string words); // see register_words.h

    bool hasAll(const RegisterQuestion &question) const;
    bool hasAllBut(const RegisterQuestion &question, std::size_t without) const;
    bool begins(const RegisterQuestion &question) const; // a name does, with the question's first word

private:
    bool has(const RegisterQuestion &question, std::size_t word) const;

    std::string m_text; // the views lie in it, so it is not copied
    std::vector<std::string_view> m_names;
    std::vector<std::string_view> m_firsts; // without their marks
    std::vector<std::string_view> m_places; // with theirs

public:
    RowWords(RowWords &&) = delete;
};
