#pragma once

#include "base/pending.h"
#include "base/secret.h"

#include <QList>

#include <optional>

/// Whose keys are handled together.
enum class KeysOf { Operator, Registers };

/// Whether a key is there. `No` may also be a keychain that is locked and does not say so (K4).
enum class Kept { No, InKeychain, UntilTheEnd };

enum class KeepWhere { Keychain, UntilTheEnd };

/// Keys that are kept. Untested: why the service did not say that it accepts them.
struct KeptKeys
{
    std::optional<Error> untested = {};
};
