#pragma once

#include "demo/demo_services.h"
#include "domain/operator_profile.h"
#include "domain/service_addresses.h"
#include "secrets/secret_store.h"

#include <chrono>
#include <memory>

/// What one start of the program works with: which operator, which servers, whose keys.
struct World
{
    struct Wanted
    {
        bool inDemo = false;
        QString fault = {};
        QString operatorFile = {};
        QString servicesFile = {};
        std::chrono::milliseconds slowness = std::chrono::seconds(8); // of the demo's answers under `slow`
        quint16 port = 0; // of the demo; 0: any free one
        bool isRepeatable = false; // the demo's ids are the same each time
        QString presetOperatorFile = {}; // an administrator's; empty: one of ours. The demo is not touched by it
        bool isOperatorLocked = false; // … and no other is taken
    };

    OperatorProfile profile;
    ServiceAddresses addresses;
    std::unique_ptr<DemoServices> demo; // inside this program
    bool isDemo = false;
    bool isForeign = false; // a profile that is not one of ours
    QString profileFile; // where it comes from then

    /// ProfileInvalid or ServicesInvalid for a file that is not what it should be; OperatorLocked for another operator than
    /// the administrator's; a demo that cannot listen: Offline.
    static Result<World> make(const Wanted &wanted);
    /// The same without servers: only which operator, and so whose data folder. Opens no port.
    static Result<World> look(const Wanted &wanted);

    std::unique_ptr<SecretStore> secrets() const; // the keychain; the demo's published keys in memory
    QList<SecretName> keys() const; // of the operator and the registers
    QString dataFolder() const; // of this operator's registrations
    QString registerFolder() const; // of the national register: one for all operators, another for other servers
    QString fingerprint() const; // of what the first-use question shows: asked about once
};
