#pragma once

#include "domain/proxy.h"
#include "net/waiting_list.h"

#include <QHash>
#include <QNetworkProxy>
#include <QUrl>

#include <chrono>
#include <memory>
#include <optional>

/// By which proxy each address is reached (N13). The system may think for seconds before it says so, so it is asked in a
/// thread of its own, once for all who wait, and believed for five minutes.
class ProxyRoutes : public QObject
{
public:
    using AskSystem = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &)>;

    explicit ProxyRoutes(AskSystem askSystem = &QNetworkProxyFactory::systemProxyForQuery);

    void use(const ProxyChoice &choice); // who waits for the system is told to look again

    /// NoProxy: straight there, as always to this computer. Nothing: it has to be found first.
    std::optional<QNetworkProxy> known(const QUrl &url) const;
    /// Answers when `known` is worth asking again.
    Pending find(const QUrl &url, Done<void> done);
    void forget(const QUrl &url); // it led nowhere

private:
    struct Route
    {
        QNetworkProxy proxy;
        std::chrono::milliseconds end = {};
    };
    using Waiting = WaitingList<void>;

    void ask(const QUrl &url);
    void take(const QString &place, const QList<QNetworkProxy> &proxies);

    AskSystem m_askSystem;
    ProxyChoice m_choice;
    QHash<QString, Route> m_routes; // by scheme and host
    QHash<QString, std::shared_ptr<Waiting>> m_waiting; // for the thread that asks
};
