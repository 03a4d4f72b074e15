// Through a proxy, round it, and past one that wants to know who is asking (N13). The service stands behind the proxy under
// a name that nobody else knows.
#include "base/steps.h"
#include "net/call.h"
#include "net/proxy_logins.h"
#include "net/proxy_routes.h"
#include "support/http_fixture.h"
#include "support/loopback_proxy.h"
#include "support/secure_server.h"
#include "support/waited.h"

#include <QPointer>
#include <QSemaphore>
#include <QThread>

using testing::Each;
using testing::ElementsAre;

namespace {

using Kind = LoopbackProxy::Kind;

const QString kNoName = QStringLiteral("proxy..example"); // so wrong that no name server is asked

/// What the user is asked, and says; `answer` empty: nothing yet.
struct AskedUser
{
    AskForLogin ask()
    {
        return [this](const QString &host, bool wasRefused, Done<ProxyLogin> done) {
            hosts += host;
            refusals += wasRefused;
            const auto answer = answers.isEmpty() ? fail(Failure::ProxyRefused) : answers.takeFirst();
            return isSlow ? hold(std::move(done)) : later<ProxyLogin>(answer, std::move(done));
        };
    }

    Pending hold(Done<ProxyLogin> done)
    {
        auto scope = std::make_unique<QObject>();
        scopes += scope.get();
        held = std::move(done);
        return Pending(std::move(scope));
    }

    static Result<ProxyLogin> login(const char *password)
    {
        return ProxyLogin{QStringLiteral("anna"), Secret(password)};
    }

    QList<Result<ProxyLogin>> answers = {};
    QStringList hosts = {};
    QList<bool> refusals = {};
    bool isSlow = false;
    Done<ProxyLogin> held = {};
    QList<QPointer<QObject>> scopes = {};
};

struct HttpProxies : HttpFixture
{
    HttpProxies() { http.onProxyAsks(user.ask()); }

    static ProxyChoice choice(const LoopbackProxy &chosen, ProxyChoice::Kind kind = ProxyChoice::Kind::Http)
    {
        return {kind, QStringLiteral("127.0.0.1"), chosen.serverPort()};
    }

    HttpRequest request() const
    {
        return {.url = QUrl(QStringLiteral("https://service.example/v1/")),
                .body = "{}",
                .contentType = "application/json"};
    }

    Result<HttpAnswer> getIt()
    {
        const Pending pending = http.get(request(), keep());
        return answered();
    }

    Result<HttpAnswer> createIt()
    {
        const Pending pending = http.create(request(), keep());
        return answered();
    }

    const TestAuthority authority;
    SecureServer service{QStringLiteral("good-name")};
    LoopbackProxy proxy{Kind::Http, service.serverPort()};
    AskedUser user;
};

TEST_F(HttpProxies, AreGoneThroughByHttp)
{
    http.useProxy(choice(proxy));

    EXPECT_TRUE(getIt());
    EXPECT_TRUE(createIt());
    EXPECT_THAT(proxy.places, Each(QByteArray("service.example:443")));
    EXPECT_EQ(service.requests, 2);
}

TEST_F(HttpProxies, AreGoneThroughBySocks)
{
    LoopbackProxy socks(Kind::Socks5, service.serverPort());
    http.useProxy(choice(socks, ProxyChoice::Kind::Socks5));

    EXPECT_TRUE(getIt());
    EXPECT_TRUE(createIt());
    EXPECT_THAT(socks.places, Each(QByteArray("service.example:443")));
    EXPECT_EQ(service.requests, 2);
}

TEST_F(HttpProxies, AreChangedAtOnce)
{
    LoopbackProxy other(Kind::Http, service.serverPort());
    http.useProxy(choice(proxy));
    ASSERT_TRUE(getIt());
    http.useProxy(choice(other));
    ASSERT_TRUE(getIt());

    EXPECT_EQ(proxy.asked, 1);
    EXPECT_EQ(other.asked, 1);
}

TEST_F(HttpProxies, AreNotUsedForThisComputer)
{
    server.reply = LoopbackServer::http(200, "{}");
    http.useProxy(choice(proxy));
    ASSERT_TRUE(get());
    const Pending pending = http.get({.url = service.url()}, keep());

    EXPECT_EQ(failureIn(answered()), Failure::TlsRefused); // reached, though under another name
    EXPECT_EQ(proxy.asked, 0);
}

TEST_F(HttpProxies, ThatAskAreToldOnceForAllCallsThatWait)
{
    proxy.demand("anna", "right");
    user.isSlow = true;
    http.useProxy(choice(proxy));
    QList<bool> good;
    const auto count = [&good](const Result<HttpAnswer> &answer) { good += answer.has_value(); };
    const Pending first = http.get(request(), count);
    const Pending second = http.query(request(), count);
    const Pending third = http.create(request(), count);
    ASSERT_TRUE(eventually([this] { return proxy.turnedAway >= 3 && user.held; }));
    QTest::qWait(int(limits().total.count()) + 200); // the user may take longer than any call
    user.held(AskedUser::login("right"));

    ASSERT_TRUE(eventually([&good] { return good.size() == 3; }));
    EXPECT_THAT(good, Each(true));
    EXPECT_THAT(user.hosts, ElementsAre(QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort())));
    EXPECT_THAT(user.refusals, ElementsAre(false));
    EXPECT_EQ(service.requests, 3);
}

