#include "signing/signing_attempt.h"

#include "base/steps.h"
#include "signing/method_choice.h"
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
    m_preparation->begin(pdf, std::move(signatory), language, std::move(done));
}

bool SigningAttempt::isPrepared() const
{
    return !record().invitationId.isEmpty();
}

void SigningAttempt::askAddress(Done<QUrl> done)
{
    m_asking = inSteps([&](Steps &steps) {
        return method([this, done, &steps](Result<SigningMethod> method) {
            if (!method)
                return done(tl::unexpected(method.error()));
            steps.current = address(*method, done);
        });
    });
}

Pending SigningAttempt::method(Done<SigningMethod> done)
{
    if (!isPrepared() || m_preparation->isStopped())
        return later<SigningMethod>(fail(Failure::SigningOver), std::move(done));
    if (m_method)
        return later<SigningMethod>(*m_method, std::move(done));
    return m_service.methods([this, done = std::move(done)](const Result<QList<SigningMethod>> &offered) {
        const auto chosen = offered.and_then(
            [this](const QList<SigningMethod> &list) { return chosenMethod(list, m_profile.authService); });
        if (chosen)
            m_method = *chosen;
        done(chosen);
    });
}

Pending SigningAttempt::address(const SigningMethod &method, Done<QUrl> done)
{
    return m_service.signatureUrl(record().invitationId, method, nullptr,
                                  [this, done = std::move(done)](Result<QUrl> url) {
                                      if (!url)
                                          m_method.reset(); // it may be what was refused: asked for anew
                                      if (!url && url.error().what == Failure::NotFound)
                                          url = fail(Failure::SigningOver);
                                      done(std::move(url));
                                  });
}

Pending SigningAttempt::status(Done<SigningDocument> done)
{
    if (record().documentId.isEmpty())
        return later<SigningDocument>(fail(Failure::NotFound), std::move(done));
    return m_service.status(record().documentId, std::move(done));
}

Pending SigningAttempt::signedFile(Done<QByteArray> done)
{
    if (record().documentId.isEmpty())
        return later<QByteArray>(fail(Failure::NotFound), std::move(done));
    return m_service.signedFile(record().documentId, std::move(done));
}

void SigningAttempt::abandon(Done<void> done)
{
    m_asking = {};
    if (m_preparation->isStopped())
        return;
    (new SigningWithdrawal(m_service, m_preparation, std::move(done)))->begin(); // owned by the application
}
