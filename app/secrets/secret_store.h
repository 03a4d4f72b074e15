#pragma once

#include "base/pending.h"
#include "base/secret.h"

class QUrl;

/// Where a key belongs: the operator profile and the host it is for, so a changed host finds no key.
struct SecretName
{
    QString owner; // profile id, or "register"
    QString host; // lower case, with the port when it is not the usual one
    QString name; // "operator-api-key", "signing-identifier", "signing-client-id", "client-secret", ...

    QString key() const; // reverse-domain form, unique by itself (K9): "se.anslut.<owner>.<host>.<name>"
    bool operator==(const SecretName &) const = default;
};

/// The host of a service as SecretName wants it.
QString secretHost(const QUrl &url);

/// The system's keychain, or memory. Failure::NotFound is no proof that nothing is stored (some locked
/// keyrings say the same), so never overwrite or forget because of it. Removing what is not there is done.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    virtual Pending read(const SecretName &name, Done<Secret> done) = 0;
    virtual Pending write(const SecretName &name, const Secret &secret, Done<void> done) = 0; // else TooLarge
    virtual Pending remove(const SecretName &name, Done<void> done) = 0;

    /// Called when an answer has been due for a while: a prompt may be waiting for the user.
    virtual void whenSlow(const std::function<void()> & /*say*/) {}
};