TEST_F(HttpProxies, ThatKnowUsAreNotToldAgainByTheUser)
{
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("right")};
    http.useProxy(choice(proxy));
    ASSERT_TRUE(getIt());
    ASSERT_TRUE(createIt());
    http.useProxy({ProxyChoice::Kind::None});
    http.useProxy(choice(proxy));
    ASSERT_TRUE(getIt());

    EXPECT_EQ(user.hosts.size(), 1);
    EXPECT_EQ(service.requests, 3);
}

TEST_F(HttpProxies, ThatAreForgottenAreToldAgain)
{
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("right"), AskedUser::login("right")};
    http.useProxy(choice(proxy));
    ASSERT_TRUE(getIt());
    http.forgetProxyLogins();
    ASSERT_TRUE(getIt());

    EXPECT_THAT(user.refusals, ElementsAre(false, false));
}

TEST_F(HttpProxies, ThatWantALoginAreToldItInLatin1)
{
    proxy.demand("anna", "l\xf6sen");
    user.answers = {AskedUser::login("l\xc3\xb6sen")};
    http.useProxy(choice(proxy));

    EXPECT_TRUE(getIt());
}

TEST_F(HttpProxies, ThatWillNotHaveTheLoginAreAskedForAnother)
{
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("fel"), AskedUser::login("right")};
    http.useProxy(choice(proxy));

    EXPECT_TRUE(getIt());
    EXPECT_THAT(user.refusals, ElementsAre(false, true));
}

// Nothing of it has reached the service when the proxy asks.
TEST_F(HttpProxies, LetACreateThroughOnceAfterAsking)
{
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("fel"), AskedUser::login("right")};
    http.useProxy(choice(proxy));

    EXPECT_TRUE(createIt());
    EXPECT_GE(proxy.turnedAway, 2);
    EXPECT_EQ(service.requests, 1);
    EXPECT_EQ(service.received.count("POST /v1/"), 1);
}

TEST_F(HttpProxies, LetACreateThroughSocksOnceAfterAsking)
{
    LoopbackProxy socks(Kind::Socks5, service.serverPort());
    socks.demand("anna", "right");
    user.answers = {AskedUser::login("fel"), AskedUser::login("right")};
    http.useProxy(choice(socks, ProxyChoice::Kind::Socks5));

    EXPECT_TRUE(createIt());
    EXPECT_THAT(user.refusals, ElementsAre(false, true));
    EXPECT_EQ(service.requests, 1);
    EXPECT_EQ(service.received.count("POST /v1/"), 1);
}

TEST_F(HttpProxies, ThatAskInVainRefuse)
{
    proxy.demand("anna", "right");
    http.useProxy(choice(proxy));

    const auto declined = getIt();
    ASSERT_EQ(failureIn(declined), Failure::ProxyRefused);
    EXPECT_EQ(declined.error().host, QStringLiteral("127.0.0.1"));
    http.onProxyAsks({});
    EXPECT_EQ(failureIn(createIt()), Failure::ProxyRefused);
    EXPECT_EQ(user.hosts.size(), 1);
    EXPECT_EQ(service.requests, 0);
}

