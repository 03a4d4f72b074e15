#include "demo/demo_services.h"
#include "support/demo_signing.h"
#include "support/qt_test.h"

#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>
#include <chrono>
#include <vector>

namespace {

using namespace std::chrono_literals;

const RawRequest kSearch{.target = "/search/1.0/json?name=bageri"};
const RawRequest kPage{.target = "/help"};

RawRequest enrolment()
{
    return wire::
        json("/v1/api/companies/register",
             R"({"erpId":"attempt-1","erpProduct":"Anslut","name":"Bageri Exemplet AB","email":"a@example.se","countryCode":"SE",
                          "orgNo":"4088403888","isVatRegistered":false,"processes":["SendInvoices"]})")
            .with("APIKey", "demo-operator-key-not-secret");
}

class DemoFaults : public testing::Test
{
protected:
    static std::unique_ptr<DemoServices> start(const char *fault, std::chrono::milliseconds slowness = 8s)
    {
        return DemoServices::start({.fault = QLatin1String(fault), .slowness = slowness}).value();
    }

    // A connection that has sent its request and hears nothing yet.
    static std::unique_ptr<QTcpSocket> asking(const DemoServices &demo, const RawRequest &request)
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(QStringLiteral("127.0.0.1"), demo.port());
        socket->write(request.bytes());
        EXPECT_TRUE(eventually(
            [&] { return socket->state() == QAbstractSocket::ConnectedState && socket->bytesToWrite() == 0; }));
        return socket;
    }
};

TEST_F(DemoFaults, OnlyKnownNamesAreFaults)
{
    for (const char *name : {"", "slow", "offline", "garbage", "exists", "rate-limited", "declined", "expired",
                             "refused", "lost:document", "lost:account"})
        EXPECT_TRUE(DemoServices::isFault(QLatin1String(name))) << name;
    EXPECT_FALSE(DemoServices::isFault(QStringLiteral("lost:")));
    EXPECT_FALSE(DemoServices::start({.fault = QStringLiteral("broken")}).has_value());
    const auto demo = start("garbage");
    EXPECT_FALSE(demo->setFault(QStringLiteral("broken")));
    EXPECT_EQ(ask(demo->port(), kSearch).headers.value("content-type"), QByteArray("text/html; charset=utf-8"))
        << "as it was";
}

TEST_F(DemoFaults, SlowServicesAnswerLateAndPagesAtOnce)
{
    const auto demo = start("slow", 300ms);
    const auto waiting = asking(*demo, kSearch);
    EXPECT_EQ(ask(demo->port(), kPage).status, 200);
    EXPECT_EQ(waiting->bytesAvailable(), 0) << "the page came first";
    EXPECT_TRUE(eventually([&] { return waiting->bytesAvailable() > 0; }));
}

TEST_F(DemoFaults, ManySlowAnswersComeTogether)
{
    const auto demo = start("slow", 400ms);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 20; ++i)
        sockets.push_back(asking(*demo, kSearch));
    const auto hasAnswer = [](const auto &socket) { return socket->bytesAvailable() > 0; };
    EXPECT_TRUE(eventually([&] { return std::all_of(sockets.begin(), sockets.end(), hasAnswer); }))
        << "one after the other takes longer";
}

TEST_F(DemoFaults, AClientMayLeaveDuringASlowAnswer)
{
    const auto demo = start("slow", 50ms);
    for (int i = 0; i < 40; ++i) {
        const auto socket = asking(*demo, kSearch);
        (void)QTest::qWaitFor([] { return false; }, i * 2); // some leave just when the answer comes
        if (i % 2 == 0)
            socket->abort();
        else
            socket->disconnectFromHost();
    }
    demo->setFault({});
    EXPECT_EQ(ask(demo->port(), kSearch).status, 200);
    EXPECT_EQ(demo->count(QStringLiteral("directory")), 41);
}

