#pragma once

#include "support/loopback_server.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

#include <gtest/gtest.h>

#include <functional>

/// A certificate or key of tests/data/tls.
inline QByteArray tlsFile(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/tls/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// A server with one certificate, that keeps what it is sent after the handshake and answers each request with `reply`.
class SecureServer : public QTcpServer
{
public:
    explicit SecureServer(const QString &certificate)
    {
        m_tls.setLocalCertificate(QSslCertificate(tlsFile(certificate + QStringLiteral(".pem"))));
        m_tls.setPrivateKey(QSslKey(tlsFile(QStringLiteral("leaf.key")), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }
    void demand(QSsl::SslProtocol protocol) { m_tls.setProtocol(protocol); }

    QByteArray reply = LoopbackServer::http(200, "{}");
    QByteArray received;
    int requests = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            received += socket->readAll();
            if (!received.endsWith("\r\n\r\n") && !received.endsWith("{}"))
                return;
            ++requests;
            socket->write(reply);
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

/// As long as it lives, Qt trusts our test authority and no other.
class TestAuthority
{
public:
    TestAuthority()
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates({QSslCertificate(tlsFile(QStringLiteral("ca.pem")))});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~TestAuthority() { QSslConfiguration::setDefaultConfiguration(m_before); }
    Q_DISABLE_COPY_MOVE(TestAuthority)

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};
