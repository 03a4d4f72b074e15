#include "secrets/memory_store.h"

namespace {

// Later, as a keychain would: nobody gets used to an answer that comes inside the call.
template<typename T> Pending answerLater(Result<T> result, Done<T> done)
{
    auto scope = std::make_unique<QObject>();
    const auto answer = [result = std::move(result), done = std::move(done)] {
        const auto call = done; // `done` may destroy the scope
        call(result);
    };
    QMetaObject::invokeMethod(scope.get(), answer, Qt::QueuedConnection);
    return Pending(std::move(scope));
}

} // namespace

Pending MemoryStore::read(const SecretName &name, Done<Secret> done)
{
    const auto found = m_secrets.constFind(name.key());
    if (found == m_secrets.cend())
        return answerLater<Secret>(fail(Failure::NotFound), std::move(done));
    return answerLater<Secret>(*found, std::move(done));
}

Pending MemoryStore::write(const SecretName &name, const Secret &secret, Done<void> done)
{
    if (secret.reveal().size() > kLargestSecret)
        return answerLater<void>(fail(Failure::TooLarge), std::move(done));
    m_secrets.insert(name.key(), secret);
    return answerLater<void>({}, std::move(done));
}

Pending MemoryStore::remove(const SecretName &name, Done<void> done)
{
    m_secrets.remove(name.key());
    return answerLater<void>({}, std::move(done));
}
