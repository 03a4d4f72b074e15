// A registration that is taken up again may have been signed elsewhere meanwhile (R-J5).
#include "flow/onboarding.h"

#include "flow/registrations.h"
#include "flow/signed_elsewhere.h"

void Onboarding::lookElsewhere()
{
    if (m_resumeStep != Step::Sign)
        return;
    m_elsewhere =
        askElsewhere(m_services.signing, m_services.accounts, m_record,
                     [this](const Result<Elsewhere> &found) { takeElsewhere(found.value_or(Elsewhere::NotSigned)); });
}

// Only while the user is about to sign: who has pressed Signera is told by what comes of that.
void Onboarding::takeElsewhere(Elsewhere found)
{
    if (found == Elsewhere::NotSigned || m_current != Step::Sign || isBusy())
        return;
    Draft &draft = m_record.draft;
    if (found == Elsewhere::Verified) {
        draft.hasAccount = draft.isVerified = true;
        return finish(Step::Sign);
    }
    draft.isSigned = true;
    saveInPassing();
    if (isNumberMissing()) // the account waits for it; nothing is signed twice
        return Q_EMIT changed();
    finish(Step::Sign);
    m_run->beginAfterSigning(registration());
}
