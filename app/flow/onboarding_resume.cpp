// Going on with a registration of an earlier run: where it was left, and with what of it.
#include "flow/onboarding.h"

#include "flow/account_opening.h"
#include "flow/registrations.h"

namespace {

// The service still waits for a signature, and here all is known that the wait needs.
bool isSigningOpen(const Record &record)
{
    const bool isWaiting = record.step == Step::Waiting && !record.isLeftForLater;
    const bool isWanted = isWaiting || record.draft.isSignedHere;
    return isWanted && !record.signing.invitationId.isEmpty() && isWhole(record);
}

// After a crash no further than the user had come.
Step stepToTakeUp(const Record &record)
{
    if (isSigningOpen(record))
        return Step::Waiting;
    const Step reached = stepToResume(record.draft);
    if (record.step == Step::Results && !record.isLeftForLater)
        return record.draft.hits.isEmpty() ? Step::Lookup : Step::Results;
    if (record.isLeftForLater || reached == Step::Waiting || record.step >= reached)
        return reached;
    return record.step;
}

} // namespace

// NOLINTNEXTLINE(readability-function-cognitive-complexity): a list of what there is to take up
bool Onboarding::resume(const QString &registrationId)
{
    const Record *found = m_services.registrations.find(registrationId);
    if (!found)
        return false;
    begin(*found);
    Draft &draft = m_record.draft;
    if (!m_typedQuery.countries().contains(draft.country)) // the page could not show it
        draft.country = Draft().country;
    m_resumeStep = stepToTakeUp(m_record);
    m_resumeFocus = m_record.step == m_resumeStep ? m_record.focus : QString();
    draft.isExactHit = draft.company && m_resumeStep != Step::Results; // the way to Company leads past the results
    draft.byHand = draft.byHand && m_resumeStep != Step::Results; // … and who came back to them stays there
    for (const Step step : {Step::Lookup, Step::Results, Step::Manual, Step::Company, Step::Sign})
        if (step < m_resumeStep)
            m_done.insert(step);
    m_record.isLeftForLater = false;
    saveInPassing(); // a crash from here on leads back here, whether or not it is time for a reminder
    if (m_resumeStep == Step::Waiting && draft.isSigned)
        m_run->beginAfterSigning(registration());
    else if (m_resumeStep == Step::Waiting)
        m_run->resume(registration());
    lookElsewhere();
    Q_EMIT changed();
    return true;
}

void Onboarding::noteFocus(const QString &field)
{
    if (field == m_record.focus)
        return;
    m_record.focus = field;
    if (m_services.registrations.find(m_record.draft.registrationId))
        noteChange();
}
