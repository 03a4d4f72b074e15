// What is wrong with a secure connection ends it before anything is sent (T1-T5). Certificates: tests/data/tls/make.sh.
#include "net/tls_fault.h"
#include "support/http_fixture.h"
#include "support/secure_server.h"

#include <QSslError>

namespace {

/// With a Qt that trusts our test authority and no other.
struct HttpTls : HttpFixture
{
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

    const TestAuthority authority;
};

TEST_F(HttpTls, ARightCertificateIsTaken)
{
    SecureServer secure(QStringLiteral("good"));
    EXPECT_TRUE(getFrom(secure.url()));
    EXPECT_TRUE(createAt(secure.url()));
    EXPECT_EQ(secure.requests, 2);
}

struct WrongCertificate
{
    const char *name;
    TlsFault fault;
};

void PrintTo(const WrongCertificate &wrong, std::ostream *out)
{
    *out << wrong.name;
}

struct WrongCertificates : HttpTls, testing::WithParamInterface<WrongCertificate>
{
};

TEST_P(WrongCertificates, AreRefusedWithTheReasonAndNothingIsSent)
{
    SecureServer secure{QLatin1String(GetParam().name)};

    for (const auto &answer : {getFrom(secure.url()), createAt(secure.url())}) {
        ASSERT_EQ(failureIn(answer), Failure::TlsRefused);
        EXPECT_EQ(answer.error().tls, GetParam().fault) << int(answer.error().tls);
        EXPECT_EQ(answer.error().host, QStringLiteral("127.0.0.1"));
    }
    EXPECT_EQ(secure.received.size(), 0);
}

INSTANTIATE_TEST_SUITE_P(Http, WrongCertificates,
                         testing::Values(WrongCertificate{"self-signed", TlsFault::UnknownIssuer},
                                         WrongCertificate{"other-ca", TlsFault::UnknownIssuer},
                                         WrongCertificate{"no-intermediate", TlsFault::UnknownIssuer},
                                         WrongCertificate{"expired", TlsFault::Expired},
                                         WrongCertificate{"not-yet", TlsFault::NotYetValid},
                                         WrongCertificate{"wrong-host", TlsFault::WrongHost},
                                         WrongCertificate{"no-names", TlsFault::NoNames},
                                         WrongCertificate{"of-a-client", TlsFault::Other}));

// What Qt says of them is "unknown error"; no server here can serve them.
TEST(TlsFaults, AWeakKeyOrSignatureIsSeenInTheCertificate)
{
    const auto unknownErrorOf = [](const char *name) {
        const QSslCertificate certificate(tlsFile(QLatin1String(name)));
        EXPECT_FALSE(certificate.isNull()) << name;
        return QList{QSslError(QSslError::UnspecifiedError, certificate)};
    };

    EXPECT_EQ(tlsFaultOf(unknownErrorOf("weak-key.pem")), TlsFault::TooWeak);
    EXPECT_EQ(tlsFaultOf(unknownErrorOf("weak-signature.pem")), TlsFault::TooWeak);
    EXPECT_EQ(tlsFaultOf(unknownErrorOf("good.pem")), TlsFault::Other);
}

TEST(TlsFaults, TheOneThatHelpsMostIsTold)
{
    const QSslError expired(QSslError::CertificateExpired);
    const QSslError name(QSslError::HostNameMismatch);
    const QSslError issuer(QSslError::SelfSignedCertificate);

    EXPECT_EQ(tlsFaultOf({expired, name, issuer}), TlsFault::UnknownIssuer);
    EXPECT_EQ(tlsFaultOf({expired, name}), TlsFault::WrongHost);
    EXPECT_EQ(tlsFaultOf({}), TlsFault::Other);
}

TEST_F(HttpTls, BothModernProtocolsAreSpoken)
{
    for (const QSsl::SslProtocol modern : {QSsl::TlsV1_2, QSsl::TlsV1_3}) {
        SecureServer secure(QStringLiteral("good"));
        secure.demand(modern);
        EXPECT_TRUE(getFrom(secure.url())) << modern;
    }
}

// As a server answers that speaks TLS 1.0 and 1.1 only; OpenSSL no longer plays one.
TEST_F(HttpTls, EncryptionThatIsTooOldHasAReasonOfItsOwn)
{
    constexpr QByteArrayView kAlertProtocolVersion("\x15\x03\x01\x00\x02\x02\x46", 7);
    QTcpServer old;
    ASSERT_TRUE(old.listen(QHostAddress::LocalHost));
    QObject::connect(&old, &QTcpServer::newConnection, &old, [&old, kAlertProtocolVersion] {
        QTcpSocket *socket = old.nextPendingConnection();
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, kAlertProtocolVersion] {
            socket->write(kAlertProtocolVersion.data(), kAlertProtocolVersion.size());
            socket->disconnectFromHost();
        });
    });
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(old.serverPort()));
    for (const auto &answer : {getFrom(url), createAt(url)}) {
        ASSERT_EQ(failureIn(answer), Failure::TlsRefused);
        EXPECT_EQ(answer.error().tls, TlsFault::NothingInCommon) << int(answer.error().tls);
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
