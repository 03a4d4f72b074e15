#include "net/network.h"

#include <utility>

Network::Network(AllowedOrigins origins, HttpLimits limits) : m_origins(std::move(origins)), m_limits(limits) {}

std::shared_ptr<Lane> Network::sharedLane(const QUrl &url)
{
    std::shared_ptr<Lane> &lane = m_origins.isLoopback(url) ? m_loopback : m_outside;
    if (!lane || lane->isGivenUp())
        lane = freshLane(url);
    return lane;
}

std::shared_ptr<Lane> Network::freshLane(const QUrl &url) const
{
    return std::make_shared<Lane>(m_origins.isLoopback(url));
}
