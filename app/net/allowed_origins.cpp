#include "net/allowed_origins.h"

#include <QHostAddress>

#include <algorithm>
#include <cstring>
#include <utility>

namespace {

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// What goes on the wire is of RFC 3986's characters alone, escapes whole.
bool isStrict(const QByteArray &encoded)
{
    const auto isAllowed = [&encoded](qsizetype at) {
        const char c = encoded.at(at);
        if (c == '%')
            return at + 2 < encoded.size() && isHex(encoded.at(at + 1)) && isHex(encoded.at(at + 2));
        return c > ' ' && c < '\x7f' && !std::strchr("\"<>\\^`{|}", c);
    };
    for (qsizetype at = 0; at < encoded.size(); ++at) {
        if (!isAllowed(at))
            return false;
    }
    return true;
}

bool isSound(const QUrl &url)
{
    return url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty() && isStrict(url.toEncoded());
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
