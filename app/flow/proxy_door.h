#pragma once

#include "domain/proxy.h"
#include "secrets/secret_store.h"

#include <QHash>
#include <QSet>

#include <functional>

/// What the user said to a proxy's question.
struct ProxyAnswer
{
    ProxyLogin login;
    bool isToBeKept = false; // in the keychain, once it has let us through
};

/// Answers a proxy that asks for a name and password: from the keychain when it knows them, else by asking the user.
/// Outlives the Pendings it gives. A proxy is its host and port: two may stand on one host.
class ProxyDoor
{
public:
    using AskUser = std::function<Pending(const QString &proxy, bool wasRefused, Done<ProxyAnswer>)>;

    explicit ProxyDoor(SecretStore &secrets) : m_secrets(secrets) {}

    void askUser(AskUser ask) { m_askUser = std::move(ask); }
    /// ProxyRefused: the user does not want to say. After a refusal the keychain is not asked: it said so before.
    Pending answer(const QString &proxy, bool wasRefused, Done<ProxyLogin> done);
    /// Who has said no is not asked about that proxy until then: the user has come back to it.
    void askAgain() { m_declined.clear(); }
    bool hasLogin() const { return !m_told.isEmpty(); }
    Pending forget(Done<void> done); // all that was told, in the keychain too
    void letThrough(const QString &proxy); // by the proxy: what was told it is right

    static QList<SecretName> names(const QString &proxy);

private:
    Pending ask(const QString &proxy, bool wasRefused, Done<ProxyLogin> done);
    void keep(const QString &proxy, const ProxyLogin &login);

    SecretStore &m_secrets;
    AskUser m_askUser;
    QHash<QString, ProxyLogin> m_unproven; // by proxy
    QSet<QString> m_told; // proxies
    QSet<QString> m_declined;
    Pending m_keeping;
};
