#include "flow/company_search.h"

#include "registers/lookup_merge.h"

namespace {

bool isFullName(const QList<Company> &hits, const QString &query)
{
    return hits.size() == 1 && hits.first().name.compare(query.simplified(), Qt::CaseInsensitive) == 0;
}

} // namespace

CompanySearch::CompanySearch(CompanyLookup &companies, const TypedQuery &typed, Draft &draft, LookupPatience patience)
    : m_companies(companies), m_typed(typed), m_draft(draft), m_limits(patience)
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(patience.grace);
    connect(&m_grace, &QTimer::timeout, this, [this] { showList(); });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { detailsTooLate(); });
}

bool CompanySearch::isBusy() const
{
    return m_asking == Asking::Rows || m_asking == Asking::Details;
}

QStringList CompanySearch::awaited() const
{
    if (!isAsking())
        return {};
    const bool isAboutOne = m_asking == Asking::Details || m_asking == Asking::Again;
    return isAboutOne ? m_detailsSoFar.waiting : m_draft.waiting;
}

void CompanySearch::drop()
{
    m_asking = Asking::Nothing;
    m_question = {};
    m_grace.stop();
    m_patience.stop();
    m_chosen.reset();
}

void CompanySearch::start(bool isListShown)
{
    drop();
    m_draft.isExactHit = false;
    m_asking = isListShown ? Asking::MoreRows : Asking::Rows;
    note({});
    ask(
        m_typed.registersAsked(), m_typed.query(), [this](const Result<LookupAnswer> &answer) { found(answer); },
        &CompanySearch::foundSoFar);
}

void CompanySearch::ask(const QStringList &asked, const CompanyQuery &query, Done<LookupAnswer> done, Heard soFar)
{
    const bool isOneByOne = std::holds_alternative<CompanyId>(query);
    const QStringList waiting = isOneByOne ? asked.mid(0, 1) : asked;
    if (m_asking == Asking::Rows || m_asking == Asking::MoreRows)
        m_draft.waiting = waiting;
    else
        m_detailsSoFar = {.waiting = waiting};
    m_question = m_companies.findAmong(asked, query, std::move(done),
                                       [this, soFar](const LookupAnswer &answer) { (this->*soFar)(answer); });
    Q_EMIT changed();
}

void CompanySearch::note(const LookupAnswer &answer)
{
    const bool isListShown = m_asking == Asking::MoreRows;
    m_draft.hits =
        isListShown ? continued(m_draft.hits, answer.companies, m_typed.query(), Unnamed::Stay) : answer.companies;
    m_draft.silent = answer.silent;
    m_draft.waiting = answer.waiting;
    m_draft.nameless = answer.nameless;
    m_draft.withoutKeys = answer.withoutKeys;
}

void CompanySearch::foundSoFar(const LookupAnswer &answer)
{
    note(answer);
    const QList<Company> &hits = m_draft.hits;
    if (m_asking == Asking::MoreRows || hits.isEmpty() || m_typed.number())
        return Q_EMIT changed();
    if (!isFullName(hits, m_draft.query))
        return showList();
    if (!m_grace.isActive())
        m_grace.start();
    Q_EMIT changed();
}

void CompanySearch::found(const Result<LookupAnswer> &answer)
{
    m_grace.stop();
    m_draft.waiting.clear();
    if (answer)
        note(*answer);
    const bool isListShown = std::exchange(m_asking, Asking::Nothing) == Asking::MoreRows;
    if (!answer)
        return Q_EMIT failed(answer.error());
    if (isListShown)
        return Q_EMIT changed();
    const bool isNumber = m_typed.number().has_value();
    m_draft.isExactHit = isNumber ? m_draft.hits.size() == 1 : isFullName(m_draft.hits, m_draft.query);
    m_draft.isExactHit ? complete(m_draft.hits.first()) : showList();
}

void CompanySearch::showList()
{
    m_grace.stop();
    if (m_asking == Asking::Rows)
        m_asking = Asking::MoreRows;
    m_draft.isExactHit = false;
    Q_EMIT listed();
}
