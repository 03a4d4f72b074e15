#include "net/network_request.h"
#include "support/http_fixture.h"

#include <QSslConfiguration>

using testing::HasSubstr;
using testing::Not;

namespace {

using Requests = HttpFixture;

std::string lower(const QByteArray &text)
{
    return text.toLower().toStdString();
}

TEST_F(Requests, SayWhoWeAreAndWantNothingPacked)
{
    server.reply = LoopbackServer::http(200, "{}");
    ASSERT_TRUE(get());

    const std::string seen = lower(server.seen.first());
    EXPECT_THAT(seen, HasSubstr("\r\nuser-agent: anslut/"));
    EXPECT_THAT(seen, HasSubstr("\r\naccept-encoding: identity\r\n"));
    EXPECT_THAT(seen, HasSubstr("\r\naccept: application/json\r\n"));
    EXPECT_THAT(seen, Not(HasSubstr("upgrade")));
}

TEST_F(Requests, CarryTheCallersHeaders)
{
    server.reply = LoopbackServer::http(200, "{}");
    HttpRequest request = to({});
    request.headers = {{"Authorization", "Bearer abc"}, {"User-Agent", "Mozilla/5.0"}, {"accept-encoding", "gzip"}};
    const Pending pending = http.get(request, keep());
    ASSERT_TRUE(answered());

    EXPECT_THAT(lower(server.seen.first()), HasSubstr("\r\nauthorization: bearer abc\r\n"));
    EXPECT_THAT(lower(server.seen.first()), Not(HasSubstr("mozilla")));
    EXPECT_THAT(lower(server.seen.first()), Not(HasSubstr("gzip")));
}

struct EvilHeaders : HttpFixture, testing::WithParamInterface<std::pair<QByteArray, QByteArray>>
{
};

TEST_P(EvilHeaders, AreRefusedBeforeAnythingIsSent)
{
    HttpRequest request = to({});
    request.headers = {GetParam()};
    const Pending pending = http.get(request, keep());

    EXPECT_EQ(failureIn(answered()), Failure::KeyRefused);
    EXPECT_EQ(server.connections, 0);
}

INSTANTIATE_TEST_SUITE_P(Http, EvilHeaders,
                         testing::Values(std::pair<QByteArray, QByteArray>("Authorization", "Bearer t\r\nX-Evil: 1"),
                                         std::pair<QByteArray, QByteArray>("Authorization", "Bearer t\nX-Evil: 1"),
                                         std::pair<QByteArray, QByteArray>("Authorization", "t\r"),
                                         std::pair<QByteArray, QByteArray>("Authorization", QByteArray("t\0x", 3)),
                                         std::pair<QByteArray, QByteArray>("", "x"),
                                         std::pair<QByteArray, QByteArray>("A: b\r\nC", "x"),
                                         std::pair<QByteArray, QByteArray>("Två", "x")));

TEST_F(Requests, AnEvilContentTypeIsRefused)
{
    HttpRequest request = to({});
    request.contentType = "text/plain\r\nX-Evil: 1";
    const Pending pending = http.create(request, keep());

    EXPECT_EQ(failureIn(answered()), Failure::KeyRefused);
    EXPECT_EQ(server.connections, 0);
}

TEST_F(Requests, ReturnNoCookie)
{
    server.reply = LoopbackServer::http(200, "{}", "Set-Cookie: id=1; Path=/\r\n");
    ASSERT_TRUE(get());
    ASSERT_TRUE(get());

    EXPECT_THAT(lower(server.seen.last()), Not(HasSubstr("cookie")));
}

TEST_F(Requests, AreNotAnsweredFromACache)
{
    server.reply = LoopbackServer::http(200, "{}", "Cache-Control: max-age=3600\r\nETag: \"1\"\r\n");
    ASSERT_TRUE(get());
    ASSERT_TRUE(get());

    EXPECT_EQ(server.requests, 2);
    EXPECT_THAT(lower(server.seen.last()), Not(HasSubstr("if-none-match")));
}

TEST_F(Requests, FollowNoRedirect)
{
    LoopbackServer elsewhere;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.reply = LoopbackServer::http(status, "", "Location: " + elsewhere.url().toEncoded() + "\r\n");
        EXPECT_EQ(failureIn(get()), Failure::Redirected);
        EXPECT_FALSE(create());
    }
    EXPECT_EQ(elsewhere.connections, 0);
    EXPECT_EQ(server.requests, 10);
}

