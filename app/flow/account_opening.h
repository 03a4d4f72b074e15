#pragma once

#include "accounts/account_service.h"
#include "flow/record.h"

/// Opens the account exactly once (N2): after an unknown outcome, in this run or an earlier one, the operator is asked
/// whether the registration arrived before it is sent again. `mayHaveArrived`: an earlier run may have sent it.
Pending ensureRegistered(AccountService &accounts, const Registration &registration, bool mayHaveArrived,
                         Done<Registered> done);

/// What the operator is told of it; for one that isWhole().
Registration registrationOf(const Record &record);
bool isWhole(const Record &record); // a company with its number, and a right e-mail

/// What the operator's answer says of the account.
void noteOpened(Draft &draft, Registered answer);
