#include "flow/registration_summary.h"

#include "domain/plain_text.h"

RegistrationSummary::State stateOf(const Record &record)
{
    using State = RegistrationSummary::State;
    if (record.draft.isVerified || record.draft.isSigned)
        return State::Verified;
    if (record.draft.hasAccount)
        return State::Existing;
    const bool isLeft = record.isLeftForLater && record.draft.company.has_value();
    return record.draft.wasAccountOpened || record.isRegistrationSent || isLeft ? State::Unsigned : State::Draft;
}

bool isOpenAtTheService(const Record &record)
{
    return !record.draft.isSigned && !record.draft.isSignedHere;
}

RegistrationSummary summaryOf(const Record &record)
{
    const auto &company = record.draft.company;
    RegistrationSummary summary;
    summary.id = record.draft.registrationId;
    summary.companyName = company ? company->name : plainText(record.draft.manual.name);
    summary.isSoleTrader = company && company->isPersonal();
    if (company && !summary.isSoleTrader)
        summary.company = company->id;
    summary.state = stateOf(record);
    summary.isRegistered = record.draft.wasAccountOpened;
    summary.isSignedHere = record.draft.isSignedHere;
    summary.since = record.draft.created;
    summary.changed = record.changed;
    summary.finished = record.draft.finished;
    summary.isAccountReady = record.draft.isVerified || record.draft.finished.isValid();
    summary.remindedOn = record.reminder.last;
    summary.isSilenced = record.reminder.never;
    return summary;
}
