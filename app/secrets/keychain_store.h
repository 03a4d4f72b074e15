#pragma once

#include "secrets/keychain_queue.h"
#include "secrets/secret_store.h"

#include <utility>

/// The system's keychain. `onSlow` is called when it has been silent for a while (a prompt may be waiting for the user).
/// A write or removal is done although its Pending is let go.
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::function<void()> onSlow = {}, KeychainLimits limits = {});

    Pending read(const SecretName &name, Done<Secret> done) override;
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override;
    Pending remove(const SecretName &name, Done<void> done) override;
    void whenSlow(std::function<void()> say) override { m_queue.whenSlow(std::move(say)); }

private:
    KeychainQueue m_queue;
};
