#include "registers/question.h"

#include "registers/lookup_merge.h"

#include <QPointer>

#include <algorithm>
#include <utility>

namespace {

bool tellsWhose(const QList<Company> &companies)
{
    return std::any_of(companies.begin(), companies.end(),
                       [](const Company &company) { return !company.name.isEmpty(); });
}

// But for its companies, which are merged with the others'.
void add(LookupAnswer &answer, const QString &id, const Result<QList<Company>> &said)
{
    if (!said && said.error().what == Failure::KeysMissing)
        answer.withoutKeys.append(id); // nobody's fault, and nothing to try again
    else if (!said)
        answer.silent.append({id, said.error()});
    else if (!said->isEmpty() && !tellsWhose(*said))
        answer.nameless.append(id);
}

} // namespace

Question::Question(const QList<CompanyRegister *> &sources, CompanyQuery query, IsWanted isWanted,
                   Done<LookupAnswer> done, CompanyLookup::SoFar soFar)
    : m_query(std::move(query)), m_isWanted(std::move(isWanted)), m_done(std::move(done)), m_soFar(std::move(soFar))
{
    for (CompanyRegister *source : sources)
        m_sources.push_back({source});
}

void Question::ask()
{
    const std::size_t atOnce = isName() ? m_sources.size() : 1;
    for (std::size_t i = 0; i < atOnce; ++i)
        askOne(i);
}

void Question::askOne(std::size_t source)
{
    m_sources[source].isAsked = true;
    m_sources[source].pending =
        m_sources[source].asked->find(m_query, [this, source](const Companies &companies) { take(source, companies); });
}

void Question::take(std::size_t source, const Companies &companies)
{
    m_sources[source].said = companies;
    const bool isNamed = companies && tellsWhose(*companies);
    const std::size_t next = nextWanted(source);
    if (!isName() && !isNamed && next < m_sources.size())
        askOne(next);
    if (!isAnswered())
        return tellSoFar();
    const auto answer = wholeAnswer();
    const auto done = m_done; // it and whoever listens may destroy this
    const QPointer<Question> here(this);
    if (!answer)
        tellSoFar(); // an error names no source
    if (here)
        done(answer);
}

std::size_t Question::nextWanted(std::size_t after) const
{
    std::size_t next = after + 1;
    while (next < m_sources.size() && !m_isWanted(*m_sources[next].asked))
        ++next;
    return next;
}

bool Question::isAnswered() const
{
    return std::none_of(m_sources.begin(), m_sources.end(),
                        [](const Source &source) { return source.isAsked && !source.said; });
}

void Question::tellSoFar()
{
    if (!m_soFar)
        return;
    const LookupAnswer answer = answerSoFar();
    m_shown = answer.companies;
    const auto soFar = m_soFar; // it may destroy this
    soFar(answer);
}

LookupAnswer Question::answerSoFar()
{
    LookupAnswer answer;
    QList<QList<Company>> found;
    for (const Source &source : m_sources) {
        const QString id = source.asked->traits().id;
        if (source.said) {
            add(answer, id, *source.said);
            found.append(source.said->value_or(QList<Company>()));
        } else if (source.isAsked) {
            answer.waiting.append(id);
        }
    }
    answer.companies = continued(m_shown, merged(found), m_query, Unnamed::Leave);
    return answer;
}

Result<LookupAnswer> Question::wholeAnswer()
{
    LookupAnswer answer = answerSoFar();
    const bool isAnyAnswered = std::any_of(m_sources.begin(), m_sources.end(), [](const Source &source) {
        return source.said && source.said->has_value();
    });
    if (!isAnyAnswered && !answer.silent.isEmpty())
        return tl::unexpected(answer.silent.first().error);
    if (!isAnyAnswered && !answer.withoutKeys.isEmpty())
        return fail(Failure::KeysMissing);
    return answer;
}