/// What Qt and we say to the log, as long as it lives.
class Said
{
public:
    Said() : m_before(qInstallMessageHandler(&Said::keep)) { s_words.clear(); }
    ~Said() { qInstallMessageHandler(m_before); }
    Q_DISABLE_COPY_MOVE(Said)

    static QString words() { return s_words.join(u'\n'); }

private:
    static void keep(QtMsgType, const QMessageLogContext &, const QString &message) { s_words += message; }

    static inline QStringList s_words;
    QtMessageHandler m_before;
};

TEST_F(HttpProxies, TheLoginIsInNoErrorAndNoLog)
{
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("hemligt")};
    http.useProxy(choice(proxy));
    const Said said;

    for (const auto &refused : {getIt(), createIt()}) {
        ASSERT_FALSE(refused);
        const Error &error = refused.error();
        const QString told = error.detail + error.host + error.codes.join(u' ') + Said::words();
        for (const char *login : {"anna", "hemligt", "YW5uYTpoZW1saWd0"}) // or both of them as they go to the proxy
            EXPECT_FALSE(told.contains(QLatin1String(login))) << login;
    }
}

TEST_F(HttpProxies, AnotherChoiceTakesTheQuestionBackAndGoesOn)
{
    LoopbackProxy other(Kind::Http, service.serverPort());
    proxy.demand("anna", "right");
    user.isSlow = true;
    http.useProxy(choice(proxy));
    const Pending pending = http.get(request(), keep());
    ASSERT_TRUE(eventually([this] { return user.scopes.size() == 1; }));
    http.useProxy(choice(other));

    EXPECT_TRUE(answered());
    EXPECT_TRUE(user.scopes.first().isNull());
}

// "Not changed" comes by the way of now, whatever way came what is remembered.
TEST_F(HttpProxies, ThatPassOnThatNothingHasChangedHaveLetUsThrough)
{
    Network network(AllowedOrigins({}), limits());
    QStringList passed;
    network.logins().onAsk(user.ask());
    network.logins().onPass([&passed](const QString &host) { passed += host; });
    network.useProxy(choice(proxy));
    HttpRequest asking = request();
    asking.isRemembered = true;
    network.remembered().keep(
        asking, {.status = 200, .contentType = "application/json", .etag = "\"1\"", .body = R"({"a":1})"});
    service.reply = LoopbackServer::http(304, "", "ETag: \"1\"\r\n");
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("right")};
    Call call(network, CallKind::Get, asking, keep());
    call.start();

    const auto answer = answered();
    ASSERT_TRUE(answer);
    EXPECT_EQ(answer->json.object().value(u"a"), QJsonValue(1));
    EXPECT_THAT(passed, ElementsAre(QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort())));
}

// A service's own 407 comes from within the tunnel: it is no proxy, and learns no login.
TEST_F(HttpProxies, AServiceThatActsAsOneIsToldNothing)
{
    service.reply = LoopbackServer::http(407, "", "Proxy-Authenticate: Basic realm=\"x\"\r\n");
    proxy.demand("anna", "right");
    user.answers = {AskedUser::login("right")};
    http.useProxy(choice(proxy));

    EXPECT_EQ(failureIn(getIt()), Failure::ProxyRefused);
    EXPECT_FALSE(createIt());
    EXPECT_EQ(service.requests, 2);
    EXPECT_FALSE(service.received.toLower().contains("proxy-authorization"));
    EXPECT_EQ(user.hosts.size(), 1);
}

TEST_F(HttpProxies, ThatAreNotThereAreNamedNotTheNetwork)
{
    for (const auto kind : {ProxyChoice::Kind::Http, ProxyChoice::Kind::Socks5}) {
        QTcpServer gone;
        ASSERT_TRUE(gone.listen(QHostAddress::LocalHost));
        const ProxyChoice dead{kind, QStringLiteral("127.0.0.1"), gone.serverPort()};
        gone.close();
        for (const ProxyChoice &bad : {dead, ProxyChoice{kind, kNoName, 8080}}) {
            http.useProxy(bad);
            for (const auto &answer : {getIt(), createIt()}) {
                ASSERT_EQ(failureIn(answer), Failure::ProxyRefused) << bad.host.toStdString();
                EXPECT_EQ(answer.error().host, bad.host);
            }
        }
    }
}

