#include "secrets/keychain_store.h"

#include <qt6keychain/keychain.h>

namespace {

// No parent: a job must outlive us and delete itself, the backend calls into it (qtkeychain #261).
template<typename Job> Job *jobFor(const SecretName &name)
{
    auto *job = new Job(QStringLiteral("anslut"));
    job->setKey(name.key());
    return job;
}

Done<QKeychain::Job *> withoutValue(Done<void> done)
{
    return [done = std::move(done)](const Result<QKeychain::Job *> &job) { done(job.map([](QKeychain::Job *) {})); };
}

Secret valueOf(QKeychain::Job *job)
{
    return Secret(static_cast<QKeychain::ReadPasswordJob *>(job)->binaryData());
}

} // namespace

KeychainStore::KeychainStore(std::function<void()> onSlow, KeychainLimits limits) : m_queue(limits, std::move(onSlow))
{
}

Pending KeychainStore::read(const SecretName &name, Done<Secret> done)
{
    return m_queue.add([name] { return jobFor<QKeychain::ReadPasswordJob>(name); }, KeychainQueue::WhenDropped::Forget,
                       [done = std::move(done)](const Result<QKeychain::Job *> &job) { done(job.map(valueOf)); });
}

Pending KeychainStore::write(const SecretName &name, const Secret &secret, Done<void> done)
{
    const auto make = [name, secret] {
        auto *job = jobFor<QKeychain::WritePasswordJob>(name);
        job->setBinaryData(secret.reveal());
        return job;
    };
    if (secret.reveal().size() > kLargestSecret)
        return KeychainQueue::refuse(Failure::TooLarge, withoutValue(std::move(done)));
    return m_queue.add(make, KeychainQueue::WhenDropped::DoIt, withoutValue(std::move(done)));
}

Pending KeychainStore::remove(const SecretName &name, Done<void> done)
{
    return m_queue.add([name] { return jobFor<QKeychain::DeletePasswordJob>(name); }, KeychainQueue::WhenDropped::DoIt,
                       withoutValue(std::move(done)));
}
