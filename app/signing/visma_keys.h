#pragma once

#include "base/pending.h"
#include "base/secret.h"
#include "secrets/secret_store.h"

#include <QList>

#include <optional>

class QUrl;

/// The organisation's keys at Visma Sign: read from the keychain once, then kept in memory, so that a keyring that locks
/// itself while the user is at the phone does not end the wait. Outlives the Pendings it gives.
class VismaKeys
{
public:
    struct Pair
    {
        QByteArray identifier;
        Secret secret; // decoded
    };

    VismaKeys(SecretStore &store, const QString &profile, const QUrl &base);

    Pending read(Done<Pair> done); // Failure::KeysMissing when one is not there
    void forget() { m_pair.reset(); } // the service refused them: read anew the next time

private:
    SecretStore &m_store;
    QList<SecretName> m_names;
    std::optional<Pair> m_pair;
};
