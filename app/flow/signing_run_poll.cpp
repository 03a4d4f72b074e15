// The asking half of SigningRun: the status until it is signed, then the copy and the account.
#include "flow/signing_run.h"

#include "flow/contact_lost.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr int kMinimisedMinutes = 10; // after that nobody is waiting (O6)

bool isWaited(Waiting state)
{
    return state == Waiting::WaitingForBrowser || state == Waiting::Opened || state == Waiting::WaitingForOther
           || state == Waiting::NotFinished || state == Waiting::LostContact;
}

WaitingEvent seenOf(const std::optional<DocumentInvitation> &own)
{
    if (!own || own->state == InvitationState::Waiting || own->state == InvitationState::Sent)
        return WaitingEvent::SawUnopened;
    return own->state == InvitationState::Signed ? WaitingEvent::SawSignedHere : WaitingEvent::SawOpened;
}

} // namespace

std::optional<int> SigningRun::secondsLeft() const
{
    if (!m_tick.isActive())
        return std::nullopt;
    return static_cast<int>(std::chrono::milliseconds(m_wait.remainingTime()) * 60 / m_context.pace.minute);
}

int SigningRun::secondsInAll() const
{
    return m_context.profile.waitMinutes * 60;
}

// Also after the wait has ended: who comes back then has perhaps signed. Who comes back at once is here before the
// service was asked whether the page is open.
void SigningRun::wake(Wake why)
{
    if (why != Wake::Hint)
        m_cameBack = m_state == Waiting::Opened || m_state == Waiting::WaitingForBrowser;
    if (isWaited(m_state) && !m_isAsked && !wouldNag())
        poll();
}

// Only a glance: nobody has come back.
void SigningRun::lookedAway()
{
    m_cameBack = false;
}

// A keychain that wants its password asks the user each time.
bool SigningRun::wouldNag() const
{
    return m_state == Waiting::LostContact && m_error && m_error->what == Failure::KeychainLocked && !isInvited();
}

void SigningRun::setMinimised(bool minimised)
{
    if (minimised == m_isMinimised)
        return;
    m_isMinimised = minimised;
    m_awake =
        minimised ? QDeadlineTimer(kMinimisedMinutes * m_context.pace.minute) : QDeadlineTimer(QDeadlineTimer::Forever);
}

bool SigningRun::isUnattended() const
{
    return m_isMinimised && m_awake.hasExpired();
}

void SigningRun::stopAsking()
{
    m_nextPoll.stop();
    m_tick.stop();
    m_request = {};
    m_isAsked = false;
    m_failures = 0;
}

// After a failure not everybody at the same moment.
void SigningRun::pollAgain(bool answered)
{
    m_failures = answered ? 0 : m_failures + 1;
    if (isUnattended())
        return (void)take(WaitingEvent::WaitEnded);
    const bool isSlow = m_isMinimised || m_state == Waiting::WaitingForOther;
    const auto usual = isSlow ? m_context.pace.minimised : m_context.pace.poll;
    auto pause = std::min(usual * (1 << std::min(m_failures, 5)), std::max(usual, m_context.pace.longest));
    if (!answered)
        pause += pause * QRandomGenerator::global()->bounded(50) / 100;
    m_nextPoll.start(pause);
}

void SigningRun::poll()
{
    m_nextPoll.stop();
    if (!isInvited())
        return (void)take(WaitingEvent::RetryAsked); // taken up where contact was lost
    m_isAsked = true;
    m_request = m_attempt->status([this](const Result<SigningDocument> &document) {
        m_isAsked = false;
        document ? answered(*document) : lost(document.error());
    });
}

bool SigningRun::isHalfSigned(const SigningDocument &document) const
{
    const auto own = ownInvitation(document, m_attempt->record());
    return own && own->state == InvitationState::Signed && !isOver(document, m_attempt->record());
}

void SigningRun::answered(const SigningDocument &document)
{
    m_seen = document;
    m_error.reset();
    if (document.state == DocumentState::Signed)
        return (void)take(WaitingEvent::SawSigned);
    if (isOver(document, m_attempt->record()))
        return (void)take(WaitingEvent::SawEnded);
    take(seenOf(ownInvitation(document, m_attempt->record())));
    if (std::exchange(m_cameBack, false) && m_state == Waiting::Opened)
        take(WaitingEvent::WaitEnded);
    if (m_state != Waiting::NotFinished || !m_wait.hasExpired())
        pollAgain(true);
    Q_EMIT changed(); // the second signatory may have come further
}

std::optional<InvitationState> SigningRun::otherState() const
{
    const auto other = otherInvitation(m_seen, m_context.record.signing);
    return other ? std::optional(other->state) : std::nullopt;
}

void SigningRun::lost(const Error &error)
{
    m_error = error;
    take(isContactLost(error.what) ? WaitingEvent::ContactLost : WaitingEvent::Refused);
    if (m_state == Waiting::LostContact && !wouldNag())
        pollAgain(false);
}

void SigningRun::fetchCopy()
{
    m_request = m_attempt->signedFile([this](Result<QByteArray> copy) {
        if (copy)
            m_copy = *copy;
        take(copy ? WaitingEvent::CopyFetched : WaitingEvent::CopyFailed);
    });
}

void SigningRun::accountComplete(const AccountStatus &status)
{
    Draft &draft = m_context.record.draft;
    draft.accountId = status.accountId;
    draft.isAccountOpened = draft.wasAccountOpened = true;
    draft.finished = m_context.now();
    take(WaitingEvent::AccountComplete);
}

void SigningRun::fetchCopyAgain(Done<void> done)
{
    if (!m_attempt)
        return;
    m_request = m_attempt->signedFile([this, done = std::move(done)](const Result<QByteArray> &copy) {
        m_copy = copy.value_or(QByteArray());
        done(copy.map([](const QByteArray &) {}));
        Q_EMIT changed();
    });
}

void SigningRun::remindOther()
{
    if (!m_attempt)
        return;
    m_reminding = m_attempt->remindOther(
        [this](const Result<void> &sent) { sent ? Q_EMIT reminded() : Q_EMIT remindFailed(sent.error()); });
}
