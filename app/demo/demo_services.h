#pragma once

#include "base/result.h"
#include "demo/demo_keys.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>
#include <memory>

namespace demo {
class Room;
}

/// What a run of the demo may be asked for.
struct DemoOptions
{
    quint16 port = 0; // 0: any free one
    QString stateFile = {}; // JSON, written durably before each answer that changes something; empty: memory only
    QString fault = {}; // see setFault
    std::chrono::milliseconds slowness = std::chrono::seconds(8); // of an answer under `slow`; tests shorten it
    bool isRepeatable = false; // its ids and tokens are the same each time
};

/// Real HTTP servers on 127.0.0.1 that speak the wires of Bolagsverket, VIES, the Peppol Directory, Brreg, PRH, Bolagsverket's file server, InExchange
/// and Visma Sign, and the web page where a document is "signed". One origin, a thread of its own. docs:
/// resources/demo/README.md.
class DemoServices
{
public:
    static Result<std::unique_ptr<DemoServices>> start(const DemoOptions &options);
    ~DemoServices(); // drops what is being answered

    quint16 port() const;
    QByteArray servicesFile() const; // what `--services FILE` reads (domain/operator_profile.h)
    static QList<DemoKey> keys();

    /// "", slow, offline, garbage, exists, rate-limited, declined, expired, refused (each in fault.h), or lost:KIND: the
    /// next create of that kind is done, its answer lost. Of one register: down:vies, slow:vies, garbage:vies;
    /// of the national register's file also cut:nationwide and halt:nationwide. strict-rates: refused when asked too often. Several with
    /// commas. False, and nothing changed, for another name.
    bool setFault(const QString &name);
    static bool isFault(const QString &name);

    void forgetTokens(); // every token stops working, as after their time
    void expireInvitations(); // as on the day after invitations_valid_until

    int count(const QString &kind) const; // how often it succeeded: token, account, document, ... leaks, refused
    QByteArray requestLog() const; // JSON lines; no number of a person, key, token or body

private:
    explicit DemoServices(std::unique_ptr<demo::Room> room);

    std::unique_ptr<demo::Room> m_room;
};
