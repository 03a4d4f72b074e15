#pragma once

#include <QString>
#include <QUrl>

#include <optional>

/// Lower-case ASCII labels with a dot between, the last no number: no look-alike, no address in figures (X2).
bool isHostName(QStringView host);

/// On 127.0.0.1 or [::1], the only places where the program speaks without TLS.
bool isLoopback(const QUrl &url);

/// An address as a configuration file may give it: https to a host name (or, with `loopback`, anything there), without
/// user info or fragment, at most 2 000 characters and written in the one plain way.
std::optional<QUrl> webAddress(const QString &text, bool loopback);
