// Looking a company up: the rows as they come, and which of them is meant.
#include "flow/onboarding.h"

#include "flow/found_rows.h"
#include "registers/company_lookup.h"

namespace {

bool isFullName(const QList<Company> &hits, const QString &query)
{
    return hits.size() == 1 && hits.first().name.compare(query.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

void Onboarding::search()
{
    if (m_busy || !isSearchable() || mustAskFirst())
        return;
    const bool isAgain = m_current == Step::Results;
    edit(Step::Lookup);
    Draft &draft = m_record.draft;
    draft.byHand = draft.isExactHit = false;
    m_isListShown = isAgain;
    if (isAgain)
        m_done.insert(Step::Lookup);
    else
        draft.selected.reset();
    note({});
    m_busy = !isAgain;
    m_asking = Asking::Search;
    ask(
        query(), [this](const Result<LookupAnswer> &answer) { found(answer); }, &Onboarding::foundSoFar);
}

void Onboarding::ask(const CompanyQuery &query, Done<LookupAnswer> done,
                     void (Onboarding::*soFar)(const LookupAnswer &))
{
    const QStringList asked = m_services.companies.whoIsAsked(query);
    const bool isOneByOne = std::holds_alternative<CompanyId>(query);
    const QStringList waiting = isOneByOne ? asked.mid(0, 1) : asked;
    if (m_asking == Asking::Search)
        m_record.draft.waiting = waiting;
    else
        m_detailsSoFar = {.waiting = waiting};
    m_question = m_services.companies.find(query, std::move(done),
                                           [this, soFar](const LookupAnswer &answer) { (this->*soFar)(answer); });
    Q_EMIT changed();
}

QStringList Onboarding::awaited() const
{
    if (!isAsking())
        return {};
    return m_asking == Asking::Search ? m_record.draft.waiting : m_detailsSoFar.waiting;
}

void Onboarding::drop()
{
    if (m_asking != Asking::Nothing)
        m_busy = false;
    m_asking = Asking::Nothing;
    m_question = {};
    m_grace.stop();
    m_patience.stop();
    m_chosen.reset();
}

void Onboarding::note(const LookupAnswer &answer)
{
    Draft &draft = m_record.draft;
    draft.hits = m_isListShown ? keepingPlaces(std::move(draft.hits), answer.companies) : answer.companies;
    draft.silent = answer.silent;
    draft.waiting = answer.waiting;
    draft.nameless = answer.nameless;
    draft.withoutKeys = answer.withoutKeys;
}

void Onboarding::foundSoFar(const LookupAnswer &answer)
{
    note(answer);
    const QList<Company> &hits = m_record.draft.hits;
    if (m_isListShown || hits.isEmpty() || numberAsked())
        return Q_EMIT changed();
    if (!isFullName(hits, m_record.draft.query))
        return showList();
    if (!m_grace.isActive())
        m_grace.start();
    Q_EMIT changed();
}

void Onboarding::found(const Result<LookupAnswer> &answer)
{
    m_asking = Asking::Nothing;
    m_grace.stop();
    m_record.draft.waiting.clear();
    if (!answer)
        return stop(answer.error());
    note(*answer);
    if (m_isListShown)
        return Q_EMIT changed();
    Draft &draft = m_record.draft;
    const bool isNumber = numberAsked().has_value();
    draft.isExactHit = isNumber ? draft.hits.size() == 1 : isFullName(draft.hits, draft.query);
    draft.isExactHit ? goOnWith(draft.hits.first()) : showList();
}

void Onboarding::showList()
{
    m_grace.stop();
    m_isListShown = true;
    m_record.draft.isExactHit = false;
    finish(Step::Lookup);
}

void Onboarding::select(qsizetype row)
{
    if (m_record.draft.selected == row)
        return;
    m_record.draft.selected = row;
    edit(Step::Results);
}

void Onboarding::choose()
{
    Draft &draft = m_record.draft;
    if (m_busy || !draft.selected || *draft.selected >= draft.hits.size())
        return;
    edit(Step::Results);
    drop();
    draft.byHand = false;
    goOnWith(draft.hits.at(*draft.selected));
}
