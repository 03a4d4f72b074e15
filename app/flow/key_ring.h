#pragma once

#include "domain/operator_profile.h"
#include "flow/key_keeping.h"
#include "registers/catalogue.h"

/// The user's keys as the settings handle them: whether they are there, saved and tried, removed. Outlives the Pendings
/// it gives.
class KeyRing
{
public:
    using Of = KeysOf;
    using Where = KeepWhere;

    struct Means
    {
        Http &http;
        const OperatorProfile &profile; // outlives us
        RegisterAddresses registers;
        std::function<void()> forget; // others are kept now: what was remembered of those before
    };
    KeyRing(Means means, SessionStore &store);

    static QList<SecretName> operatorKeys(const OperatorProfile &profile); // none for a broker
    QList<SecretName> names(Of of) const;

    /// Of each in the order of names().
    Pending look(Of of, Done<QList<Kept>> done);
    /// True when one of the operator's is certainly not there; a keychain that does not answer says its own error.
    Pending findMissing(Done<bool> done);
    /// Tried with one call to each service, then kept. An empty one stays as it is. KeyRefused: nothing has changed.
    Pending save(Of of, const QList<Secret> &keys, Where where, Done<KeptKeys> done);
    Pending remove(Of of, Done<void> done); // all that can be; the first error

    void whenSlow(const std::function<void()> &say) { m_store.whenSlow(say); }

private:
    Pending lookAt(const QList<SecretName> &names, QList<Kept> seen, Steps &steps, const Done<QList<Kept>> &done);

    Means m_means;
    SessionStore &m_store;
};
