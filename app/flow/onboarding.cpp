#include "flow/onboarding.h"

#include "flow/registrations.h"

#include <QUuid>

#include <algorithm>
#include <chrono>

namespace {

constexpr std::chrono::milliseconds kAfterAChange(300); // however much more is typed meanwhile

} // namespace

Onboarding::Onboarding(Services services, QObject *parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_connection(m_services.connection ? *m_services.connection : m_ownConnection),
      m_outbox(m_services.registrations, m_services.accounts, m_connection),
      m_withdrawals(m_services.registrations, m_services.signing, {.pause = m_services.pace.poll}),
      m_typedQuery(m_services.companies, m_record.draft, m_services.now),
      m_search(m_services.companies, m_typedQuery, m_record.draft, m_services.patience),
      m_suggestions(m_services.nationwide, m_services.companies, m_typedQuery, m_record.draft)
{
    m_typed.setSingleShot(true);
    connect(&m_typed, &QTimer::timeout, this, [this] { saveTyped(); });
    connect(&m_search, &CompanySearch::changed, this, [this] {
        awaitTheRest();
        Q_EMIT changed();
    });
    connect(&m_search, &CompanySearch::listed, this, [this] { finish(Step::Lookup); });
    connect(&m_search, &CompanySearch::known, this, [this](const Company &company) {
        take(company);
        finish(m_current);
    });
    connect(&m_search, &CompanySearch::renewed, this, [this] {
        saveInPassing();
        Q_EMIT changed();
    });
    connect(&m_suggestions, &Suggestions::changed, this, &Onboarding::changed);
    connect(&m_search, &CompanySearch::failed, this, &Onboarding::searchFailed);
    connect(&m_connection, &Connection::changed, this, &Onboarding::changed);
    connect(&m_connection, &Connection::tryAgain, this, &Onboarding::searchOnceThere);
    connect(&m_outbox, &Outbox::sent, this, &Onboarding::noteSent);
    connect(&m_withdrawals, &Withdrawals::signedMeanwhile, this, &Onboarding::takeSignature);
    startOver();
}

Onboarding::~Onboarding() = default;

void Onboarding::startOver()
{
    Record fresh;
    fresh.language = m_record.language;
    fresh.draft.registrationId = QUuid::createUuid().toString(QUuid::WithoutBraces);
    fresh.draft.created = m_services.now();
    begin(std::move(fresh));
    Q_EMIT startedOver();
    Q_EMIT changed();
}

void Onboarding::begin(Record record)
{
    m_run.reset(); // it refers to the record
    if (m_typed.isActive())
        saveTyped();
    m_typed.stop();
    m_record = std::move(record);
    m_done.clear();
    m_error.reset();
    m_pending = {};
    m_elsewhere = {};
    m_busy = m_isUnsavedTold = m_goesUnsaved = m_isAwaitingNetwork = m_wasSuggested = false;
    m_outbox.hold(m_record.draft.registrationId);
    m_search.drop();
    m_typedQuery.forgetConsent();
    m_suggestions.forget();
    m_signatory.reset();
    m_current = Step::Lookup;
    renewRun();
}

// Each registration has a run of its own.
void Onboarding::renewRun()
{
    m_run = std::make_unique<SigningRun>(
        SigningRun::Context{m_services.signing, m_services.accounts, m_services.profile, m_record,
                            [this](Done<void> done) { return saveOfRun(std::move(done)); }, m_services.now,
                            m_services.pace, m_withdrawals},
        nullptr);
    connect(m_run.get(), &SigningRun::changed, this, &Onboarding::changed);
    connect(m_run.get(), &SigningRun::finished, this, [this] { finish(Step::Waiting); });
}

void Onboarding::setCurrent(Step step)
{
    const bool isAmongRows = std::max(step, m_current) <= Step::Results && !m_search.isCompleting();
    if (step != m_current && !isAmongRows)
        m_search.drop();
    if (m_record.step != step)
        m_typed.start(std::chrono::milliseconds(0)); // not yet: a registration that is taken up passes other steps
    m_record.step = step;
    m_isAwaitingNetwork = m_isAwaitingNetwork && step == m_current;
    m_current = step;
    followTyping();
    m_outbox.hold(step == Step::Done ? QString() : m_record.draft.registrationId);
    m_error.reset();
    awaitTheRest();
    Q_EMIT changed();
}

void Onboarding::edit(Step step)
{
    m_pending = {};
    m_busy = false;
    m_isAwaitingNetwork = m_isAwaitingNetwork && step != Step::Lookup; // who chooses a row still waits for the others
    m_error.reset();
    if (step == Step::Lookup || m_search.isCompleting())
        m_search.drop();
    m_done.erase(m_done.lower_bound(step), m_done.end());
    if (step <= Step::Company) {
        m_record.draft.hasAccount = false;
        m_record.draft.isVerified = false;
        m_record.draft.mayHaveAccount = false;
    }
    noteChange();
    Q_EMIT changed();
}

void Onboarding::noteChange()
{
    if (!m_typed.isActive())
        m_typed.start(kAfterAChange);
}

void Onboarding::cancelRequest()
{
    m_pending = {};
    m_record.draft.isQueued = m_record.draft.isQueued && !m_busy; // whoever does not want to wait does not want it sent
    m_busy = m_isAwaitingNetwork = false;
    m_search.drop();
    m_signatory.reset();
    Q_EMIT changed();
}

void Onboarding::finish(Step step)
{
    if (std::exchange(m_isAwaitingNetwork, false))
        m_error.reset();
    m_busy = false;
    m_done.insert(step);
    m_record.step = nextStep(step, m_record.draft).value_or(step);
    saveInPassing();
    Q_EMIT changed();
    Q_EMIT stepDone(step);
}

void Onboarding::stop(const Error &error)
{
    m_busy = false;
    m_signatory.reset();
    m_error = error;
    Q_EMIT changed();
}

bool Onboarding::hasAnything() const
{
    const Draft &draft = m_record.draft;
    return !draft.query.isEmpty() || draft.manual != ManualEntry{} || draft.company || !draft.email.isEmpty();
}
