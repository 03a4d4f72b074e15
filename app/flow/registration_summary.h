#pragma once

#include "flow/record.h"

/// One line of the registrations on this computer, for the reminder and the command line.
struct RegistrationSummary
{
    QString id;
    QString companyName; // empty: nothing chosen yet
    std::optional<CompanyId> company; // never a person's
    bool isSoleTrader = false;
    bool isRegistered = false; // the operator has said that it took the registration
    bool isSignedHere = false; // by the user; a second signatory is waited for
    enum class State { Draft, Unsigned, Verified, Existing } state = State::Draft;
    QDateTime since; // UTC
    QDateTime changed; // UTC
};

/// How far a registration is.
RegistrationSummary::State stateOf(const Record &record);

RegistrationSummary summaryOf(const Record &record);
