#pragma once

#include "net/allowed_origins.h"
#include "net/http.h"

#include <QObject>

class QNetworkAccessManager;

/// Qt's network, made when the first request needs it, and switched to what reliability.md asks of every request.
class Network : public QObject
{
public:
    Network(AllowedOrigins origins, HttpLimits limits);

    const AllowedOrigins &origins() const { return m_origins; }
    const HttpLimits &limits() const { return m_limits; }

    /// The connections that calls which read have in common.
    QNetworkAccessManager &shared(const QUrl &url);
    /// A new one that lives as long as `parent`: a create must not break on a connection the service is just closing.
    QNetworkAccessManager &fresh(const QUrl &url, QObject *parent) const;

private:
    AllowedOrigins m_origins;
    HttpLimits m_limits;
    QNetworkAccessManager *m_outside = nullptr;
    QNetworkAccessManager *m_loopback = nullptr;
};