TEST_F(HttpProxies, ThatLeadNowhereAreNamedNotTheNetwork)
{
    http.useProxy(choice(proxy));
    for (const int status : {403, 404, 502, 503, 504}) {
        proxy.refusal = LoopbackServer::http(status, "");
        EXPECT_EQ(failureIn(getIt()), Failure::ProxyRefused) << status;
        const Pending remove = http.remove({.url = request().url, .expect = Expect::Nothing}, keep());
        EXPECT_EQ(failureIn(answered()), Failure::ProxyRefused) << status;
        EXPECT_EQ(failureIn(createIt()), Failure::ProxyRefused) << status;
    }
    EXPECT_EQ(service.requests, 0);
}

TEST_F(HttpProxies, ThatAreSilentAreATimeoutThatNamesThem)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    for (const auto kind : {ProxyChoice::Kind::Http, ProxyChoice::Kind::Socks5}) {
        http.useProxy({kind, QStringLiteral("127.0.0.1"), silent.serverPort()});
        for (const auto &answer : {getIt(), createIt()}) {
            ASSERT_EQ(failureIn(answer), Failure::Timeout);
            EXPECT_EQ(answer.error().proxy, QStringLiteral("127.0.0.1"));
        }
    }
}

TEST_F(HttpProxies, AreNotToBlameForAServiceThatIsSilentBehindThem)
{
    service.reply.clear();
    http.useProxy(choice(proxy));

    const auto answer = getIt();
    ASSERT_EQ(failureIn(answer), Failure::Timeout);
    EXPECT_EQ(answer.error().proxy, QString());
    EXPECT_EQ(answer.error().host, QStringLiteral("service.example"));
}

TEST_F(HttpProxies, ACallThatSetOutBeforeTheLoginWasKnownIsNoReasonToAskAgain)
{
    ProxyLogins logins;
    user.answers = {AskedUser::login("right")};
    logins.onAsk(user.ask());
    const QNetworkProxy unknown(QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 8080);
    const auto tryIt = [&logins, &unknown](Done<void> done) { return logins.find(unknown, std::move(done)); };

    EXPECT_TRUE(waited<void>(tryIt));
    EXPECT_TRUE(waited<void>(tryIt));
    EXPECT_EQ(user.hosts.size(), 1);
    EXPECT_EQ(logins.applied(unknown).user(), QStringLiteral("anna"));
}

/// A variable of the environment, as long as it lives.
class Variable
{
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_before(qgetenv(name))
    {
        qputenv(name, value);
    }
    ~Variable() { m_before.isEmpty() ? qunsetenv(m_name) : qputenv(m_name, m_before); }
    Q_DISABLE_COPY_MOVE(Variable)

private:
    const char *m_name;
    QByteArray m_before;
};

TEST_F(HttpProxies, OfTheSystemAreUsedWithTheLoginTheyHaveThere)
{
    proxy.demand("anna", "ratt");
    const Variable exceptions("no_proxy", "");
    const Variable system("https_proxy", "http://anna:ratt@127.0.0.1:" + QByteArray::number(proxy.serverPort()));

    EXPECT_TRUE(getIt());
    EXPECT_TRUE(createIt());
    EXPECT_EQ(user.hosts.size(), 0);
}

TEST_F(HttpProxies, OfTheSystemWithAWrongLoginAskForTheRightOne)
{
    proxy.demand("anna", "ratt");
    user.answers = {AskedUser::login("ratt")};
    const Variable exceptions("no_proxy", "");
    const Variable system("https_proxy", "http://anna:fel@127.0.0.1:" + QByteArray::number(proxy.serverPort()));

    EXPECT_TRUE(getIt());
    EXPECT_THAT(user.refusals, ElementsAre(true));
}

// As when the computer has moved to a network with another proxy.
TEST_F(HttpProxies, OfTheSystemThatAreSilentAreLookedForAnew)
{
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost));
    const Variable exceptions("no_proxy", "");
    {
        const Variable before("https_proxy", "http://127.0.0.1:" + QByteArray::number(silent.serverPort()));
        ASSERT_EQ(failureIn(getIt()), Failure::Timeout);
    }
    const Variable after("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));

    EXPECT_TRUE(getIt());
}

