#pragma once

#include "net/allowed_origins.h"
#include "net/http.h"
#include "net/lane.h"

#include <QObject>

#include <memory>

/// The lanes to the outside and to this computer, made when the first request needs them. Also the parent of the calls
/// that go on when let go.
class Network : public QObject
{
public:
    Network(AllowedOrigins origins, HttpLimits limits);

    const AllowedOrigins &origins() const { return m_origins; }
    const HttpLimits &limits() const { return m_limits; }

    /// The one that calls which read have in common.
    std::shared_ptr<Lane> sharedLane(const QUrl &url);
    /// A new one: a create must not break on a connection that the service is just closing.
    std::shared_ptr<Lane> freshLane(const QUrl &url) const;

private:
    AllowedOrigins m_origins;
    HttpLimits m_limits;
    std::shared_ptr<Lane> m_outside;
    std::shared_ptr<Lane> m_loopback;
};
