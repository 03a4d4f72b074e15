#pragma once

#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <memory>

/// A QNetworkAccessManager with its thread and its connections, shared by the calls that use it. All go by one proxy, or
/// by none.
///
/// Deleting one waits up to five seconds for its thread, and an answer can keep that busy for longer (measured: one header
/// of 50 MB). So after a silence a lane is given up, and deleted when its thread has shown that it listens.
class Lane
{
public:
    explicit Lane(const QNetworkProxy &proxy); // NoProxy: straight to the service
    ~Lane();
    Q_DISABLE_COPY_MOVE(Lane)

    QNetworkAccessManager &manager() const { return *m_manager; }
    const QNetworkProxy &proxy() const { return m_proxy; }

    void giveUp() { m_isGivenUp = true; }
    bool isGivenUp() const { return m_isGivenUp; }

private:
    QNetworkProxy m_proxy;
    std::unique_ptr<QNetworkAccessManager> m_manager;
    bool m_isGivenUp = false;
};
