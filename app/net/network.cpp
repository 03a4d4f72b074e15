#include "net/network.h"

#include <algorithm>
#include <utility>

namespace {

bool isSameProxy(const QNetworkProxy &a, const QNetworkProxy &b)
{
    return a.type() == b.type() && a.hostName() == b.hostName() && a.port() == b.port();
}

} // namespace

Network::Network(AllowedOrigins origins, HttpLimits limits) : m_origins(std::move(origins)), m_limits(limits) {}

void Network::useProxy(const ProxyChoice &choice)
{
    m_lanes.clear(); // the calls on them hold them
    m_routes.use(choice);
    m_logins.stopAsking();
}

std::optional<QNetworkProxy> Network::proxyTo(const QUrl &url) const
{
    if (m_origins.isLoopback(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const auto proxy = m_routes.known(url);
    return proxy ? std::optional(m_logins.applied(*proxy)) : std::nullopt;
}

std::shared_ptr<Lane> Network::sharedLane(const QNetworkProxy &proxy)
{
    const auto found = std::find_if(m_lanes.begin(), m_lanes.end(),
                                    [&proxy](const auto &lane) { return isSameProxy(lane->proxy(), proxy); });
    if (found == m_lanes.end())
        return m_lanes.emplace_back(freshLane(proxy));
    if ((*found)->isGivenUp() || (*found)->proxy() != proxy) // another login than the proxy knew us by
        *found = freshLane(proxy);
    return *found;
}

std::shared_ptr<Lane> Network::freshLane(const QNetworkProxy &proxy)
{
    return std::make_shared<Lane>(proxy);
}

// A deadline or a certificate says nothing of the network.
void Network::tellOutcome(const QUrl &url, bool isReached, const Result<HttpAnswer> &answer) const
{
    const bool isLost = !answer && answer.error().what == Failure::Offline;
    if (m_tellOutcome && (isReached || isLost))
        m_tellOutcome(url.host() + u':' + QString::number(url.port()), isReached);
}
