// The inviting half of SigningRun: what an earlier run left at the service, then the document and its invitation.
#include "flow/signing_run.h"

#include "flow/withdrawals.h"

#include <QPointer>

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
        m_context.withdrawals.begin(*m_attempt);
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
