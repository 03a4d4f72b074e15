#include "support/http_fixture.h"

#include <QApplication>
#include <QNetworkAccessManager>
#include <QPointer>
#include <QTimer>

using namespace std::chrono_literals;

namespace {

using Deadlines = HttpFixture;

const QByteArray kHeaders = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 5000\r\n\r\n";

// One byte more every 50 ms: never silent, never done.
void trickle(QTcpSocket &socket, const QByteArray &byte)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket, [&socket, byte] { socket.write(byte); });
    timer->start(50ms);
}

TEST_F(Deadlines, EndSilence)
{
    const auto result = get();

    ASSERT_EQ(failureIn(result), Failure::Timeout);
    EXPECT_EQ(result.error().detail, QStringLiteral("silence"));
}

TEST_F(Deadlines, EndSilenceAfterTheHeaders)
{
    server.reply = kHeaders;

    EXPECT_EQ(failureIn(get()), Failure::Timeout);
}

TEST_F(Deadlines, EndSilenceInTheBody)
{
    server.reply = kHeaders + "{\"a\":";

    EXPECT_EQ(failureIn(get()), Failure::Timeout);
}

TEST_F(Deadlines, EndABodyThatNeverEnds)
{
    server.act = [](QTcpSocket &socket) {
        socket.write(kHeaders);
        trickle(socket, " ");
    };

    const auto result = get();

    ASSERT_EQ(failureIn(result), Failure::Timeout);
    EXPECT_EQ(result.error().detail, QStringLiteral("deadline"));
}

TEST_F(Deadlines, EndHeadersThatNeverEnd)
{
    server.act = [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nX-Slow: ");
        trickle(socket, "a");
    };

    EXPECT_EQ(failureIn(get()), Failure::Timeout);
}

// Qt reads a header of any length, and does nothing else meanwhile.
TEST_F(Deadlines, AHogOfAHeaderHoldsUpNobodyElse)
{
    server.queue = {"HTTP/1.1 200 OK\r\nX-Long: " + QByteArray(2 * 1024 * 1024, 'a')};
    EXPECT_EQ(failureIn(get()), Failure::Timeout);

    server.reply = LoopbackServer::http(200, "{}");
    EXPECT_TRUE(get());
    EXPECT_TRUE(create());
    EXPECT_TRUE(
        eventually([] { return !qApp->findChild<QNetworkAccessManager *>(); })); // the hog is swept up behind us
}

TEST_F(Deadlines, AnotherCallOnTheSameConnectionsGoesOn)
{
    server.act = [this](QTcpSocket &socket) {
        if (server.requests == 1) // the first stays silent, the second takes longer than that one's silence
            return;
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{}");
        trickle(socket, " ");
    };
    std::optional<Failure> first;
    const Pending silent = http.get(to({}), [&first](const Result<HttpAnswer> &result) { first = failureIn(result); });
    ASSERT_TRUE(eventually([this] { return server.requests == 1; }));
    QTest::qWait(100);
    const Pending slow = http.get(to({}), keep());

    EXPECT_TRUE(answered());
    EXPECT_EQ(first, Failure::Timeout);
}

TEST_F(Deadlines, AreNotMetByASlowAnswerThatMoves)
{
    server.act = [](QTcpSocket &socket) {
        socket.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 10\r\n\r\n{}");
        trickle(socket, " "); // 400 ms in all
    };

    EXPECT_TRUE(get());
}

TEST_F(Deadlines, DroppingThePendingCancelsAndSaysNothing)
{
    QPointer<QTcpSocket> held;
    server.act = [&held](QTcpSocket &socket) { held = &socket; };
    {
        const Pending pending = http.get(to({}), keep());
        ASSERT_TRUE(eventually([&] { return !held.isNull(); }));
    }

    EXPECT_TRUE(eventually([&] { return !held || held->state() != QAbstractSocket::ConnectedState; }));
    QTest::qWait(400); // past the silence
    EXPECT_EQ(answers, 0);
}

TEST_F(Deadlines, ReplacingThePendingCancelsTheFirst)
{
    server.reply = LoopbackServer::http(200, "{}");
    Pending pending = http.get(to({}), keep());
    pending = http.get(to({}), keep());

    ASSERT_TRUE(answered());
    QTest::qWait(50);
    EXPECT_EQ(answers, 1);
}

TEST_F(Deadlines, TheCallbackMayStartTheNextCall)
{
    server.reply = LoopbackServer::http(200, "{}");
    Pending pending;
    pending = http.get(to({}), [&](auto) { pending = http.get(to({}), keep()); });

    EXPECT_TRUE(answered());
}

TEST_F(Deadlines, TheCallbackMayDestroyItsOwner)
{
    server.reply = LoopbackServer::http(200, "{}");
    struct Owner
    {
        Pending pending;
    };
    auto owner = std::make_unique<Owner>();
    owner->pending = http.get(to({}), [&](auto) { owner.reset(); });

    EXPECT_TRUE(eventually([&] { return !owner; }));
}

TEST_F(Deadlines, ACallMayOutliveTheNetwork)
{
    auto short_lived = std::make_unique<Http>(QList{server.url()}, limits());
    const Pending pending = short_lived->get(to({}), keep());
    ASSERT_TRUE(eventually([this] { return server.requests == 1; }));

    short_lived.reset();
    QTest::qWait(400);
    EXPECT_LE(answers, 1);
}

TEST_F(Deadlines, NothingIsAnsweredBeforeTheCallReturns)
{
    bool isReturned = false;
    const Pending pending =
        http.get({.url = QUrl(QStringLiteral("ftp://example.se/"))}, [&](const Result<HttpAnswer> &result) {
            EXPECT_TRUE(isReturned);
            EXPECT_EQ(failureIn(result), Failure::AddressRefused);
            ++answers;
        });
    isReturned = true;

    EXPECT_TRUE(eventually([this] { return answers == 1; }));
}

} // namespace
