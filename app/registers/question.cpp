#include "registers/question.h"

#include "registers/lookup_merge.h"

#include <algorithm>
#include <utility>

Question::Question(const QList<CompanyRegister *> &sources, CompanyQuery query, Done<LookupAnswer> done)
    : m_query(std::move(query)), m_done(std::move(done))
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
    m_sources[source].pending =
        m_sources[source].asked->find(m_query, [this, source](const Companies &companies) { take(source, companies); });
}

void Question::take(std::size_t source, const Companies &companies)
{
    m_sources[source].said = companies;
    const bool isKnown = companies && !companies->isEmpty();
    if (!isName() && !isKnown && source + 1 < m_sources.size())
        return askOne(source + 1);
    if (isName() && !isAnswered())
        return;
    const auto done = m_done; // it may destroy this
    done(answer());
}

bool Question::isAnswered() const
{
    return std::all_of(m_sources.begin(), m_sources.end(),
                       [](const Source &source) { return source.said.has_value(); });
}

Result<LookupAnswer> Question::answer() const
{
    LookupAnswer answer;
    QList<QList<Company>> found;
    for (const Source &source : m_sources) {
        if (source.said && *source.said)
            found.append(**source.said);
        else if (source.said)
            answer.silent.append({source.asked->traits().id, source.said->error()});
    }
    const bool isKeyMissing = answer.silent.removeIf([](const SilentSource &source) {
        return source.error.what == Failure::KeysMissing; // nobody's fault, and nothing to try again
    }) > 0;
    if (found.isEmpty() && !answer.silent.isEmpty())
        return tl::unexpected(answer.silent.first().error);
    if (found.isEmpty() && isKeyMissing)
        return fail(Failure::KeysMissing);
    answer.companies = inOrderOfUse(merged(found), m_query);
    return answer;
}
