#pragma once

#include "secrets/secret_store.h"

#include <QList>

/// A service's keys in the order asked for, without white space around them. One that is not there or empty:
/// Failure::KeysMissing; what else may be wrong with the keychain stays as it is.
Pending readKeys(SecretStore &store, const QList<SecretName> &names, Done<QList<Secret>> done);
