#include "net/lane.h"

#include <QCoreApplication>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace {

// A request that its thread fails by itself: nothing listens at port 0, and nothing leaves the computer.
QUrl nowhere()
{
    QUrl url;
    url.setScheme(QStringLiteral("http"));
    url.setHost(QStringLiteral("127.0.0.1"));
    url.setPort(0);
    return url;
}

void deleteWhenItListens(QNetworkAccessManager *manager)
{
    manager->setParent(QCoreApplication::instance()); // at the latest when the program ends
    manager->setProxy(QNetworkProxy::NoProxy);
    const QNetworkReply *reply = manager->get(QNetworkRequest(nowhere()));
    QObject::connect(reply, &QNetworkReply::finished, manager, &QObject::deleteLater);
}

} // namespace

Lane::Lane(const QNetworkProxy &proxy) : m_proxy(proxy), m_manager(std::make_unique<QNetworkAccessManager>())
{
    m_manager->setProxy(proxy); // always told: else each request would ask the system, and wait for it
}

Lane::~Lane()
{
    if (m_isGivenUp)
        deleteWhenItListens(m_manager.release());
}
