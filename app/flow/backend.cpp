#include "flow/backend.h"

#include "accounts/inexchange.h"
#include "flow/registrations.h"
#include "registers/catalogue.h"
#include "registers/company_lookup.h"
#include "secrets/stored_keys.h"
#include "signing/visma_sign.h"
#include "storage/record_store.h"

#include <QDir>

Backend::Backend(Options options)
    : m_profile(options.addresses.applied(options.profile)), m_http(options.addresses.loopbackOrigins(), options.limits),
      m_secrets(std::move(options.secrets)),
      m_store(std::make_unique<RecordStore>(QDir(options.dataFolder).filePath(QStringLiteral("registrations")))),
      m_registrations(std::make_unique<Registrations>(*m_store, options.now)),
      m_companies(std::make_unique<CompanyLookup>(makeRegisters(m_http, *m_secrets, options.addresses.registers))),
      m_accounts(std::make_unique<InExchange>(m_http, *m_secrets, m_profile)),
      m_signing(std::make_unique<VismaSign>(m_http, *m_secrets, m_profile)),
      m_flow(std::make_unique<Onboarding>(
          Onboarding::Services{*m_companies, *m_accounts, *m_signing, *m_registrations, m_profile, options.now, options.pace}))
{
}

Backend::~Backend() = default;

void Backend::load()
{
    m_registrations->load();
}

QList<SecretName> Backend::operatorKeys() const
{
    if (m_profile.access == OperatorProfile::Access::Broker)
        return {};
    const QString signing = secretHost(m_profile.signingBase);
    return {{m_profile.id, secretHost(m_profile.operatorBase), QStringLiteral("operator-api-key")},
            {m_profile.id, signing, QStringLiteral("signing-identifier")},
            {m_profile.id, signing, QStringLiteral("signing-secret")}};
}

Pending Backend::findMissingKeys(Done<bool> done)
{
    return readKeys(*m_secrets, operatorKeys(), [done = std::move(done)](const Result<QList<Secret>> &keys) {
        if (keys || keys.error().what == Failure::KeysMissing)
            return done(!keys);
        done(tl::unexpected(keys.error()));
    });
}
