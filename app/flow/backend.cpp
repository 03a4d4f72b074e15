#include "flow/backend.h"

#include "accounts/inexchange.h"
#include "base/steps.h"
#include "flow/key_trial.h"
#include "flow/registrations.h"
#include "registers/company_lookup.h"
#include "secrets/stored_keys.h"
#include "signing/signing_withdrawal.h"
#include "storage/record_store.h"

#include <QDir>
#include <QThreadPool>
#include <QUuid>

namespace {

QString registrationsIn(const QString &dataFolder)
{
    return QDir(dataFolder).filePath(QStringLiteral("registrations"));
}

} // namespace

Backend::Backend(Options options)
    : m_profile(options.profile),
      m_registerAddresses(options.addresses.registers),
      m_http(options.addresses.loopbackOrigins(), options.limits),
      m_secrets(std::move(options.secrets)),
      m_store(std::make_unique<RecordStore>(registrationsIn(options.dataFolder))),
      m_registrations(std::make_unique<Registrations>(*m_store, options.now)),
      m_companies(std::make_unique<CompanyLookup>(makeRegisters(m_http, *m_secrets, options.addresses.registers))),
      m_accounts(std::make_unique<InExchange>(m_http, *m_secrets, m_profile)),
      m_signing(std::make_unique<VismaSign>(m_http, *m_secrets, m_profile)),
      m_flow(std::make_unique<Onboarding>(Onboarding::Services{*m_companies, *m_accounts, *m_signing, *m_registrations,
                                                               m_profile, options.now, options.pace}))
{
}

Backend::~Backend()
{
    m_flow.reset(); // it may still take a signing back
    SigningWithdrawal::endAll(*m_signing);
    QThreadPool::globalInstance()->waitForDone(); // a document may still be made, with the application's fonts
}

std::optional<QString> Backend::reminderDue(const QString &dataFolder)
{
    RecordStore store(registrationsIn(dataFolder), RecordStore::Use::LookOnly);
    Registrations registrations(store, &QDateTime::currentDateTimeUtc);
    registrations.load();
    const auto due = registrations.due();
    return due ? std::optional(due->id) : std::nullopt;
}

void Backend::waitForSaves()
{
    m_store->wait();
}

void Backend::load()
{
    m_registrations->load();
    m_flow->withdrawals().takeUpAgain();
}

QList<SecretName> Backend::keysOf(const OperatorProfile &profile)
{
    if (profile.access == OperatorProfile::Access::Broker)
        return {};
    const QString signing = secretHost(profile.signingBase);
    return {{profile.id, secretHost(profile.operatorBase), QStringLiteral("operator-api-key")},
            {profile.id, signing, QStringLiteral("signing-identifier")},
            {profile.id, signing, QStringLiteral("signing-secret")}};
}

QList<SecretName> Backend::registerKeys(const ServiceAddresses &addresses)
{
    return registerSecrets(addresses.registers);
}

Pending Backend::saveKeys(const QList<Secret> &keys, Done<void> done)
{
    return inSteps([&](Steps &steps) { return saveKey(keys, 0, steps, done); });
}

Pending Backend::saveKey(const QList<Secret> &keys, qsizetype index, Steps &steps, const Done<void> &done)
{
    const QList<SecretName> names = operatorKeys();
    if (index == names.size() || index == keys.size())
        return tryKeys(done);
    return m_secrets->write(names.at(index), keys.at(index), [=, this, &steps](const Result<void> &written) {
        if (!written)
            return done(written);
        steps.current = saveKey(keys, index + 1, steps, done);
    });
}

Pending Backend::tryKeys(const Done<void> &done)
{
    m_signing->forgetKeys();
    m_trial = std::make_unique<KeyTrial>(m_http, *m_secrets, m_profile, m_registerAddresses);
    return m_trial->tryOperatorKeys(done);
}

Pending Backend::findMissingKeys(Done<bool> done)
{
    if (operatorKeys().isEmpty()) // a broker has them
        return later<bool>(false, std::move(done));
    return readKeys(*m_secrets, operatorKeys(), [done = std::move(done)](const Result<QList<Secret>> &keys) {
        if (keys || keys.error().what == Failure::KeysMissing)
            return done(!keys);
        done(tl::unexpected(keys.error()));
    });
}
