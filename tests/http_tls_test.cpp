// What is wrong with a secure connection ends it before anything is sent (T1-T5). Certificates: tests/data/tls/make.sh.
#include "support/http_fixture.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace {

QByteArray file(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/tls/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name.toStdString();
    return file.readAll();
}

/// A server with one certificate, that counts what it is sent after the handshake.
class SecureServer : public QTcpServer
{
public:
    explicit SecureServer(const QString &certificate)
    {
        m_tls.setLocalCertificate(QSslCertificate(file(certificate + QStringLiteral(".pem"))));
        m_tls.setPrivateKey(QSslKey(file(QStringLiteral("leaf.key")), QSsl::Ec));
        m_tls.setPeerVerifyMode(QSslSocket::VerifyNone);
        listen(QHostAddress::LocalHost);
    }

    QUrl url() const { return QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(serverPort())); }
    void demand(QSsl::SslProtocol protocol) { m_tls.setProtocol(protocol); }

    qsizetype received = 0;

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QSslSocket(this);
        socket->setSslConfiguration(m_tls);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] {
            received += socket->readAll().size();
            socket->write(LoopbackServer::http(200, "{}"));
        });
        connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
        socket->setSocketDescriptor(descriptor);
        socket->startServerEncryption();
    }

private:
    QSslConfiguration m_tls = QSslConfiguration::defaultConfiguration();
};

/// With a Qt that trusts our test authority and no other.
struct HttpTls : HttpFixture
{
    HttpTls()
    {
        QSslConfiguration trusting = m_before;
        trusting.setCaCertificates({QSslCertificate(file(QStringLiteral("ca.pem")))});
        QSslConfiguration::setDefaultConfiguration(trusting);
    }
    ~HttpTls() override { QSslConfiguration::setDefaultConfiguration(m_before); }

    Result<HttpAnswer> getFrom(const QUrl &url)
    {
        const Pending pending = http.get({.url = url}, keep());
        return answered();
    }

    Result<HttpAnswer> createAt(const QUrl &url)
    {
        const Pending pending = http.create({.url = url, .body = "{}", .contentType = "application/json"}, keep());
        return answered();
    }

private:
    QSslConfiguration m_before = QSslConfiguration::defaultConfiguration();
};

TEST_F(HttpTls, ARightCertificateIsTaken)
{
    SecureServer secure(QStringLiteral("good"));
    EXPECT_TRUE(getFrom(secure.url()));
    EXPECT_TRUE(createAt(secure.url()));
    EXPECT_GT(secure.received, 0);
}

TEST_F(HttpTls, AWrongOneIsRefusedAndNothingIsSent)
{
    for (const char *wrong : {"self-signed", "other-ca", "expired", "not-yet", "wrong-host", "no-names",
                              "no-intermediate", "of-a-client"}) {
        SecureServer secure{QLatin1String(wrong)};
        EXPECT_EQ(failureIn(getFrom(secure.url())), Failure::TlsRefused) << wrong;
        EXPECT_EQ(failureIn(createAt(secure.url())), Failure::TlsRefused) << wrong;
        EXPECT_EQ(secure.received, 0) << wrong;
    }
}

TEST_F(HttpTls, BothModernProtocolsAreSpoken)
{
    for (const QSsl::SslProtocol modern : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        SecureServer secure(QStringLiteral("good"));
        secure.demand(modern);
        EXPECT_TRUE(getFrom(secure.url())) << modern;
    }
}

TEST_F(HttpTls, WhatIsNoHandshakeIsNeverSentTo)
{
    LoopbackServer clear;
    clear.reply = LoopbackServer::http(200, "{}");
    QUrl url = clear.url();
    url.setScheme(QStringLiteral("https"));
    const auto failure = failureIn(createAt(url));
    EXPECT_TRUE(failure == Failure::TlsRefused || failure == Failure::Timeout) << int(*failure);
    EXPECT_EQ(clear.requests, 0);
}

TEST_F(HttpTls, ASilentHandshakeIsATimeout)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    EXPECT_EQ(failureIn(getFrom(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(silent.serverPort())))),
              Failure::Timeout);
}

} // namespace
