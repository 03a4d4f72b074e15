#pragma once

#include "accounts/account_service.h"

/// Opens the account exactly once (N2): after an unknown outcome, in this run or an earlier one, the operator is asked
/// whether the registration arrived before it is sent again. `mayHaveArrived`: an earlier run may have sent it.
Pending ensureRegistered(AccountService &accounts, const Registration &registration, bool mayHaveArrived,
                         Done<Registered> done);
