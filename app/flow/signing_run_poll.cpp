// The asking half of SigningRun: the status until it is signed, then the copy and the account.
#include "flow/signing_run.h"

#include <algorithm>
#include <array>

namespace {

// What asking again can mend; anything else is the service's no.
constexpr std::array kContactLost{
    Failure::Offline,     Failure::Timeout,      Failure::WebPage,        Failure::ProxyRefused,
    Failure::TlsRefused,  Failure::BadReply,     Failure::OutcomeUnknown, Failure::RateLimited,
    Failure::ServiceDown, Failure::KeychainSlow, Failure::KeychainLocked,
};

bool isContactLost(Failure what)
{
    return std::find(kContactLost.begin(), kContactLost.end(), what) != kContactLost.end();
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

void SigningRun::wake()
{
    if (!m_nextPoll.isActive())
        return; // nothing is waited for, or it is being asked already
    m_cameBack = m_state == Waiting::Opened;
    poll();
}

void SigningRun::stopAsking()
{
    m_nextPoll.stop();
    m_tick.stop();
    m_request = {};
    m_failures = 0;
}

void SigningRun::pollAgain(bool answered)
{
    m_failures = answered ? 0 : m_failures + 1;
    const auto usual = m_isMinimised ? m_context.pace.minimised : m_context.pace.poll;
    m_nextPoll.start(std::min(usual * (1 << std::min(m_failures, 5)), std::max(usual, m_context.pace.longest)));
}

void SigningRun::poll()
{
    m_nextPoll.stop();
    if (!m_attempt)
        return;
    if (!m_attempt->isPrepared())
        return (void)take(WaitingEvent::RetryAsked); // taken up where contact was lost
    m_request = m_attempt->status([this](Result<SigningDocument> document) {
        if (document)
            return this->answered(*document);
        lost(document.error());
    });
}

void SigningRun::answered(const SigningDocument &document)
{
    const auto own = ownInvitation(document, m_attempt->record());
    const bool wasOpened = own && own->state != InvitationState::Waiting && own->state != InvitationState::Sent;
    if (document.state == DocumentState::Signed)
        return (void)take(WaitingEvent::SawSigned);
    if (isOver(document, m_attempt->record()))
        return (void)take(WaitingEvent::SawEnded);
    take(wasOpened ? WaitingEvent::SawOpened : WaitingEvent::SawUnopened);
    if (m_state == Waiting::Opened && std::exchange(m_cameBack, false))
        take(WaitingEvent::WaitEnded);
    if (m_state != Waiting::NotFinished || !m_wait.hasExpired())
        pollAgain(true);
}

void SigningRun::lost(const Error &error)
{
    m_error = error;
    take(isContactLost(error.what) ? WaitingEvent::ContactLost : WaitingEvent::Refused);
    const bool wouldNag = error.what == Failure::KeychainLocked && !m_attempt->isPrepared(); // a prompt each time
    if (m_state == Waiting::LostContact && !wouldNag)
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
    draft.isAccountOpened = true;
    draft.finished = m_context.now();
    take(WaitingEvent::AccountComplete);
}