TEST_F(Requests, AnswerNoChallenge)
{
    for (const char *scheme : {"Basic realm=\"x\"", "Negotiate", "Digest realm=\"x\", nonce=\"1\""}) {
        server.reply = LoopbackServer::http(401, "", QByteArray("WWW-Authenticate: ") + scheme + "\r\n");
        EXPECT_EQ(failureIn(get()), Failure::KeyRefused);
    }
    EXPECT_EQ(server.requests, 3);
    EXPECT_THAT(lower(server.seen.last()), Not(HasSubstr("authorization")));
}

TEST_F(Requests, ToThisComputerPassNoProxy)
{
    LoopbackServer proxy;
    const QByteArray address = proxy.url().toEncoded();
    const QByteArray before = qgetenv("http_proxy");
    qputenv("http_proxy", address);
    server.reply = LoopbackServer::http(200, "{}");

    EXPECT_TRUE(get());
    EXPECT_TRUE(create());
    EXPECT_EQ(proxy.connections, 0);
    qputenv("http_proxy", before);
}

TEST_F(Requests, ShareOneConnection)
{
    server.reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    ASSERT_TRUE(get());
    ASSERT_TRUE(query());
    ASSERT_TRUE(get());

    EXPECT_EQ(server.connections, 1);
}

TEST(RequestFactory, SwitchesOffWhatIsDangerous)
{
    const QNetworkRequest made = networkRequestOf({.url = QUrl(QStringLiteral("https://example.se/"))});

    EXPECT_EQ(made.attribute(QNetworkRequest::RedirectPolicyAttribute).toInt(), QNetworkRequest::ManualRedirectPolicy);
    EXPECT_EQ(made.attribute(QNetworkRequest::Http2AllowedAttribute), QVariant(false));
    EXPECT_EQ(made.attribute(QNetworkRequest::CookieLoadControlAttribute).toInt(), QNetworkRequest::Manual);
    EXPECT_EQ(made.attribute(QNetworkRequest::CookieSaveControlAttribute).toInt(), QNetworkRequest::Manual);
    EXPECT_EQ(made.attribute(QNetworkRequest::AuthenticationReuseAttribute).toInt(), QNetworkRequest::Manual);
    EXPECT_EQ(made.attribute(QNetworkRequest::CacheSaveControlAttribute), QVariant(false));
    EXPECT_EQ(made.sslConfiguration().protocol(), QSsl::TlsV1_2OrLater);
}

struct Address
{
    const char *url;
    bool isAllowed;
};

void PrintTo(const Address &address, std::ostream *out)
{
    *out << address.url;
}

struct Addresses : testing::TestWithParam<Address>
{
};

TEST_P(Addresses, AreHttpsOrAGivenOriginHere)
{
    const Http http({QUrl(QStringLiteral("http://127.0.0.1:8095/v1/")), QUrl(QStringLiteral("http://[::1]:8095")),
                     QUrl(QStringLiteral("http://example.se:80"))});

    EXPECT_EQ(http.allows(QUrl(QString::fromUtf8(GetParam().url))), GetParam().isAllowed);
}

INSTANTIATE_TEST_SUITE_P(
    Http, Addresses,
    testing::Values(Address{"https://api.example.se/v1/", true}, Address{"https://api.example.se:8443/", true},
                    Address{"https://example.se/s%C3%B6k?q=%26", true},
                    Address{"http://127.0.0.1:8095/anything?x=1", true}, Address{"http://[::1]:8095/", true},
                    Address{"http://127.0.0.1:8096/", false}, Address{"http://127.0.0.1/", false},
                    Address{"http://127.0.0.2:8095/", false}, Address{"http://localhost:8095/", false},
                    Address{"http://example.se/", false}, Address{"http://example.se:80/", false},
                    Address{"http://api.example.se/", false}, Address{"https://anna@example.se/", false},
                    Address{"https://anna:hemligt@example.se/", false}, Address{"http://anna@127.0.0.1:8095/", false},
                    Address{"https:///path", false}, Address{"https:", false}, Address{"", false},
                    Address{"/v1/", false}, Address{"file:///etc/passwd", false}, Address{"ftp://example.se/", false},
                    Address{"data:application/json,{}", false}, Address{"qrc:/x", false},
                    Address{"javascript:alert(1)", false}, Address{"https://exa mple.se/", false},
                    Address{"wss://example.se/", false}));

} // namespace
