#include "flow/backend.h"

#include "accounts/inexchange.h"
#include "base/steps.h"
#include "flow/registrations.h"
#include "registers/catalogue.h"
#include "registers/company_lookup.h"
#include "secrets/stored_keys.h"
#include "signing/signing_withdrawal.h"
#include "signing/visma_sign.h"
#include "storage/record_store.h"

#include <QDir>
#include <QThreadPool>
#include <QUuid>

Backend::Backend(Options options)
    : m_profile(options.profile),
      m_http(options.addresses.loopbackOrigins(), options.limits),
      m_secrets(std::move(options.secrets)),
      m_store(std::make_unique<RecordStore>(QDir(options.dataFolder).filePath(QStringLiteral("registrations")))),
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

void Backend::load()
{
    m_registrations->load();
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
        return tryKeys(steps, done);
    return m_secrets->write(names.at(index), keys.at(index), [=, this, &steps](const Result<void> &written) {
        if (!written)
            return done(written);
        steps.current = saveKey(keys, index + 1, steps, done);
    });
}

// A document and a registration of nobody's: both services say "unknown" to right keys, and refuse wrong ones.
Pending Backend::tryKeys(Steps &steps, const Done<void> &done)
{
    const QString nobody = QUuid().toString(QUuid::WithoutBraces);
    return m_signing->status(nobody, [=, this, &steps](const Result<SigningDocument> &document) {
        if (!document)
            return done(tl::unexpected(document.error()));
        steps.current = m_accounts->status(nobody, [done](const Result<AccountStatus> &status) {
            status ? done({}) : done(tl::unexpected(status.error()));
        });
    });
}

Pending Backend::findMissingKeys(Done<bool> done)
{
    return readKeys(*m_secrets, operatorKeys(), [done = std::move(done)](const Result<QList<Secret>> &keys) {
        if (keys || keys.error().what == Failure::KeysMissing)
            return done(!keys);
        done(tl::unexpected(keys.error()));
    });
}
