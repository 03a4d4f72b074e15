// What a list does not say of a company is asked for by its number: when it is chosen, and again when a register was away.
#include "flow/company_search.h"

#include "registers/lookup_merge.h"

namespace {

// A person's number would need the question first.
bool hasGaps(const Company &company)
{
    const bool isWhole = !company.form.code.isEmpty() && !company.address.town.isEmpty()
                         && company.status.kind != CompanyStatus::Kind::Unknown;
    return company.id && !company.isPersonal() && !isWhole;
}

Company joined(const QList<Company> &better, const Company &known)
{
    for (const Company &row : merged({better, {known}}))
        if (row.id == known.id)
            return row;
    return known;
}

} // namespace

// A copy has said already what it knows.
QStringList CompanySearch::whoKnowsMore(const CompanyId &id) const
{
    QStringList ids = m_companies.whoIsAsked(id);
    for (const RegisterTraits &traits : m_companies.all())
        if (!traits.copyOf.isEmpty())
            ids.removeAll(traits.id);
    return ids;
}

// Empty: nobody. Who comes after one that tells is not asked for a number; but since a copy was made much may have happened.
QStringList CompanySearch::toBeAskedAbout(const Company &chosen) const
{
    const QString copied = m_companies.traitsOf(chosen.source.id).copyOf;
    const bool isSaid = m_typed.number().has_value() && copied.isEmpty();
    if (isSaid || !chosen.id || chosen.isPersonal())
        return {};
    QStringList ids = whoKnowsMore(*chosen.id);
    if (!hasGaps(chosen))
        ids.removeIf([&copied](const QString &id) { return id != copied; });
    return ids;
}

void CompanySearch::complete(const Company &chosen)
{
    m_draft.silentOnCompany = m_typed.number() ? m_draft.silent : QList<SilentSource>();
    m_draft.withoutKeysOnCompany = m_draft.withoutKeys;
    const QStringList asked = toBeAskedAbout(chosen);
    if (asked.isEmpty())
        return Q_EMIT known(chosen);
    m_asking = Asking::Details;
    m_chosen = chosen;
    m_patience.start(hasGaps(chosen) ? m_limits.details : m_limits.refresh);
    ask(
        asked, *chosen.id,
        [this](const Result<LookupAnswer> &answer) { answer ? details(*answer) : noDetails(answer.error()); },
        &CompanySearch::detailsSoFar);
}

void CompanySearch::detailsSoFar(const LookupAnswer &answer)
{
    m_detailsSoFar = answer;
    Q_EMIT changed();
}

void CompanySearch::details(const LookupAnswer &answer)
{
    const Company company = joined(answer.companies, *m_chosen);
    m_asking = Asking::Nothing;
    m_patience.stop();
    m_chosen.reset();
    m_draft.hits = continued(m_draft.hits, {company}, *company.id, Unnamed::Stay);
    m_draft.silentOnCompany = answer.silent;
    m_draft.withoutKeysOnCompany = answer.withoutKeys;
    Q_EMIT known(company);
}

// Each of them has failed: those that failed before the last have said so.
void CompanySearch::noDetails(const Error &error)
{
    if (m_detailsSoFar.silent.isEmpty() && error.what != Failure::KeysMissing)
        m_detailsSoFar.silent.append({m_detailsSoFar.waiting.value(0), error});
    details(LookupAnswer(m_detailsSoFar));
}

void CompanySearch::detailsTooLate()
{
    m_question = {};
    const QStringList &waiting = m_detailsSoFar.waiting;
    if (!waiting.isEmpty()) // one is asked after the other
        m_detailsSoFar.silent.append({waiting.first(), Error{.what = Failure::Timeout}});
    details(LookupAnswer(m_detailsSoFar));
}

bool CompanySearch::canAskAgain() const
{
    const auto &company = m_draft.company;
    if (!company || !company->id || company->isByHand())
        return false;
    return !company->isPersonal() || (m_typed.hasAgreed() && m_typed.number() == company->id);
}

void CompanySearch::askAgain()
{
    m_asking = Asking::Again;
    const CompanyId &id = *m_draft.company->id;
    ask(
        whoKnowsMore(id), id, [this](const Result<LookupAnswer> &answer) { again(answer); },
        &CompanySearch::detailsSoFar);
}

void CompanySearch::again(const Result<LookupAnswer> &answer)
{
    m_asking = Asking::Nothing;
    if (!answer)
        return Q_EMIT failed(answer.error());
    m_draft.company = joined(answer->companies, *m_draft.company);
    m_draft.silentOnCompany = answer->silent;
    m_draft.withoutKeysOnCompany = answer->withoutKeys;
    Q_EMIT renewed();
}
