#pragma once

#include "base/wall_clock.h"
#include "domain/operator_profile.h"
#include "domain/service_addresses.h"
#include "flow/key_ring.h"
#include "flow/onboarding.h"
#include "flow/proxy_door.h"
#include "net/http.h"
#include "net/reachability.h"
#include "registers/company_lookup.h"
#include "secrets/session_store.h"

#include <memory>

class RecordStore;
class RegisterKeeper;
class VismaSign;

/// Everything behind the wizard, built for one operator: providers on their wires, the store, the journey.
class Backend
{
public:
    struct Options
    {
        OperatorProfile profile; // pointed at its servers: ServiceAddresses::applied
        ServiceAddresses addresses; // of the registers, and what is on loopback; none given: production
        QString dataFolder; // of this operator's registrations
        std::unique_ptr<SecretStore> secrets;
        HttpLimits limits = {};
        Pace pace = {};
        std::chrono::milliseconds networkPause = std::chrono::seconds(5); // before those who wait for it try again
        std::function<QDateTime()> now = &WallClock::utc;
        ProxyChoice proxy = {};
        QStringList registersOff = {};
        QString registerFolder = {}; // of the national register; empty: in the data folder
    };

    explicit Backend(Options options);
    ~Backend();

    const OperatorProfile &profile() const { return m_profile; }
    KeyRing &keys() { return *m_keys; }
    Registrations &registrations() { return *m_registrations; }
    Onboarding &flow() { return *m_flow; }
    RegisterKeeper &nationwide() { return *m_nationwide; }
    void waitForSaves(); // a moment, at the end
    /// Reads what is on disk, and takes up again what is left to do at the service; call before the first page.
    void load();
    void read(); // half of load(): for a reminder, with the keychain closed until the user goes on
    void takeUpAgain(); // the other, once

    QList<RegisterTraits> registers() const; // services, which the user may not want to be asked
    void useRegisters(const QStringList &off);
    void useProxy(const ProxyChoice &choice) { m_http.useProxy(choice); }
    /// Whom a proxy's question for a name and password is for, when the keychain does not know the answer.
    void askForProxyLogin(ProxyDoor::AskUser ask) { m_proxyDoor.askUser(std::move(ask)); }
    void askProxiesAgain() { m_proxyDoor.askAgain(); } // who they are told that we are, also when it was declined
    bool hasProxyLogin() const { return m_proxyDoor.hasLogin(); }
    Pending forgetProxyLogin(Done<void> done);
    static QList<SecretName> keysOf(const OperatorProfile &profile) { return KeyRing::operatorKeys(profile); }
    static QList<SecretName> registerKeys(const ServiceAddresses &addresses);

private:
    void forgetKeys();
    void listenForTheNetwork();

    OperatorProfile m_profile;
    SessionStore m_secrets;
    ProxyDoor m_proxyDoor;
    Http m_http; // everything that can hold a Pending for it goes before it does
    Connection m_connection;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<Registrations> m_registrations;
    RegisterLimits m_limits = serviceLimits(); // of everyone here who asks the registers
    std::unique_ptr<RegisterKeeper> m_nationwide;
    NationalRegister *m_register; // the first of the companies' sources
    std::unique_ptr<CompanyLookup> m_companies;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<VismaSign> m_signing;
    std::unique_ptr<KeyRing> m_keys;
    std::unique_ptr<Onboarding> m_flow;
    std::unique_ptr<Reachability> m_reachability; // once it matters
    bool m_isTakenUp = false;
};
