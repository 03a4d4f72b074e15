#pragma once

#include "secrets/memory_store.h"

#include <memory>

/// The keychain, and over it what the user wants used only until the program ends: that answers first. A key that is
/// then saved or removed is no longer one of those.
class SessionStore final : public SecretStore
{
public:
    explicit SessionStore(std::unique_ptr<SecretStore> keychain);

    void keepForNow(const SecretName &name, const Secret &secret);
    bool isForNow(const SecretName &name) const { return m_forNow.has(name); }

    Pending read(const SecretName &name, Done<Secret> done) override;
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override;
    Pending remove(const SecretName &name, Done<void> done) override;
    void whenSlow(std::function<void()> say) override { m_keychain->whenSlow(std::move(say)); }

private:
    std::unique_ptr<SecretStore> m_keychain;
    MemoryStore m_forNow;
};
