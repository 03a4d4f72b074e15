#include "net/network.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

Network::Network(AllowedOrigins origins, HttpLimits limits) : m_origins(std::move(origins)), m_limits(limits) {}

QNetworkAccessManager &Network::shared(const QUrl &url)
{
    QNetworkAccessManager *&manager = m_origins.isLoopback(url) ? m_loopback : m_outside;
    if (!manager)
        manager = &fresh(url, this);
    return *manager;
}

QNetworkAccessManager &Network::fresh(const QUrl &url, QObject *parent) const
{
    auto *manager = new QNetworkAccessManager(parent);
    if (m_origins.isLoopback(url)) // no proxy could reach this computer's own services, and none is to see them
        manager->setProxy(QNetworkProxy::NoProxy);
    return *manager;
}
