#pragma once

#include "net/http.h"
#include "net/waiting_list.h"

#include <QHash>
#include <QNetworkProxy>

#include <memory>

/// Who we are to each proxy, in memory only. A proxy that wants to know is asked about once, for all calls that wait.
class ProxyLogins
{
public:
    void onAsk(AskForLogin ask) { m_ask = std::move(ask); }
    void onPass(std::function<void(const QString &proxy)> tell) { m_tell = std::move(tell); }

    /// The proxy with the login that it was given here, if any.
    QNetworkProxy applied(QNetworkProxy proxy) const;
    /// `refused` would not let us in as it stands. Answers when there is something else to try; else Failure::ProxyRefused.
    Pending find(const QNetworkProxy &refused, Done<void> done);
    void forget() { m_logins.clear(); }
    void passed(const QNetworkProxy &proxy) const; // something has come back through it
    /// Another proxy is used: takes the question back, and tells who waits to try again.
    void stopAsking();

private:
    struct Question
    {
        WaitingList<void> waiting = {};
        Pending asked = {};
    };

    void take(const QNetworkProxy &proxy, const Result<ProxyLogin> &login);

    AskForLogin m_ask;
    std::function<void(const QString &proxy)> m_tell;
    QHash<QString, ProxyLogin> m_logins; // by host and port
    QHash<QString, std::shared_ptr<Question>> m_questions;
};
