#include "nationwide/match_text.h"

#include "nationwide/folded_name.h"
#include "nationwide/register_words.h"

namespace {

std::string whole(std::string_view word)
{
    return '"' + std::string(word) + '"';
}

std::string beginning(std::string_view word)
{
    return whole(word) + '*';
}

/// The last word with `mark` before it: as a beginning, or as each word that it may be.
std::string lastWord(const RegisterQuestion &question, std::string_view mark)
{
    std::string any;
    for (const std::string &ending : question.endings)
        any += (any.empty() ? "" : " OR ") + whole(std::string(mark) + ending);
    return any.empty() ? beginning(std::string(mark) + question.words.back()) : any;
}

std::string inName(const RegisterQuestion &question, std::size_t word)
{
    const std::string &text = question.words[word];
    if (!question.isLast(word))
        return whole(text);
    const std::string_view legalForm = legalFormBegunBy(text);
    return legalForm.empty() ? lastWord(question, {}) : lastWord(question, {}) + " OR " + whole(legalForm);
}

// A word alone is no place: half the country lives in a big town.
std::string anywhere(const RegisterQuestion &question, std::size_t word)
{
    const std::string name = inName(question, word);
    if (question.words.size() == 1)
        return '(' + name + ')';
    const std::string place = register_words::place(question.words[word]);
    return '(' + name + " OR " + (question.isLast(word) ? beginning(place) : whole(place)) + ')';
}

QString together(std::string first, const RegisterQuestion &question, match_text::Which which, std::size_t without)
{
    for (std::size_t i = 0; i < question.words.size(); ++i) {
        if (i == without || (which == match_text::Which::Rare && question.isCommon(i)))
            continue;
        if (!first.empty())
            first += " AND ";
        first += anywhere(question, i);
    }
    return QString::fromStdString(first);
}

} // namespace

QString match_text::begins(const RegisterQuestion &question)
{
    const std::string first = question.isLast(question.first)
                                  ? lastWord(question, register_words::kFirst)
                                  : whole(std::string(register_words::kFirst) + question.words[question.first]);
    return together('(' + first + ')', question, Which::All, question.first);
}

QString match_text::words(const RegisterQuestion &question, Which which)
{
    return together({}, question, which, question.words.size());
}

QString match_text::instead(const RegisterQuestion &question, Which which, std::size_t word,
                            const std::vector<std::string_view> &others)
{
    std::string any;
    for (const std::string_view other : others)
        any += (any.empty() ? "(" : " OR ") + whole(other);
    return together(any + ')', question, which, word);
}
