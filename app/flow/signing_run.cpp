#include "flow/signing_run.h"

#include <QPointer>

namespace {

// What asking again can mend; anything else is the service's no.
bool isContact(Failure what)
{
    switch (what) {
    case Failure::Offline:
    case Failure::Timeout:
    case Failure::WebPage:
    case Failure::ProxyRefused:
    case Failure::TlsRefused:
    case Failure::BadReply:
    case Failure::OutcomeUnknown:
    case Failure::RateLimited:
    case Failure::ServiceDown:
    case Failure::KeychainSlow:
    case Failure::KeychainLocked: return true;
    default: return false;
    }
}

} // namespace

SigningRun::SigningRun(Context context, QObject *parent)
    : QObject(parent), m_context(std::move(context)), m_account(m_context.accounts, m_context.pace.poll, this)
{
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
    m_signatory.emplace(std::move(signatory));
    m_registration = registration;
    m_state = Waiting::Preparing; // whatever was before: it is a new start
    enter();
}

void SigningRun::beginAfterSigning(const Registration &registration)
{
    m_registration = registration;
    m_state = Waiting::CreatingAccount;
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
    case Waiting::Preparing: renewAttempt(); break;
    case Waiting::Starting: prepare(); break;
    case Waiting::WaitingForBrowser:
        m_error.reset();
        m_signatory.reset();
        if (!m_tick.isActive()) {
            m_wait.setRemainingTime(m_context.profile.waitMinutes * m_context.pace.minute);
            m_tick.start(m_context.pace.minute / 60);
        }
        pollAgain(true);
        break;
    case Waiting::NotFinished: m_tick.stop(); break;
    case Waiting::Signed:
        stopAsking();
        m_context.record.draft.isSigned = true;
        m_save = m_context.save([this](const Result<void> &) { take(WaitingEvent::CopyAsked); });
        break;
    case Waiting::FetchingCopy: fetchCopy(); break;
    case Waiting::CreatingAccount:
        m_error.reset();
        m_account.start(*m_registration);
        break;
    case Waiting::Ended:
    case Waiting::CancelledByUser:
        stopAsking();
        m_isFetchingAddress = false;
        forgetAttempt();
        m_save = m_context.save([](const Result<void> &) {});
        break;
    case Waiting::Finished:
        m_account.stop();
        m_save = m_context.save([](const Result<void> &) {});
        Q_EMIT finished();
        break;
    case Waiting::Opened:
    case Waiting::AccountPending:
    case Waiting::AccountNotCreated:
    case Waiting::ExistsAfterSigning:
    case Waiting::LostContact:
    case Waiting::RefusedByService: break;
    }
    Q_EMIT changed();
}

void SigningRun::newAttempt()
{
    SigningRecord &record = m_context.record.signing;
    if (record.documentName.isEmpty())
        record = newSigningRecord(m_registration->attemptId, m_context.now(), m_context.profile.validityDays);
    const auto save = [this, alive = QPointer(this)](const SigningRecord &changed, Done<void> done) {
        if (!alive) // the attempt is being closed after we are gone
            return Pending();
        m_context.record.signing = changed;
        return m_context.save(std::move(done));
    };
    m_attempt = std::make_unique<SigningAttempt>(m_context.signing, m_context.profile, record, save);
}

void SigningRun::forgetAttempt()
{
    if (m_attempt)
        m_attempt->abandon();
    m_attempt.reset();
    m_context.record.signing = {};
}

// What an earlier run left at the service is asked for first: signed already, or closed before a new one is opened.
void SigningRun::renewAttempt()
{
    if (m_attempt && !m_attempt->isPrepared())
        return makeDocument(); // taken up where it stopped
    newAttempt();
    if (!m_attempt->isPrepared())
        return makeDocument();
    m_request = m_attempt->status([this](Result<SigningDocument> document) {
        if (!document)
            return lost(document.error());
        if (document->state == DocumentState::Signed) {
            take(WaitingEvent::SawSigned);
            return;
        }
        forgetAttempt();
        newAttempt();
        makeDocument();
    });
}

void SigningRun::makeDocument()
{
    const Application application{m_registration->company, m_registration->contact,  m_context.profile.document,
                                  m_context.profile.name,  m_registration->language, m_context.record.declaration.text,
                                  m_context.now().date(),  m_registration->attemptId};
    m_request = makeApplicationDocument(application, [this](Result<QByteArray> pdf) {
        if (!pdf) {
            m_error = pdf.error();
            take(WaitingEvent::DocumentFailed);
            return;
        }
        m_document = *pdf;
        take(WaitingEvent::DocumentMade);
    });
}

void SigningRun::prepare()
{
    m_attempt->prepare(
        m_document, m_signatory->clone(), m_registration->language, [this](const Result<void> &prepared) {
            if (prepared) {
                take(WaitingEvent::Invited);
                return;
            }
            prepared.error().what == Failure::SigningOver ? (void)take(WaitingEvent::SawEnded) : lost(prepared.error());
        });
}

void SigningRun::lost(const Error &error)
{
    m_error = error;
    take(isContact(error.what) ? WaitingEvent::ContactLost : WaitingEvent::Refused);
    if (m_state == Waiting::LostContact && m_attempt->isPrepared())
        pollAgain(false);
}

void SigningRun::askAddress(Way way)
{
    if (m_isFetchingAddress || !m_attempt)
        return;
    m_isFetchingAddress = true;
    m_attempt->askAddress([this, way, alive = QPointer(this)](Result<QUrl> address) {
        if (!alive)
            return;
        m_isFetchingAddress = false;
        if (!address) {
            Q_EMIT addressFailed(address.error());
        } else {
            m_address = *address;
            Q_EMIT addressReady(way, *address);
        }
        Q_EMIT changed();
    });
    Q_EMIT changed();
}

void SigningRun::keepWaiting()
{
    take(WaitingEvent::KeepWaiting);
}

void SigningRun::retry()
{
    const bool isOnlySilent = m_state == Waiting::LostContact && m_attempt && m_attempt->isPrepared();
    if (isOnlySilent)
        poll();
    else if (!needsPersonalNumber())
        take(WaitingEvent::RetryAsked);
}

void SigningRun::goOn()
{
    take(WaitingEvent::WentOn);
}

void SigningRun::cancel()
{
    if (take(WaitingEvent::CancelAsked))
        m_signatory.reset();
}

bool SigningRun::needsPersonalNumber() const
{
    return !m_signatory
           && (m_state == Waiting::Ended || m_state == Waiting::CancelledByUser
               || m_state == Waiting::RefusedByService);
}
