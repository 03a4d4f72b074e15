#pragma once

#include <QString>
#include <QUrl>

/// The host of a SecretName: in lower case and plain ASCII, with the port when it is not the scheme's usual one.
inline QString secretHost(const QUrl &address)
{
    constexpr int kHttps = 443;
    constexpr int kHttp = 80;

    const QString host = address.host(QUrl::EncodeUnicode).toLower();
    const int usual = address.scheme() == QLatin1String("http") ? kHttp : kHttps;
    const int port = address.port(usual);
    return port == usual ? host : host + u':' + QString::number(port);
}
