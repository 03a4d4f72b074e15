#include "secrets/session_store.h"

#include <utility>

SessionStore::SessionStore(std::unique_ptr<SecretStore> keychain) : m_keychain(std::move(keychain)) {}

void SessionStore::keepForNow(const SecretName &name, const Secret &secret)
{
    m_forNow.put(name, secret);
}

Pending SessionStore::read(const SecretName &name, Done<Secret> done)
{
    if (isForNow(name))
        return m_forNow.read(name, std::move(done));
    return m_keychain->read(name, std::move(done));
}

Pending SessionStore::write(const SecretName &name, const Secret &secret, Done<void> done)
{
    return m_keychain->write(name, secret, [this, name, done = std::move(done)](const Result<void> &written) {
        if (written)
            m_forNow.drop(name);
        done(written);
    });
}

Pending SessionStore::remove(const SecretName &name, Done<void> done)
{
    m_forNow.drop(name); // whatever the keychain says, it is not used any more
    return m_keychain->remove(name, std::move(done));
}
