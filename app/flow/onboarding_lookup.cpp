// Looking a company up: what the user does, and where an answer leads.
#include "flow/onboarding.h"

#include <algorithm>
#include <utility>

namespace {

bool isUnreached(const SilentSource &one)
{
    return one.error.what == Failure::Offline;
}

} // namespace

void Onboarding::setCountry(const QString &country)
{
    if (country == m_record.draft.country)
        return;
    m_record.draft.country = country;
    m_typedQuery.forgetConsent();
    edit(Step::Lookup);
    followTyping();
}

void Onboarding::setQuery(const QString &text)
{
    if (text == m_record.draft.query)
        return;
    m_record.draft.query = text;
    m_typedQuery.forgetConsent();
    edit(Step::Lookup);
    followTyping();
}

// On other pages nobody looks at them.
void Onboarding::followTyping()
{
    m_current == Step::Lookup ? m_suggestions.follow() : m_suggestions.forget();
}

void Onboarding::chooseSuggested(qsizetype row)
{
    if (isBusy() || row < 0 || row >= m_suggestions.all().size())
        return;
    const Company chosen = m_suggestions.all().at(row).company;
    edit(Step::Lookup);
    Draft &draft = m_record.draft;
    draft.hits = {chosen};
    draft.silent.clear();
    draft.waiting = draft.nameless = draft.withoutKeys = {};
    draft.selected = 0;
    draft.isExactHit = true;
    draft.byHand = false;
    m_wasSuggested = true;
    saveNow();
    m_search.complete(chosen);
}

void Onboarding::agreeToSend()
{
    m_typedQuery.agreeToSend();
    Q_EMIT changed();
}

void Onboarding::registersChanged()
{
    m_done.erase(Step::Lookup);
    followTyping();
    Q_EMIT changed();
}

void Onboarding::search()
{
    if (isBusy() || !m_typedQuery.isSearchable() || m_typedQuery.mustAskFirst())
        return;
    const bool isAgain = m_current == Step::Results;
    edit(Step::Lookup);
    m_record.draft.byHand = m_wasSuggested = false;
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

// Without any network at all it is asked again by itself.
void Onboarding::searchFailed(const Error &error)
{
    const QList<SilentSource> &silent = m_record.draft.silent;
    m_isAwaitingNetwork = m_current <= Step::Results && error.what == Failure::Offline
                          && std::all_of(silent.begin(), silent.end(), isUnreached);
    if (m_isAwaitingNetwork)
        m_connection.wait();
    stop(error);
}

// Some rows are there all the same; who could not be reached is asked once there is a network again.
void Onboarding::awaitTheRest()
{
    if (m_current != Step::Results || m_search.isAsking())
        return;
    const QList<SilentSource> &silent = m_record.draft.silent;
    const bool isCutOff =
        m_connection.isOffline() && std::any_of(silent.begin(), silent.end(), isUnreached) && !isAnsweredHere();
    if (isCutOff)
        m_connection.wait();
    if (std::exchange(m_isAwaitingNetwork, isCutOff) && !isCutOff)
        m_error.reset();
}

// By the register on this computer, which leaves little for others to know.
bool Onboarding::isAnsweredHere() const
{
    const QList<Company> &hits = m_record.draft.hits;
    return std::any_of(hits.begin(), hits.end(), [this](const Company &hit) {
        return !m_services.companies.traitsOf(hit.source.id).copyOf.isEmpty();
    });
}

void Onboarding::searchOnceThere()
{
    const bool mayAsk = m_typedQuery.isSearchable() && !m_typedQuery.mustAskFirst();
    if (m_isAwaitingNetwork && mayAsk && !isBusy() && !m_search.isAsking())
        m_search.start(m_current == Step::Results);
}

bool Onboarding::isOfflineSaid(const Error &error) const
{
    const bool isNoMatter = m_isAwaitingNetwork || (m_current <= Step::Results && isAnsweredHere());
    return isNoMatter && m_connection.isOffline() && error.what == Failure::Offline;
}
