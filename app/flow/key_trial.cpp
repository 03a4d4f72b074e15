#include "flow/key_trial.h"

#include "accounts/inexchange.h"
#include "base/steps.h"

#include <QUuid>

namespace {

// A document and a registration of nobody's: both services say "unknown" to right keys, and refuse wrong ones.
QString nobody()
{
    return QUuid().toString(QUuid::WithoutBraces);
}

bool isRefused(const Result<void> &tried)
{
    return !tried && tried.error().what == Failure::KeyRefused;
}

template<typename T> Done<T> forgettingWhat(Done<void> done)
{
    return [done = std::move(done)](const Result<T> &answer) { done(answer.map([](const T &) {})); };
}

} // namespace

KeyTrial::KeyTrial(Http &http, SecretStore &secrets, const OperatorProfile &profile, const RegisterAddresses &addresses)
    : m_profile(profile),
      m_signing(http, secrets, profile),
      m_accounts(std::make_unique<InExchange>(http, secrets, profile)),
      m_registers(makeRegisters(http, secrets, addresses))
{
}

KeyTrial::~KeyTrial() = default;

Pending KeyTrial::tryKey(const SecretName &name, Done<void> done)
{
    if (name.owner != m_profile.id)
        return tryRegisterKeys(std::move(done));
    return name.name == QLatin1String("operator-api-key") ? tryAccounts(std::move(done)) : trySigning(std::move(done));
}

Pending KeyTrial::tryOperatorKeys(Done<void> done)
{
    return inSteps([&](Steps &steps) {
        return trySigning([this, &steps, done](const Result<void> &signing) {
            if (isRefused(signing))
                return done(signing);
            steps.current = tryAccounts([signing, done](const Result<void> &accounts) {
                done(signing || isRefused(accounts) ? accounts : signing);
            });
        });
    });
}

Pending KeyTrial::tryRegisterKeys(Done<void> done)
{
    return inSteps([&](Steps &steps) { return tryRegisters(0, steps, done); });
}

Pending KeyTrial::trySigning(Done<void> done)
{
    return m_signing.status(nobody(), forgettingWhat<SigningDocument>(std::move(done)));
}

Pending KeyTrial::tryAccounts(Done<void> done)
{
    return m_accounts->status(nobody(), forgettingWhat<AccountStatus>(std::move(done)));
}

Pending KeyTrial::tryRegisters(std::size_t index, Steps &steps, const Done<void> &done)
{
    return m_registers.at(index)->tryKeys([=, this, &steps](const Result<void> &tried) {
        if (!tried || index + 1 == m_registers.size())
            return done(tried);
        steps.current = tryRegisters(index + 1, steps, done);
    });
}
