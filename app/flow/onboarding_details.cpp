// What a list does not say of a company is asked for by its number: when it is chosen, and again when a register was away.
#include "flow/onboarding.h"

#include "flow/found_rows.h"
#include "registers/company_lookup.h"
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

void Onboarding::goOnWith(const Company &company)
{
    const bool wasAskedByNumber = numberAsked().has_value();
    m_record.draft.silentOnCompany = wasAskedByNumber ? m_record.draft.silent : QList<SilentSource>();
    m_record.draft.withoutKeysOnCompany = m_record.draft.withoutKeys;
    if (wasAskedByNumber || !hasGaps(company)) {
        take(company);
        return finish(m_current);
    }
    m_busy = true;
    m_asking = Asking::Details;
    m_chosen = company;
    m_patience.start();
    ask(
        *company.id,
        [this](const Result<LookupAnswer> &answer) { answer ? details(*answer) : noDetails(answer.error()); },
        &Onboarding::detailsSoFar);
}

void Onboarding::detailsSoFar(const LookupAnswer &answer)
{
    m_detailsSoFar = answer;
    Q_EMIT changed();
}

void Onboarding::details(const LookupAnswer &answer)
{
    Draft &draft = m_record.draft;
    const Company company = joined(answer.companies, *m_chosen);
    m_asking = Asking::Nothing;
    m_patience.stop();
    m_chosen.reset();
    draft.hits = keepingPlaces(std::move(draft.hits), {company});
    draft.silentOnCompany = answer.silent;
    draft.withoutKeysOnCompany = answer.withoutKeys;
    take(company);
    finish(m_current);
}

// Each of them has failed: those that failed before the last have said so.
void Onboarding::noDetails(const Error &error)
{
    if (m_detailsSoFar.silent.isEmpty())
        m_detailsSoFar.silent.append({m_detailsSoFar.waiting.value(0), error});
    details(LookupAnswer(m_detailsSoFar));
}

void Onboarding::detailsTooLate()
{
    m_question = {};
    const QStringList &waiting = m_detailsSoFar.waiting;
    if (!waiting.isEmpty()) // one is asked after the other
        m_detailsSoFar.silent.append({waiting.first(), Error{.what = Failure::Timeout}});
    details(LookupAnswer(m_detailsSoFar));
}

bool Onboarding::canAskAgain() const
{
    const auto &company = m_record.draft.company;
    if (!company || !company->id || company->isByHand())
        return false;
    return !company->isPersonal() || (hasAgreed() && numberAsked() == company->id);
}

void Onboarding::askAgain()
{
    if (m_busy || isAsking() || !canAskAgain())
        return;
    m_error.reset();
    m_asking = Asking::Again;
    ask(
        *m_record.draft.company->id, [this](const Result<LookupAnswer> &answer) { renewed(answer); },
        &Onboarding::detailsSoFar);
}

void Onboarding::renewed(const Result<LookupAnswer> &answer)
{
    Draft &draft = m_record.draft;
    m_asking = Asking::Nothing;
    if (!answer)
        return stop(answer.error());
    draft.company = joined(answer->companies, *draft.company);
    draft.silentOnCompany = answer->silent;
    draft.withoutKeysOnCompany = answer->withoutKeys;
    saveInPassing();
    Q_EMIT changed();
}
