#include "flow/suggestions.h"

#include "flow/typed_query.h"
#include "nationwide/folded_name.h"
#include "nationwide/national_register.h"

#include <algorithm>

namespace {

constexpr int kMost = 20; // more are a reason to type more
constexpr qsizetype kShortest = 2;

// How many words of `folded` begin a word of the name.
int wordsIn(const QString &name, std::string_view folded)
{
    const std::string padded = ' ' + foldedName(name.toStdString());
    int count = 0;
    forEachWord(folded, [&](std::string_view word) {
        count += padded.find(' ' + std::string(word)) != std::string::npos ? 1 : 0;
    });
    return count;
}

QString otherNameTyped(const RegisterHit &hit, std::string_view folded)
{
    QString best;
    int most = wordsIn(hit.company.name, folded);
    for (const QString &name : hit.otherNames) {
        const int count = wordsIn(name, folded);
        if (count > most) {
            best = name;
            most = count;
        }
    }
    return best;
}

} // namespace

Suggestions::Suggestions(NationalRegister *source, const CompanyLookup &companies, const TypedQuery &typed,
                         const Draft &draft)
    : m_source(source), m_companies(companies), m_typed(typed), m_draft(draft)
{
    if (m_source)
        connect(m_source, &NationalRegister::changed, this, [this] {
            m_asked.clear();
            follow();
            Q_EMIT changed();
        });
}

bool Suggestions::isOn() const
{
    return m_source && m_source->isThere() && isWanted();
}

bool Suggestions::isLacking() const
{
    return m_source && !m_source->isThere() && isWanted();
}

bool Suggestions::isWanted() const
{
    const RegisterTraits traits = m_source->traits();
    return traits.knows(m_draft.country) && m_companies.isOn(traits.id);
}

QDateTime Suggestions::made() const
{
    return m_source && m_source->facts() ? m_source->facts()->published : QDateTime();
}

bool Suggestions::areMore() const
{
    return m_all.size() >= kMost;
}

void Suggestions::follow()
{
    if (isOn())
        m_source->open(); // the first letters need not wait for the disk
    const auto number = m_typed.number();
    const QString text = m_draft.query.simplified();
    if (!isOn() || text.size() < kShortest || (number && number->isPersonal()))
        return forget();
    if (text == m_asked)
        return;
    m_asked = text;
    m_question = m_source->suggest(text, kMost, [this, text](const Result<NationalRegister::Hits> &hits) {
        const std::string folded = foldedName(text.toStdString());
        QList<Suggestion> suggestions;
        for (const RegisterHit &hit : hits.value_or(NationalRegister::Hits()))
            suggestions.append({hit.company, otherNameTyped(hit, folded)});
        show(suggestions);
    });
}

void Suggestions::forget()
{
    m_question = {};
    m_asked.clear();
    show({});
}

void Suggestions::show(const QList<Suggestion> &suggestions)
{
    if (suggestions == m_all)
        return;
    m_all = suggestions;
    Q_EMIT changed();
}
