// The second half of the journey: opening the account, signing, and leaving the signature for later.
#include "flow/onboarding.h"

#include "flow/account_opening.h"
#include "flow/registrations.h"

#include <algorithm>

bool Onboarding::isNumberMissing() const
{
    return m_record.draft.company && !m_record.draft.company->id;
}

void Onboarding::setOrganisationNumber(const OrganisationNumber &number)
{
    m_record.draft.company->id = CompanyId(number);
    Q_EMIT changed();
}

void Onboarding::setAccepted(const QString &condition, bool accepted)
{
    m_record.draft.accepted.removeAll(condition);
    if (accepted)
        m_record.draft.accepted.append(condition);
    noteChange();
    Q_EMIT changed();
}

bool Onboarding::isAllAccepted() const
{
    const auto &conditions = m_services.profile.mustAccept;
    return std::all_of(conditions.begin(), conditions.end(),
                       [this](const Condition &condition) { return m_record.draft.accepted.contains(condition.id); });
}

void Onboarding::setOtherEmail(const QString &email)
{
    if (email == m_record.draft.otherEmail)
        return;
    m_record.draft.otherEmail = email;
    edit(Step::Sign);
}

Registration Onboarding::registration() const
{
    return registrationOf(m_record);
}

bool Onboarding::isReadyToSign() const
{
    const Draft &draft = m_record.draft;
    const bool isOtherRight = draft.otherEmail.isEmpty() || EmailAddress::parse(draft.otherEmail);
    return draft.company && !isNumberMissing() && isAllAccepted() && EmailAddress::parse(draft.email) && isOtherRight;
}

void Onboarding::sign(PersonalNumber signatory, const QString &declaration, const QString &language)
{
    if (isBusy() || !isReadyToSign())
        return;
    edit(Step::Sign);
    m_elsewhere = {}; // what is sent now asks the same
    m_typed.stop(); // all of it is saved below
    if (m_record.draft.isSigned) { // meanwhile, or in an earlier run: nothing is signed twice
        finish(Step::Sign);
        return m_run->beginAfterSigning(registration());
    }
    m_record.language = language;
    m_record.declaration = {declaration, language, m_services.profile.document.version, m_services.now()};
    m_record.draft.isLeftUnsigned = m_record.draft.isQueued = false;
    m_signatory.emplace(std::move(signatory));
    const auto &refused = m_run->error();
    m_goesUnsaved = m_isUnsavedTold || (refused && refused->what == Failure::SigningUnsaved);
    m_busy = true;
    Q_EMIT changed();
    m_record.draft.isAccountOpened ? saveAndSign() : openAndSign();
}

void Onboarding::saveAndSign()
{
    m_pending = save([this](const Result<void> &saved) { saved ? signAfterOpening() : stopUnsaved(saved.error()); });
}

void Onboarding::openAndSign()
{
    openAccount([this](Result<Registered> answer) {
        if (!answer)
            return stop(answer.error());
        noteOpened(m_record.draft, *answer);
        if (*answer == Registered::Accepted)
            return signAfterOpening();
        m_signatory.reset();
        finish(Step::Sign);
    });
}

Pending Onboarding::makePreview(const QString &declaration, Done<QByteArray> done) const
{
    const Registration sent = registration();
    return makeApplicationDocument({sent.company, sent.contact, profile().document, profile().name, sent.language,
                                    declaration, m_services.now().date(), sent.attemptId},
                                   std::move(done));
}

// The attempt id is on disk before it is sent (N2), and that it may have been sent.
void Onboarding::openAccount(Done<Registered> done)
{
    const bool mayHaveArrived = std::exchange(m_record.isRegistrationSent, true);
    const bool wasEverSent = std::exchange(m_record.wasEverSent, true);
    m_pending = save([this, mayHaveArrived, wasEverSent, done = std::move(done)](const Result<void> &saved) {
        if (!saved) {
            m_record.isRegistrationSent = mayHaveArrived;
            m_record.wasEverSent = wasEverSent;
            return stopUnsaved(saved.error());
        }
        m_pending = ensureRegistered(m_services.accounts, registration(), mayHaveArrived, done);
    });
}

// What had been given up was signed all the same: it counts, and only the account is left.
void Onboarding::takeSignature(const QString &registrationId)
{
    const Record *known = m_services.registrations.find(registrationId);
    if (!known || registrationId != m_record.draft.registrationId || m_record.draft.isSigned)
        return;
    m_record.draft.isSigned = true;
    m_record.signing = known->signing;
    renewRun();
    if (m_current == Step::Waiting)
        m_run->beginAfterSigning(registration());
    Q_EMIT changed();
}

void Onboarding::signAfterOpening()
{
    PersonalNumber signatory = std::move(*m_signatory);
    m_signatory.reset();
    finish(Step::Sign);
    m_run->begin(std::move(signatory), registration());
}

bool Onboarding::canOpenUnsigned() const
{
    const Draft &draft = m_record.draft;
    const bool isThere = m_current == Step::Company || m_current == Step::Sign;
    return isThere && draft.company && draft.company->id && !draft.isAccountOpened && !draft.hasAccount
           && isCountryOpen() && EmailAddress::parse(draft.email);
}

void Onboarding::signLater(bool openUnsigned)
{
    if (isBusy())
        return;
    if (!hasAnything())
        return Q_EMIT leftForLater();
    m_record.isLeftForLater = true;
    m_signatory.reset();
    m_goesUnsaved = false; // nothing is left for later that is not on disk
    m_busy = true;
    Q_EMIT changed();
    if (openUnsigned && canOpenUnsigned())
        return openUnsignedNow();
    m_pending = save([this](const Result<void> &saved) {
        m_busy = false;
        saved ? Q_EMIT leftForLater() : stop(saved.error());
    });
}
