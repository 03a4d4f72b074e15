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
    enum class State { Draft, Unsigned, Verified, Existing } state = State::Draft;
    QDateTime since; // UTC
    QDateTime finished; // UTC, when the account was ready after the signature
    bool isAccountReady = false; // … or it is known to be verified
    QDate remindedOn; // the last time
    bool isSilenced = false; // "not again" was said to its reminder
};

/// How far a registration is.
RegistrationSummary::State stateOf(const Record &record);

RegistrationSummary summaryOf(const Record &record);
