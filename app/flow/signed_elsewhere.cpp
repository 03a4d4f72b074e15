#include "flow/signed_elsewhere.h"

#include "base/steps.h"

namespace {

using Ask = std::function<Pending()>;

Ask askingOperator(AccountService &accounts, const QString &attemptId, const Done<Elsewhere> &done)
{
    return [&accounts, attemptId, done] {
        return accounts.status(attemptId, [done](const Result<AccountStatus> &status) {
            const bool isVerified = status && status->kind == AccountStatus::Kind::Verified;
            done(isVerified ? Elsewhere::Verified : Elsewhere::NotSigned);
        });
    };
}

} // namespace

Pending askElsewhere(SigningService &signing, AccountService &accounts, const Record &record, Done<Elsewhere> done)
{
    const QString documentId = record.signing.documentId;
    const bool mayBeKnown = record.draft.isAccountOpened || record.wasEverSent; // by the operator
    if (documentId.isEmpty() && !mayBeKnown)
        return {};
    const Ask askOperator = askingOperator(accounts, record.draft.registrationId, done);
    if (documentId.isEmpty())
        return askOperator();
    return inSteps([&](Steps &steps) {
        return signing.status(documentId, [&steps, askOperator, done](const Result<SigningDocument> &document) {
            if (document && document->state == DocumentState::Signed)
                return done(Elsewhere::DocumentSigned);
            steps.current = askOperator();
        });
    });
}