TEST_F(DemoFaults, ItStopsWhileAnswersArePending)
{
    auto demo = start("slow", 1h);
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    for (int i = 0; i < 5; ++i)
        sockets.push_back(asking(*demo, kSearch));
    EXPECT_TRUE(eventually([&] { return demo->count(QStringLiteral("directory")) == 5; }));
    demo.reset();
    for (const auto &socket : sockets)
        EXPECT_TRUE(eventually([&] { return socket->state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(DemoFaults, OfflineClosesThePortUntilItIsBack)
{
    const auto demo = start("");
    const quint16 port = demo->port();
    const auto open = asking(*demo, kPage);
    EXPECT_TRUE(eventually([&] { return open->bytesAvailable() > 0; }));

    EXPECT_TRUE(demo->setFault(QStringLiteral("offline")));
    EXPECT_TRUE(eventually([&] { return open->state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(ask(port, kPage).status, 0);
    EXPECT_TRUE(demo->setFault({}));
    EXPECT_EQ(ask(port, kPage).status, 200);
    EXPECT_EQ(demo->port(), port);
}

TEST_F(DemoFaults, OfflineCanBeFromTheStart)
{
    const auto demo = start("offline");
    EXPECT_NE(demo->port(), 0);
    EXPECT_EQ(ask(demo->port(), kSearch).status, 0);
}

TEST_F(DemoFaults, GarbageIsAWebPageWhereDataWasDue)
{
    const auto demo = start("garbage");
    const RawReply reply = ask(demo->port(), enrolment());
    EXPECT_EQ(reply.status, 200);
    EXPECT_TRUE(reply.body.startsWith("<!DOCTYPE html>"));
    EXPECT_EQ(demo->count(QStringLiteral("account")), 0);
    EXPECT_EQ(ask(demo->port(), kPage).status, 200);
}

TEST_F(DemoFaults, ExistsRefusesEveryRegistration)
{
    const auto demo = start("exists");
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 409);
    EXPECT_TRUE(demo->setFault({}));
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 202);
}

TEST_F(DemoFaults, RateLimitedSaysWhenToComeBack)
{
    const auto demo = start("rate-limited");
    const RawReply reply = ask(demo->port(), kSearch);
    EXPECT_EQ(reply.status, 429);
    EXPECT_EQ(reply.headers.value("retry-after"), QByteArray("3"));
    EXPECT_EQ(ask(demo->port(), kPage).status, 200);
}

TEST_F(DemoFaults, ALostCreateIsDoneOnceAndNothingComesBack)
{
    const auto demo = start("lost:account");
    EXPECT_EQ(ask(demo->port(), kSearch).status, 200) << "only that kind";
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 0);
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 202) << "an update now";
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);
}

TEST_F(DemoFaults, ALostCreateLeavesARegisterDown)
{
    const auto demo = start("lost:account,down:peppol");
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 0);
    EXPECT_EQ(ask(demo->port(), enrolment()).status, 202);
    EXPECT_EQ(ask(demo->port(), kSearch).status, 503);
}

TEST_F(DemoFaults, DeclinedIsAPersonWhoDeclinesWhateverIsPressed)
{
    const auto demo = start("declined");
    const DemoSigner signer(demo->port());
    const DemoInvitation invited = signer.invite();
    const QByteArray address = signer.address(invited);
    EXPECT_EQ(ask(demo->port(), {.target = address}).status, 200);
    EXPECT_TRUE(signer.identify(address, "198101052382").body.contains("Du har avböjt"));
    EXPECT_EQ(ask(demo->port(), {.target = address}).status, 410);
    EXPECT_EQ(signer.document(invited.documentId).value(QLatin1String("status")).toString(), QStringLiteral("pending"));
    EXPECT_EQ(demo->count(QStringLiteral("declined")), 1);
    EXPECT_EQ(demo->count(QStringLiteral("opened")), 1);
}

TEST_F(DemoFaults, ExpiredEndsTheInvitationWhileItsPageIsShown)
{
    const auto demo = start("expired");
    const DemoSigner signer(demo->port());
    const DemoInvitation invited = signer.invite();
    const QByteArray address = signer.address(invited);
    EXPECT_EQ(signer.document(invited.documentId).value(QLatin1String("status")).toString(), QStringLiteral("pending"));
    EXPECT_EQ(ask(demo->port(), {.target = address}).status, 200);
    EXPECT_EQ(signer.document(invited.documentId).value(QLatin1String("status")).toString(),
              QStringLiteral("cancelled"));
    const RawReply late = signer.identify(address, "198101052382");
    EXPECT_EQ(late.status, 410);
    EXPECT_TRUE(late.body.contains("Inbjudans tid är slut"));
}

TEST_F(DemoFaults, RefusedIsASigningServiceThatDoesNotKnowTheKey)
{
    const auto demo = start("refused");
    const DemoSigner signer(demo->port());
    const RawReply reply = ask(demo->port(), wire::signedRequest(signer.newDocument("Ansokan")));
    EXPECT_EQ(reply.status, 401);
    EXPECT_EQ(reply.object().value(QLatin1String("code")).toInt(), 401);
    EXPECT_EQ(ask(demo->port(), {.target = "/api/v1/auth/methods"}).status, 200) << "those are for everybody";
    EXPECT_EQ(ask(demo->port(), kSearch).status, 200);
    EXPECT_EQ(demo->count(QStringLiteral("document")), 0);
    EXPECT_EQ(demo->count(QStringLiteral("refused")), 0) << "the program broke no rule";
}

TEST_F(DemoFaults, APortInUseIsTold)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const auto demo = DemoServices::start({.port = other.serverPort()});
    ASSERT_FALSE(demo.has_value());
    EXPECT_EQ(demo.error().what, Failure::ServiceDown);
}

TEST_F(DemoFaults, TwoClientsAreServedAtOnceAndOneConnectionTakesSeveralRequests)
{
    const auto demo = start("");
    const auto one = asking(*demo, kSearch);
    const auto two = asking(*demo, kPage);
    EXPECT_TRUE(eventually([&] { return one->bytesAvailable() > 0 && two->bytesAvailable() > 0; }));
    (void)one->readAll();
    one->write(kSearch.bytes());
    EXPECT_TRUE(eventually([&] { return one->bytesAvailable() > 0; })) << "the connection is kept";
    two->write(kPage.with("Connection", "close").bytes());
    EXPECT_TRUE(eventually([&] { return two->state() == QAbstractSocket::UnconnectedState; }));
}

TEST_F(DemoFaults, HalfARequestIsNoHarm)
{
    const auto demo = start("");
    QTcpSocket half;
    half.connectToHost(QStringLiteral("127.0.0.1"), demo->port());
    half.write("POST /v1/api/companies/register HTTP/1.1\r\nContent-Length: 10\r\n\r\nabc");
    EXPECT_TRUE(eventually([&] { return half.bytesToWrite() == 0; }));
    half.abort();
    EXPECT_EQ(ask(demo->port(), kPage).status, 200);
    EXPECT_EQ(ask(demo->port(), {.method = "BREW", .target = "/search/1.0/json?name=bageri"}).status, 405);
}

} // namespace
