#include "secrets/secret_store.h"

#include <QUrl>

namespace {

// Dots divide the parts, so only a host keeps its own: two different names never make the same key.
QString part(const QString &text, const QByteArray &alsoAllowed = {})
{
    QByteArray encoded;
    for (const char c : text.toUtf8()) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || alsoAllowed.contains(c);
        encoded += isPlain ? QByteArray(1, c) : '%' + QByteArray(1, c).toHex();
    }
    return QString::fromLatin1(encoded);
}

} // namespace

QString SecretName::key() const
{
    return QStringLiteral("se.anslut.%1.%2.%3").arg(part(owner), part(host, ".:[]"), part(name));
}

QString secretHost(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const QString bracketed = host.contains(u':') ? u'[' + host + u']' : host;
    const int usual = url.scheme() == QLatin1String("https") ? 443 : 80;
    const int port = url.port(usual);
    return port == usual ? bracketed : bracketed + u':' + QString::number(port);
}
