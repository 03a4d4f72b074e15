#pragma once

#include "accounts/account_service.h"
#include "flow/record.h"
#include "signing/signing_service.h"

/// What the services know of a registration that was left unsigned here.
enum class Elsewhere {
    NotSigned, // or nobody could tell
    DocumentSigned, // the one we made, after we looked away
    Verified // by whoever signed it, and however
};

/// Asks before the user signs a second time. Nothing was sent: nobody is asked. A service that does not answer is no
/// reason to stop: it says so when the user signs.
Pending askElsewhere(SigningService &signing, AccountService &accounts, const Record &record, Done<Elsewhere> done);
