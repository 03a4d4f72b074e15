#include "flow/signing_run.h"

#include "flow/withdrawals.h"

SigningRun::SigningRun(Context context, QObject *parent)
    : QObject(parent),
      m_context(std::move(context)),
      m_account(m_context.accounts, m_context.pace.poll, this),
      m_ways(m_context.profile, this)
{
    connect(&m_ways, &SigningWays::changed, this, &SigningRun::changed);
    connect(&m_ways, &SigningWays::cameBack, this, [this] { wake(Wake::CameBack); });
    connect(&m_ways, &SigningWays::ready, this, [this] { take(WaitingEvent::KeepWaiting); }); // opened again
    m_nextPoll.setSingleShot(true);
    connect(&m_nextPoll, &QTimer::timeout, this, [this] { poll(); });
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_wait.hasExpired())
            take(WaitingEvent::WaitEnded);
        Q_EMIT ticked();
    });
    connect(&m_account, &AccountFinish::complete, this, &SigningRun::accountComplete);
    connect(&m_account, &AccountFinish::stillPending, this, [this] { take(WaitingEvent::AccountStillPending); });
    connect(&m_account, &AccountFinish::numberTaken, this, [this] {
        m_context.record.draft.hasAccount = true;
        take(WaitingEvent::AccountTaken);
    });
    connect(&m_account, &AccountFinish::failed, this, [this](const Error &error) {
        m_error = error;
        take(WaitingEvent::AccountFailed);
    });
}

SigningRun::~SigningRun() = default;

void SigningRun::begin(PersonalNumber signatory, const Registration &registration)
{
    stopAsking();
    m_error.reset();
    m_signatory.emplace(std::move(signatory));
    m_registration = registration;
    m_isReplacing = !mayGoOn();
    m_state = Waiting::Preparing; // whatever was before: it is a new start
    enter();
}

void SigningRun::resume(const Registration &registration)
{
    stopAsking();
    m_error.reset();
    m_registration = registration;
    newAttempt();
    m_state = Waiting::Resuming;
    enter();
}

void SigningRun::beginAfterSigning(const Registration &registration)
{
    stopAsking();
    m_registration = registration;
    const bool isThere = !m_context.record.signing.documentId.isEmpty();
    if (isThere && !m_attempt)
        newAttempt();
    m_state = isThere ? Waiting::FetchingCopy : Waiting::CreatingAccount;
    enter();
}

bool SigningRun::take(WaitingEvent event)
{
    const auto next = nextWaiting(m_state, event);
    if (!next)
        return false;
    m_state = *next;
    enter();
    return true;
}

void SigningRun::enter()
{
    switch (m_state) {
    case Waiting::Resuming: poll(); break;
    case Waiting::Preparing: renewAttempt(); break;
    case Waiting::ClosingOld: closeOld(); break;
    case Waiting::Starting: prepare(); break;
    case Waiting::WaitingForBrowser:
    case Waiting::Opened: waitForSignature(); break;
    case Waiting::WaitingForOther: waitForOther(); break;
    case Waiting::NotFinished:
    case Waiting::RefusedByService: m_tick.stop(); break; // nobody is asked by itself
    case Waiting::Signed: keepSignature(); break;
    case Waiting::FetchingCopy: fetchCopy(); break;
    case Waiting::CreatingAccount: createAccount(); break;
    case Waiting::Ended:
    case Waiting::CancelledByUser: closeAttempt(); break;
    case Waiting::Finished: end(); break;
    case Waiting::NotBegun:
    case Waiting::AccountPending:
    case Waiting::AccountNotCreated:
    case Waiting::ExistsAfterSigning:
    case Waiting::LostContact: break;
    }
    Q_EMIT changed();
}

void SigningRun::waitForSignature()
{
    m_error.reset();
    m_signatory.reset();
    m_document.clear();
    if (!m_tick.isActive()) {
        m_wait.setRemainingTime(m_context.profile.waitMinutes * m_context.pace.minute);
        m_tick.start(m_context.pace.minute / 60);
    }
    pollAgain(true);
}

// It may take days, and the user may be gone meanwhile: there is nothing to count down.
void SigningRun::waitForOther()
{
    m_error.reset();
    m_signatory.reset();
    m_tick.stop();
    m_context.record.draft.isSignedHere = true;
    m_save = m_context.save([](const Result<void> &) {});
}

void SigningRun::keepSignature()
{
    stopAsking();
    m_error.reset();
    m_signatory.reset();
    m_document.clear();
    m_context.record.draft.isSigned = true;
    m_save = m_context.save([this](const Result<void> &) { take(WaitingEvent::CopyAsked); });
}

void SigningRun::createAccount()
{
    m_error.reset();
    m_account.start(*m_registration);
}

void SigningRun::closeAttempt()
{
    stopAsking();
    letGo();
}

void SigningRun::end()
{
    m_account.stop();
    m_save = m_context.save([](const Result<void> &) {});
    Q_EMIT finished();
}

void SigningRun::keepWaiting()
{
    take(WaitingEvent::KeepWaiting);
}

void SigningRun::retry()
{
    const bool mayAsk = m_state == Waiting::LostContact || m_state == Waiting::RefusedByService;
    if (mayAsk && isInvited())
        poll();
    else if (!needsPersonalNumber()) {
        m_nextPoll.stop();
        take(WaitingEvent::RetryAsked);
    }
}

void SigningRun::goOn()
{
    take(WaitingEvent::WentOn);
}

void SigningRun::cancel()
{
    if (!nextWaiting(m_state, WaitingEvent::CancelAsked))
        return;
    m_signatory.reset(); // before anyone is told: what can be done next depends on it
    m_error.reset(); // it was of what is given up
    take(WaitingEvent::CancelAsked);
}

// There is an invitation, and it is the one to go on with.
bool SigningRun::isInvited() const
{
    return m_attempt && m_attempt->isPrepared() && !m_isReplacing;
}

bool SigningRun::needsPersonalNumber() const
{
    return !m_signatory && !isInvited()
           && (m_state == Waiting::Ended || m_state == Waiting::CancelledByUser
               || m_state == Waiting::RefusedByService);
}
