#pragma once

#include "net/allowed_origins.h"
#include "net/http.h"
#include "net/lane.h"
#include "net/proxy_logins.h"
#include "net/proxy_routes.h"
#include "net/remembered_answers.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

/// What all calls have in common: where requests may go and by which way, the lanes that lead there, made when the first
/// request needs them, and what is kept of answers. Also the parent of the calls that go on when let go.
class Network : public QObject
{
public:
    Network(AllowedOrigins origins, HttpLimits limits);

    const AllowedOrigins &origins() const { return m_origins; }
    const HttpLimits &limits() const { return m_limits; }
    ProxyRoutes &routes() { return m_routes; }
    ProxyLogins &logins() { return m_logins; }
    RememberedAnswers &remembered() { return m_remembered; }
    void onOutcome(std::function<void(const QString &origin, bool isReached)> tell) { m_tellOutcome = std::move(tell); }
    void tellOutcome(const QUrl &url, bool isReached, const Result<HttpAnswer> &answer) const;

    void useProxy(const ProxyChoice &choice);
    /// The proxy on the way there, with the login it knows us by, or NoProxy; nothing: `routes` has to find it first.
    std::optional<QNetworkProxy> proxyTo(const QUrl &url) const;

    /// The one that calls which read have in common.
    std::shared_ptr<Lane> sharedLane(const QNetworkProxy &proxy);
    /// A new one: a create must not break on a connection that the service is just closing.
    static std::shared_ptr<Lane> freshLane(const QNetworkProxy &proxy);

private:
    AllowedOrigins m_origins;
    HttpLimits m_limits;
    ProxyRoutes m_routes;
    ProxyLogins m_logins;
    RememberedAnswers m_remembered;
    std::function<void(const QString &origin, bool isReached)> m_tellOutcome;
    std::vector<std::shared_ptr<Lane>> m_lanes; // one a proxy
};
