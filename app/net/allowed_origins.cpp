#include "net/allowed_origins.h"

#include <QHostAddress>

#include <algorithm>
#include <utility>

namespace {

bool isSound(const QUrl &url)
{
    const QUrl strict(QString::fromLatin1(url.toEncoded()), QUrl::StrictMode);
    return url.isValid() && strict.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty();
}

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme() == b.scheme() && a.host() == b.host() && portOf(a) == portOf(b);
}

bool isOnThisComputer(const QUrl &url)
{
    const QHostAddress address(url.host()); // a name, even localhost, would be for others to answer
    return address == QHostAddress(QHostAddress::LocalHost) || address == QHostAddress(QHostAddress::LocalHostIPv6);
}

} // namespace

AllowedOrigins::AllowedOrigins(QList<QUrl> loopback) : m_loopback(std::move(loopback))
{
    m_loopback.removeIf([](const QUrl &url) { return !isOnThisComputer(url); });
}

bool AllowedOrigins::allows(const QUrl &url) const
{
    return isSound(url) && (url.scheme() == QLatin1String("https") || isLoopback(url));
}

bool AllowedOrigins::isLoopback(const QUrl &url) const
{
    return std::any_of(m_loopback.begin(), m_loopback.end(),
                       [&url](const QUrl &origin) { return isSameOrigin(origin, url); });
}
