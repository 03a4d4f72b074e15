#pragma once

#include "flow/record.h"

/// One line of the registrations on this computer, for the reminder and the command line.
struct RegistrationSummary
{
    QString id;
    QString companyName; // as typed by hand before one is chosen; empty: neither
    std::optional<CompanyId> company; // never a person's
    bool isSoleTrader = false;
    bool isRegistered = false; // the operator has said that it took the registration
    bool isSignedHere = false; // by the user; a second signatory is waited for
    enum class State { Draft, Unsigned, Verified, Existing } state = State::Draft;
    QDateTime since; // UTC
    QDateTime changed; // UTC
    QDateTime finished; // UTC, when the account was ready after the signature
    bool isAccountReady = false; // … or it is known to be verified
    QDate remindedOn; // the last time
    bool isSilenced = false; // "not again" was said to its reminder
};

/// How far a registration is.
RegistrationSummary::State stateOf(const Record &record);

/// Something of it may lie at the signing service for the user to sign, and goes when the registration does. What the
/// user has signed already is not undone by that.
bool isOpenAtTheService(const Record &record);

RegistrationSummary summaryOf(const Record &record);
