#pragma once

#include "secrets/secret_store.h"

#include <QList>

/// The keys of a service, all of them or Failure::KeysMissing; other failures of the keychain as they are.
Pending readKeys(SecretStore &store, const QList<SecretName> &names, Done<QList<Secret>> done);
