#pragma once

#include <QList>
#include <QUrl>

/// Where requests may go: anywhere by https, and without it only to the loopback origins given (N11).
class AllowedOrigins
{
public:
    /// An origin that is not 127.0.0.1 or [::1] is passed over.
    explicit AllowedOrigins(QList<QUrl> loopback);

    bool allows(const QUrl &url) const;
    bool isLoopback(const QUrl &url) const;

private:
    QList<QUrl> m_loopback;
};
