#include "flow/backend.h"

#include "accounts/inexchange.h"
#include "flow/nationwide.h"
#include "flow/registrations.h"
#include "flow/stored_status.h"
#include "nationwide/national_register.h"
#include "signing/signing_withdrawal.h"
#include "signing/visma_sign.h"
#include "storage/record_store.h"

#include <QThreadPool>

#include <utility>

namespace {

RegisterKeeper::Options keeping(const Backend::Options &options)
{
    const QString own = options.dataFolder + QLatin1String("/nationwide-register");
    return {.folder = options.registerFolder.isEmpty() ? own : options.registerFolder,
            .address = nationwideAddress(options.addresses),
            .now = options.now};
}

// The one on this computer first: it knows every name, and at once.
std::vector<std::unique_ptr<CompanyRegister>> all(CompanyRegister *here,
                                                  std::vector<std::unique_ptr<CompanyRegister>> services)
{
    services.emplace(services.begin(), here);
    return services;
}

} // namespace

Backend::Backend(Options options)
    : m_profile(options.profile),
      m_secrets(std::move(options.secrets)),
      m_proxyDoor(m_secrets),
      m_http(options.addresses.loopbackOrigins(), options.limits),
      m_connection(options.networkPause),
      m_store(std::make_unique<RecordStore>(registrationsIn(options.dataFolder))),
      m_registrations(std::make_unique<Registrations>(*m_store, options.now)),
      m_nationwide(std::make_unique<RegisterKeeper>(m_http, keeping(options))),
      m_register(new NationalRegister(m_nationwide->registerFile())),
      m_companies(std::make_unique<CompanyLookup>(
          all(m_register, makeRegisters(m_http, m_secrets, options.addresses.registers, m_limits)))),
      m_accounts(std::make_unique<InExchange>(m_http, m_secrets, m_profile)),
      m_signing(std::make_unique<VismaSign>(m_http, m_secrets, m_profile)),
      m_keys(std::make_unique<KeyRing>(
          KeyRing::Means{m_http, m_profile, options.addresses.registers, m_limits, [this] { forgetKeys(); }},
          m_secrets)),
      m_flow(std::make_unique<Onboarding>(Onboarding::Services{*m_companies,
                                                               *m_accounts,
                                                               *m_signing,
                                                               *m_registrations,
                                                               m_profile,
                                                               options.now,
                                                               options.pace,
                                                               {},
                                                               &m_connection,
                                                               m_register}))
{
    QObject::connect(m_nationwide.get(), &RegisterKeeper::renewed, m_register, &NationalRegister::reopen);
    m_http.useProxy(options.proxy);
    m_http.onProxyAsks([this](const QString &host, bool wasRefused, Done<ProxyLogin> done) {
        return m_proxyDoor.answer(host, wasRefused, std::move(done));
    });
    m_http.onProxyPasses([this](const QString &host) { m_proxyDoor.letThrough(host); });
    m_http.onOutcome([this](const QString &origin, bool isReached) { m_connection.met(origin, isReached); });
    m_companies->setOff(options.registersOff);
    QObject::connect(&m_connection, &Connection::changed, m_flow.get(), [this] { listenForTheNetwork(); });
    QObject::connect(m_flow.get(), &Onboarding::changed, m_flow.get(), [this] { listenForTheNetwork(); });
}

// Asking the system takes a moment, so only when it matters.
void Backend::listenForTheNetwork()
{
    if (m_reachability || (m_flow->waiting() != Waiting::LostContact && !m_connection.isOffline()))
        return;
    m_reachability = std::make_unique<Reachability>();
    QObject::connect(m_reachability.get(), &Reachability::mayBeBack, m_flow.get(), [this] {
        m_flow->signingRun().wake(SigningRun::Wake::Hint);
        m_connection.hint();
        m_flow->withdrawals().askAgain();
    });
}

Backend::~Backend()
{
    m_flow.reset(); // it may still take a signing back
    SigningWithdrawal::endAll(*m_signing);
    QThreadPool::globalInstance()->waitForDone(); // a document may still be made, with the application's fonts
}

void Backend::waitForSaves()
{
    m_store->wait();
}

void Backend::read()
{
    m_registrations->load();
}

void Backend::load()
{
    read();
    takeUpAgain();
}

void Backend::takeUpAgain()
{
    if (std::exchange(m_isTakenUp, true))
        return;
    m_flow->withdrawals().takeUpAgain();
    m_flow->forgetOld();
}

Pending Backend::forgetProxyLogin(Done<void> done)
{
    m_http.forgetProxyLogins();
    return m_proxyDoor.forget(std::move(done));
}

QList<SecretName> Backend::registerKeys(const ServiceAddresses &addresses)
{
    return registerSecrets(addresses.registers);
}

QList<RegisterTraits> Backend::registers() const
{
    QList<RegisterTraits> services = m_companies->all();
    services.removeIf([](const RegisterTraits &one) { return !one.copyOf.isEmpty(); });
    return services;
}

void Backend::useRegisters(const QStringList &off)
{
    m_companies->setOff(off);
    m_flow->registersChanged();
}

void Backend::forgetKeys()
{
    m_signing->forgetKeys();
    m_accounts->forgetKeys();
    m_companies->forget();
    m_flow->registersChanged();
}
