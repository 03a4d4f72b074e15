#pragma once

#include "domain/operator_profile.h"
#include "domain/service_addresses.h"
#include "flow/onboarding.h"
#include "net/http.h"
#include "registers/catalogue.h"
#include "secrets/secret_store.h"

#include <memory>

class KeyTrial;
class RecordStore;
class Steps;
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
        std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    };

    explicit Backend(Options options);
    ~Backend();

    const OperatorProfile &profile() const { return m_profile; }
    SecretStore &secrets() { return *m_secrets; }
    Registrations &registrations() { return *m_registrations; }
    Onboarding &flow() { return *m_flow; }

    /// The registration to remind of now, from outside the program that owns the folder. Changes nothing on disk.
    static std::optional<QString> reminderDue(const QString &dataFolder);

    void waitForSaves(); // a moment, at the end

    /// Reads what is on disk; call before the first page.
    void load();

    /// The keys an `access: direct` operator needs; none for a broker.
    QList<SecretName> operatorKeys() const { return keysOf(m_profile); }
    static QList<SecretName> keysOf(const OperatorProfile &profile);
    static QList<SecretName> registerKeys(const ServiceAddresses &addresses);
    /// In the order of operatorKeys(): written one after the other, then tried with one call to each service.
    Pending saveKeys(const QList<Secret> &keys, Done<void> done);
    /// True when one is certainly not there; a keychain that does not answer says its own error.
    Pending findMissingKeys(Done<bool> done);

private:
    Pending saveKey(const QList<Secret> &keys, qsizetype index, Steps &steps, const Done<void> &done);
    Pending tryKeys(const Done<void> &done);

    OperatorProfile m_profile;
    RegisterAddresses m_registerAddresses;
    Http m_http; // first: everything that can hold a Pending goes before it does
    std::unique_ptr<SecretStore> m_secrets;
    std::unique_ptr<RecordStore> m_store;
    std::unique_ptr<Registrations> m_registrations;
    std::unique_ptr<CompanyLookup> m_companies;
    std::unique_ptr<AccountService> m_accounts;
    std::unique_ptr<VismaSign> m_signing;
    std::unique_ptr<KeyTrial> m_trial;
    std::unique_ptr<Onboarding> m_flow;
};