TEST_F(HttpProxies, OfTheSystemAreLeftAloneWhenNoneIsChosen)
{
    const Variable exceptions("no_proxy", "");
    const Variable system("https_proxy", "http://127.0.0.1:" + QByteArray::number(proxy.serverPort()));
    QUrl here = service.url();
    here.setHost(QStringLiteral("0.0.0.0")); // leads here too, but is not known as this computer
    const auto getHere = [this, &here] {
        const Pending pending = http.get({.url = here}, keep());
        return answered();
    };
    ASSERT_EQ(failureIn(getHere()), Failure::TlsRefused);
    ASSERT_EQ(proxy.asked, 1);
    http.useProxy({ProxyChoice::Kind::None});

    EXPECT_EQ(failureIn(getHere()), Failure::TlsRefused);
    EXPECT_EQ(proxy.asked, 1);
}

/// A system that thinks until it is let go.
struct SlowSystem
{
    ProxyRoutes::AskSystem ask()
    {
        return [this](const QNetworkProxyQuery &) {
            thread = QThread::currentThread();
            ++asked;
            go.acquire();
            return found;
        };
    }

    std::atomic<QThread *> thread = nullptr; // it goes when what it found has been told
    std::atomic<int> asked = 0;
    QSemaphore go;
    QList<QNetworkProxy> found = {{QNetworkProxy::HttpCachingProxy, QStringLiteral("cache.example"), 1},
                                  {QNetworkProxy::HttpProxy, QStringLiteral("proxy.example"), 2}};
};

const QUrl kService(QStringLiteral("https://service.example/v1/"));

struct SystemRoutes : testing::Test
{
    Pending find(const QUrl &url)
    {
        return routes.find(url, [this](const Result<void> &) { ++told; });
    }

    SlowSystem system;
    ProxyRoutes routes{system.ask()};
    int told = 0;
};

TEST_F(SystemRoutes, AreAskedForOnceAndTheWindowGoesOn)
{
    const Pending one = find(kService);
    const Pending other = find(kService.resolved(QUrl(QStringLiteral("/v2/"))));
    ASSERT_TRUE(eventually([this] { return system.asked == 1; })); // it runs while the system thinks
    EXPECT_FALSE(routes.known(kService));
    system.go.release();

    ASSERT_TRUE(eventually([this] { return told == 2; }));
    EXPECT_EQ(system.asked, 1);
    EXPECT_EQ(routes.known(kService), system.found.at(1)); // what caches would have to read along
}

TEST_F(SystemRoutes, AreFoundAgainWhenTheyLedNowhere)
{
    system.go.release(2);
    const Pending one = find(kService);
    ASSERT_TRUE(eventually([this] { return told == 1; }));
    routes.forget(kService);
    EXPECT_FALSE(routes.known(kService));
    const Pending other = find(kService);

    ASSERT_TRUE(eventually([this] { return told == 2; }));
    EXPECT_EQ(system.asked, 2);
}

TEST_F(SystemRoutes, ThatComeTooLateAreNotListenedTo)
{
    const Pending one = find(kService);
    ASSERT_TRUE(eventually([this] { return system.asked == 1; }));
    routes.use({ProxyChoice::Kind::None});
    EXPECT_EQ(told, 1);
    routes.use({ProxyChoice::Kind::System});
    const QPointer<QThread> thread = system.thread.load();
    system.go.release();
    ASSERT_TRUE(eventually([&thread] { return thread.isNull(); }));

    EXPECT_FALSE(routes.known(kService));
    EXPECT_EQ(told, 1);
}

TEST_F(SystemRoutes, ToThisComputerAreStraight)
{
    for (const char *here : {"https://127.0.0.1:8095/", "https://127.0.0.2/", "https://[::1]/", "https://localhost/"}) {
        const auto route = routes.known(QUrl(QLatin1String(here)));
        ASSERT_TRUE(route) << here;
        EXPECT_EQ(route->type(), QNetworkProxy::NoProxy) << here;
    }
    EXPECT_EQ(system.asked, 0);
}

} // namespace
