#pragma once

#include "base/secret.h"

/// What the operator or its partner gave; on the way from the fields to the keychain.
struct OperatorKeys
{
    Secret apiKey;
    Secret signingId;
    Secret signingSecret;
};
