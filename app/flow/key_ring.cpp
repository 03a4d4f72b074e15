#include "flow/key_ring.h"

#include "base/side_by_side.h"
#include "flow/key_trial.h"
#include "signing/visma_keys.h"

#include <utility>

KeyRing::KeyRing(Means means, SessionStore &store) : m_means(std::move(means)), m_store(store) {}

QList<SecretName> KeyRing::operatorKeys(const OperatorProfile &profile)
{
    if (profile.access == OperatorProfile::Access::Broker)
        return {};
    const SecretName key{profile.id, secretHost(profile.operatorBase), QStringLiteral("operator-api-key")};
    return QList{key} + VismaKeys::names(profile);
}

QList<SecretName> KeyRing::names(Of of) const
{
    return of == Of::Operator ? operatorKeys(m_means.profile) : registerSecrets(m_means.registers);
}

Pending KeyRing::look(Of of, Done<QList<Kept>> done)
{
    return inSteps([&](Steps &steps) { return lookAt(names(of), {}, steps, done); });
}

Pending KeyRing::lookAt(const QList<SecretName> &names, QList<Kept> seen, Steps &steps, const Done<QList<Kept>> &done)
{
    if (seen.size() == names.size())
        return later<QList<Kept>>(seen, done);
    const SecretName &name = names.at(seen.size());
    return m_store.read(name, [=, this, name = name, &steps](const Result<Secret> &key) {
        if (!key && key.error().what != Failure::NotFound)
            return done(tl::unexpected(key.error()));
        const Kept kept = m_store.isForNow(name) ? Kept::UntilTheEnd : Kept::InKeychain;
        steps.current =
            lookAt(names, seen + QList{key && !key->reveal().trimmed().isEmpty() ? kept : Kept::No}, steps, done);
    });
}

Pending KeyRing::findMissing(Done<bool> done)
{
    return look(Of::Operator, [done = std::move(done)](const Result<QList<Kept>> &kept) {
        done(kept.map([](const QList<Kept> &each) { return each.contains(Kept::No); })); // a broker has them: none
    });
}

Pending KeyRing::save(Of of, const QList<Secret> &keys, Where where, Done<KeptKeys> done)
{
    const auto makeTrial = [this](SecretStore &whole) {
        return std::make_unique<KeyTrial>(m_means.http, whole, m_means.profile, m_means.registers, m_means.limits);
    };
    const auto tryThem = of == Of::Operator ? &KeyTrial::tryOperatorKeys : &KeyTrial::tryRegisterKeys;
    const auto kept = [forget = m_means.forget, done = std::move(done)](const Result<KeptKeys> &result) {
        forget(); // also when only one of them could be written
        done(result);
    };
    auto keeping =
        std::make_unique<KeyKeeping>(m_store, KeyKeeping::Work{names(of), keys, where, tryThem}, makeTrial, kept);
    keeping->start();
    return Pending(std::move(keeping));
}

Pending KeyRing::remove(Of of, Done<void> done)
{
    const auto removed = [forget = m_means.forget, done = std::move(done)](const Result<void> &result) {
        forget();
        done(result);
    };
    const auto one = [this](const SecretName &name, Done<void> gone) { return m_store.remove(name, std::move(gone)); };
    return sideBySide(names(of), one, removed);
}
