#include "nationwide/row_words.h"

#include "nationwide/folded_name.h"
#include "nationwide/register_words.h"

#include <algorithm>

RowWords::RowWords(std::string words) : m_text(std::move(words))
{
    forEachWord(m_text, [this](std::string_view word) {
        if (word.starts_with(register_words::kFirst))
            m_firsts.push_back(word.substr(register_words::kFirst.size()));
        else if (word.starts_with(register_words::kPlace))
            m_places.push_back(word);
        else
            m_names.push_back(word);
    });
}

bool RowWords::has(const RegisterQuestion &question, std::size_t word) const
{
    const std::string &typed = question.words[word];
    const bool isLast = question.isLast(word);
    const std::string_view legalForm = isLast ? legalFormBegunBy(typed) : std::string_view();
    const auto stands = [&](std::string_view name) {
        return isLast ? name.starts_with(typed) || (!legalForm.empty() && name == legalForm) : name == typed;
    };
    const std::string typedPlace = register_words::place(typed);
    const auto lies = [&](std::string_view place) {
        return isLast ? place.starts_with(typedPlace) : place == typedPlace;
    };
    return std::ranges::any_of(m_names, stands) || (question.words.size() > 1 && std::ranges::any_of(m_places, lies));
}

bool RowWords::hasAllBut(const RegisterQuestion &question, std::size_t without) const
{
    for (std::size_t word = 0; word < question.words.size(); ++word)
        if (word != without && !has(question, word))
            return false;
    return true;
}

bool RowWords::hasAll(const RegisterQuestion &question) const
{
    return hasAllBut(question, question.words.size());
}

bool RowWords::begins(const RegisterQuestion &question) const
{
    const std::string &typed = question.words[question.first];
    const bool isLast = question.isLast(question.first);
    return hasAllBut(question, question.first) && std::ranges::any_of(m_firsts, [&](std::string_view first) {
               return isLast ? first.starts_with(typed) : first == typed;
           });
}
