#pragma once

#include "secrets/secret_store.h"

#include <QHash>

/// Secrets that end with the program: the demo's, and those of someone who wants nothing saved.
class MemoryStore final : public SecretStore
{
public:
    /// Before it is asked.
    void put(const SecretName &name, const Secret &secret) { m_secrets.insert(name.key(), secret); }
    void drop(const SecretName &name) { m_secrets.remove(name.key()); }
    bool has(const SecretName &name) const { return m_secrets.contains(name.key()); }

    Pending read(const SecretName &name, Done<Secret> done) override;
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override;
    Pending remove(const SecretName &name, Done<void> done) override;

private:
    QHash<QString, Secret> m_secrets;
};
