// Looking a company up: what the user does, and where an answer leads.
#include "flow/onboarding.h"

#include <algorithm>

void Onboarding::setCountry(const QString &country)
{
    if (country == m_record.draft.country)
        return;
    m_record.draft.country = country;
    m_typedQuery.forgetConsent();
    edit(Step::Lookup);
}

void Onboarding::setQuery(const QString &text)
{
    if (text == m_record.draft.query)
        return;
    m_record.draft.query = text;
    m_typedQuery.forgetConsent();
    edit(Step::Lookup);
}

void Onboarding::agreeToSend()
{
    m_typedQuery.agreeToSend();
    Q_EMIT changed();
}

void Onboarding::registersChanged()
{
    m_done.erase(Step::Lookup);
    Q_EMIT changed();
}

void Onboarding::search()
{
    if (isBusy() || !m_typedQuery.isSearchable() || m_typedQuery.mustAskFirst())
        return;
    const bool isAgain = m_current == Step::Results;
    edit(Step::Lookup);
    m_record.draft.byHand = false;
    if (isAgain)
        m_done.insert(Step::Lookup);
    else
        m_record.draft.selected.reset();
    saveNow();
    m_search.start(isAgain);
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
    if (isBusy() || !draft.selected || *draft.selected >= draft.hits.size())
        return;
    edit(Step::Results);
    m_search.drop();
    draft.byHand = false;
    saveNow();
    m_search.complete(draft.hits.at(*draft.selected));
}

void Onboarding::askAgain()
{
    if (isBusy() || m_search.isAsking() || !m_search.canAskAgain())
        return;
    m_error.reset();
    m_search.askAgain();
}

// Without any network at all it is asked again by itself; what went wrong stays said until then.
void Onboarding::searchFailed(const Error &error)
{
    const QList<SilentSource> &silent = m_record.draft.silent;
    const auto isUnreached = [](const SilentSource &one) { return one.error.what == Failure::Offline; };
    m_isAwaitingNetwork = m_current == Step::Lookup && error.what == Failure::Offline
                          && std::all_of(silent.begin(), silent.end(), isUnreached);
    if (m_isAwaitingNetwork)
        m_connection.wait();
    stop(error);
}

void Onboarding::searchOnceThere()
{
    if (m_isAwaitingNetwork && !isBusy())
        m_search.start(false);
}
