// The inviting half of SigningRun: what an earlier run left at the service, then the document and its invitation.
#include "flow/signing_run.h"

#include "flow/contact_lost.h"
#include "flow/withdrawals.h"

#include <QPointer>

void SigningRun::newAttempt()
{
    SigningRecord &record = m_context.record.signing;
    if (record.documentName.isEmpty()) {
        record = newSigningRecord(m_registration->attemptId, m_context.now(), m_context.profile.validityDays);
        record.otherEmail = m_context.record.draft.otherEmail;
    }
    m_isReplacing = false;
    const auto save = [this, alive = QPointer(this)](const SigningRecord &changed, Done<void> done) {
        if (!alive) // the attempt is being closed after we are gone
            return Pending();
        m_context.record.signing = changed;
        return m_context.save(std::move(done));
    };
    m_attempt = std::make_unique<SigningAttempt>(m_context.signing, m_context.profile, record, save);
    m_ways.follow(m_attempt.get());
}

// Cancelled and deleted at the service too; until that is done it is on disk beside the registration.
void SigningRun::letGo()
{
    m_context.record.draft.isSignedHere = false;
    if (!m_attempt)
        return m_isClosing ? void() : closed({}, {});
    m_isClosing = true;
    m_closing = m_context.withdrawals.takeBack(
        *m_attempt, [this, old = m_attempt->record()](const Result<void> &outcome) { closed(old, outcome); });
    m_ways.follow(nullptr);
    m_attempt.reset();
    m_context.record.signing = {};
    m_save = m_context.save([](const Result<void> &) {});
}

// What was signed a moment before it was taken back is signed: nothing else is opened. Nor is it while nobody knows; what
// the service refuses to close, though, must not hold the user up.
void SigningRun::closed(const SigningRecord &old, const Result<void> &outcome)
{
    m_isClosing = false;
    const bool isSigned = !outcome && outcome.error().what == Failure::AlreadyTaken;
    const bool isUnknown = !outcome && isContactLost(outcome.error().what);
    if (isUnknown && m_state == Waiting::ClosingOld)
        return lost(outcome.error());
    if (!outcome && !isSigned && !isUnknown)
        m_leftOpen.append(old);
    if (!isSigned || !nextWaiting(m_state, WaitingEvent::SawSigned))
        return (void)take(WaitingEvent::OldClosed);
    if (m_attempt)
        m_context.withdrawals.begin(*m_attempt);
    m_context.record.signing = old;
    newAttempt();
    take(WaitingEvent::SawSigned);
}

// What is there already is gone on with only if it is what the user asks for now: the file may have other words in it, and
// who else is invited was settled when it began.
bool SigningRun::mayGoOn() const
{
    const SigningRecord &record = m_context.record.signing;
    const bool isSame = record.otherEmail == m_context.record.draft.otherEmail;
    return record.documentName.isEmpty() || (isSame && !record.hasFile);
}

// One that was given up in an earlier run may have been signed meanwhile; until that is known nothing else is opened.
void SigningRun::askAboutLeft()
{
    QList<SigningRecord> left = m_context.withdrawals.leftOf(m_registration->attemptId);
    left.removeIf([this](const SigningRecord &one) { return m_leftOpen.contains(one); });
    if (m_attempt || m_isClosing || left.isEmpty())
        return;
    m_isClosing = true;
    m_closing = m_context.withdrawals.takeBackLeft(
        left.first(), [this, old = left.first()](const Result<void> &outcome) { closed(old, outcome); });
}

// One that stopped before its invitation is taken up where it stopped; any other is closed before a new one is opened.
void SigningRun::renewAttempt()
{
    const bool isReplacing = m_isReplacing;
    askAboutLeft();
    if (m_isClosing)
        return (void)take(WaitingEvent::OldFound);
    if (!m_attempt)
        newAttempt();
    m_isReplacing = isReplacing && !m_attempt->record().isUnsent;
    if (m_isReplacing || m_attempt->isPrepared())
        return (void)take(WaitingEvent::OldFound);
    makeDocument();
}

// Closing one that was signed meanwhile would lose the signature, so that is asked first.
void SigningRun::closeOld()
{
    m_isReplacing = true;
    if (m_isClosing)
        return;
    m_request = m_attempt->status([this](const Result<SigningDocument> &document) {
        if (document && document->state == DocumentState::Signed)
            return (void)take(WaitingEvent::SawSigned);
        if (document && isHalfSigned(*document)) {
            m_isReplacing = false;
            return answered(*document);
        }
        if (!document && isContactLost(document.error().what))
            return lost(document.error());
        letGo();
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
            if (prepared)
                return (void)take(WaitingEvent::Invited);
            prepared.error().what == Failure::SigningOver ? (void)take(WaitingEvent::OldFound) : lost(prepared.error());
        });
}

void SigningRun::giveUp()
{
    stopAsking();
    if (m_attempt)
        m_context.withdrawals.begin(*m_attempt);
    else // of an earlier run, and not taken up in this one
        m_context.withdrawals.begin(m_context.record.signing);
    m_ways.follow(nullptr);
    m_attempt.reset();
    m_context.record.signing = {};
}

bool SigningRun::mayBeSigned() const
{
    return isInvited() || !m_context.record.signing.invitationId.isEmpty() || !m_leftOpen.isEmpty();
}
