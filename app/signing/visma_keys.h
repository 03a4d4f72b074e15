#pragma once

#include "base/pending.h"
#include "base/secret.h"
#include "secrets/secret_store.h"

#include <QList>

#include <optional>

struct OperatorProfile;

/// The keys at Visma Sign, the organisation's own or a partner's: read from the keychain once, then kept in memory, so that
/// a keyring that locks itself while the user is at the phone does not end the wait. Outlives the Pendings it gives.
class VismaKeys
{
public:
    struct Pair
    {
        QByteArray identifier;
        Secret secret; // the organisation's: decoded
    };

    VismaKeys(SecretStore &store, const OperatorProfile &profile);

    /// Where they lie: the identifier, then the secret.
    static QList<SecretName> names(const OperatorProfile &profile);

    Pending read(Done<Pair> done); // Failure::KeysMissing when one is not there
    void forget() { m_pair.reset(); } // the service refused them: read anew the next time

private:
    SecretStore &m_store;
    const OperatorProfile &m_profile;
    std::optional<Pair> m_pair;
};
