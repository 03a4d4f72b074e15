#include "signing/signing_attempt.h"

#include "base/steps.h"
#include "signing/signing_withdrawal.h"

SigningAttempt::SigningAttempt(SigningService &service, const OperatorProfile &profile, SigningRecord record, Save save)
    : m_service(service),
      m_profile(profile),
      m_preparation(std::make_shared<SigningPreparation>(service, std::move(record), std::move(save)))
{
}

const SigningRecord &SigningAttempt::record() const
{
    return m_preparation->record();
}

void SigningAttempt::prepare(const QByteArray &pdf, PersonalNumber signatory, const QString &language, Done<void> done)
{
    if (m_profile.sendsIdentifier)
        m_identifier.emplace(signatory.clone());
    m_preparation->begin(pdf, std::move(signatory), language, std::move(done));
}

bool SigningAttempt::isPrepared() const
{
    return !record().invitationId.isEmpty();
}

void SigningAttempt::methods(Done<OfferedMethods> done)
{
    m_listing = offered(std::move(done));
}

void SigningAttempt::askAddress(const QString &method, const QUrl &ownReturn, Done<QUrl> done)
{
    m_asking = inSteps([&](Steps &steps) {
        return offered([this, method, ownReturn, done, &steps](const Result<OfferedMethods> &offered) {
            const auto chosen =
                offered.and_then([&](const OfferedMethods &list) { return chosenMethod(list, method); });
            if (!chosen)
                return done(tl::unexpected(chosen.error()));
            const PersonalNumber *signatory = m_identifier ? &*m_identifier : nullptr;
            steps.current = address({record().invitationId, *chosen, ownReturn, signatory}, done);
        });
    });
}

Pending SigningAttempt::offered(Done<OfferedMethods> done)
{
    if (!isPrepared() || m_preparation->isStopped())
        return later<OfferedMethods>(fail(Failure::SigningOver), std::move(done));
    if (m_offered)
        return later<OfferedMethods>(*m_offered, std::move(done));
    return m_service.methods([this, done = std::move(done)](const Result<QList<SigningMethod>> &list) {
        if (!list)
            return done(tl::unexpected(list.error()));
        m_offered = offeredMethods(*list, m_profile.authService);
        done(*m_offered);
    });
}

Pending SigningAttempt::address(const SigningStart &start, Done<QUrl> done)
{
    return m_service.signatureUrl(start, [this, done = std::move(done)](Result<QUrl> url) {
        if (!url)
            m_offered.reset(); // it may be what was refused: asked for anew
        if (!url && url.error().what == Failure::NotFound)
            url = fail(Failure::SigningOver);
        done(std::move(url));
    });
}

Pending SigningAttempt::remindOther(Done<void> done)
{
    if (record().otherInvitationId.isEmpty())
        return later<void>(fail(Failure::NotFound), std::move(done));
    return m_service.remind(record().otherInvitationId, std::move(done));
}

Pending SigningAttempt::status(Done<SigningDocument> done)
{
    if (record().documentId.isEmpty())
        return later<SigningDocument>(fail(Failure::NotFound), std::move(done));
    return m_service.status(record().documentId,
                            [isSigned = m_isSigned, done = std::move(done)](const Result<SigningDocument> &document) {
                                *isSigned = document && document->state == DocumentState::Signed;
                                done(document);
                            });
}

Pending SigningAttempt::signedFile(Done<QByteArray> done)
{
    if (*m_isSigned)
        return m_service.signedFile(record().documentId, std::move(done));
    return inSteps([&](Steps &steps) {
        return status([&service = m_service, done, &steps](const Result<SigningDocument> &document) {
            if (!document)
                return done(tl::unexpected(document.error()));
            if (document->state != DocumentState::Signed)
                return done(fail(Failure::NoSignature, QStringLiteral("not signed yet")));
            steps.current = service.signedFile(document->id, done);
        });
    });
}

void SigningAttempt::abandon(Done<void> done)
{
    m_asking = {};
    m_listing = {};
    m_identifier.reset();
    if (m_preparation->isStopped())
        return;
    (new SigningWithdrawal(m_service, m_preparation, std::move(done)))->begin(); // owned by the application
}
