#pragma once

#include "flow/draft.h"

#include <QObject>

/// One line of the list of registrations on this computer, for reminders and the command line.
struct RegistrationSummary
{
    QString id;
    QString companyName; // empty: nothing chosen yet
    std::optional<CompanyId> company; // never a person's
    bool isSoleTrader = false;
    enum class State { Draft, Unsigned, Verified, Existing } state = State::Draft;
    QDateTime since;
};
