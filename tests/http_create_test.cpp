#include "support/http_fixture.h"

#include <QPointer>
#include <QSslServer>
#include <QTimer>

#include <sys/socket.h>

using testing::HasSubstr;

namespace {

using Creates = HttpFixture;

using Misbehaviour = std::function<void(QTcpSocket &)>;

// What a service does to a request it has read, and may have acted upon.
struct Fault
{
    const char *name;
    Misbehaviour act;
};

void PrintTo(const Fault &fault, std::ostream *out)
{
    *out << fault.name;
}

void reset(QTcpSocket &socket)
{
    const linger noLinger{.l_onoff = 1, .l_linger = 0};
    setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &noLinger, sizeof noLinger);
    socket.abort();
}

Misbehaviour saying(const QByteArray &bytes)
{
    return [bytes](QTcpSocket &socket) {
        socket.write(bytes);
        socket.disconnectFromHost();
    };
}

const auto kFaults = testing::Values(
    Fault{"closes", [](QTcpSocket &socket) { socket.disconnectFromHost(); }}, Fault{"resets", reset},
    Fault{"says nothing", [](QTcpSocket &) {}}, Fault{"noise", saying(QByteArray(4096, '\x8f'))},
    Fault{"no status line", saying("<html>hej</html>")},
    Fault{"bad status", saying("HTTP/1.1 abc OK\r\nContent-Length: 2\r\n\r\n{}")},
    Fault{"stops in the headers", [](QTcpSocket &socket) { socket.write("HTTP/1.1 200 OK\r\nContent-Ty"); }},
    Fault{"closes in the headers", saying("HTTP/1.1 200 OK\r\nContent-Ty")},
    Fault{"closes in the body",
          saying("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{")},
    Fault{"server error", saying(LoopbackServer::http(500, "{}"))});

struct Faults : HttpFixture, testing::WithParamInterface<Fault>
{
};

TEST_P(Faults, MakeACreateUnknownAfterOneRequest)
{
    server.act = GetParam().act;

    EXPECT_EQ(failureIn(create()), Failure::OutcomeUnknown);
    QTest::qWait(50); // Qt's own tries follow at once
    EXPECT_EQ(server.requests, 1);
}

TEST_P(Faults, MakeADeleteUnknownAfterOneRequest)
{
    server.act = GetParam().act;
    const Pending pending = http.remove({.url = server.url(), .expect = Expect::Nothing}, keep());

    const auto result = answered();
    QTest::qWait(50);
    EXPECT_EQ(server.requests, 1);
    if (result) // the headers said yes, and a delete's body is not read
        EXPECT_EQ(result->status, 200);
    else
        EXPECT_EQ(result.error().what, Failure::OutcomeUnknown);
}

INSTANTIATE_TEST_SUITE_P(Http, Faults, kFaults);

TEST_F(Creates, SendTheBodyAsItIs)
{
    server.reply = LoopbackServer::http(201, "", "Location: /d/1\r\n");
    HttpRequest request = to(QStringLiteral("api/document/"), Expect::Created);
    request.body = QByteArray(300 * 1024, 'x') + "slut";
    request.contentType = "application/json; charset=utf-8";
    const Pending pending = http.create(request, keep());

    ASSERT_TRUE(answered());
    EXPECT_TRUE(server.seen.first().startsWith("POST /api/document/ HTTP/1.1\r\n"));
    EXPECT_THAT(server.seen.first().toStdString(), HasSubstr("\r\nContent-Type: application/json; charset=utf-8\r\n"));
    EXPECT_TRUE(server.seen.first().endsWith("\r\n\r\n" + request.body));
}

TEST_F(Creates, WithoutABodySayThatThereIsNone)
{
    server.reply = LoopbackServer::http(200, "");
    const Pending pending = http.create({.url = server.url(), .expect = Expect::Nothing}, keep());

    ASSERT_TRUE(answered());
    EXPECT_THAT(server.seen.first().toLower().toStdString(), HasSubstr("\r\ncontent-length: 0\r\n"));
}

TEST_F(Creates, ADeleteSaysSo)
{
    server.reply = LoopbackServer::http(204, "");
    const Pending pending = http.remove({.url = server.url(QStringLiteral("d/1")), .expect = Expect::Nothing}, keep());

    ASSERT_TRUE(answered());
    EXPECT_TRUE(server.seen.first().startsWith("DELETE /d/1 HTTP/1.1\r\n"));
}

TEST_F(Creates, ThatCannotBeSentHaveNotHappened)
{
    const HttpRequest request = to({});
    const HttpRequest bare{.url = request.url, .expect = Expect::Nothing};
    server.close();

    const Pending create = http.create(request, keep());
    EXPECT_EQ(failureIn(answered()), Failure::Offline);
    const Pending remove = http.remove(bare, keep());
    EXPECT_EQ(failureIn(answered()), Failure::Offline);
}

TEST_F(Creates, GoOnWhenLetGo)
{
    QPointer<QTcpSocket> held;
    server.act = [&held](QTcpSocket &socket) { held = &socket; };
    {
        const Pending pending = http.create(to({}), keep());
    }
    ASSERT_TRUE(eventually([&] { return !held.isNull(); }));
    QTest::qWait(50);

    ASSERT_TRUE(held && held->state() == QAbstractSocket::ConnectedState);
    held->write(LoopbackServer::http(200, "{}"));
    QTest::qWait(50);
    EXPECT_EQ(answers, 0);
}

TEST_F(Creates, DoNotShareAConnectionThatMayBeClosing)
{
    const QByteArray kept = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n{}";
    server.reply = kept;
    ASSERT_TRUE(get());
    ASSERT_TRUE(get());
    EXPECT_EQ(server.connections, 1);

    ASSERT_TRUE(create());
    EXPECT_EQ(server.connections, 2);
}

TEST_F(Creates, AreEndedWhenHttpGoes)
{
    auto short_lived = std::make_unique<Http>(QList{server.url()}, limits());
    const Pending pending = short_lived->create(to({}), keep());
    ASSERT_TRUE(eventually([this] { return server.requests == 1; }));

    short_lived.reset();
    QTest::qWait(50);
    EXPECT_EQ(answers, 0);
}

TEST_F(Creates, TheCallbackMayEndEverything)
{
    auto short_lived = std::make_unique<Http>(QList{server.url()}, limits());
    server.reply = LoopbackServer::http(200, "{}");
    Pending pending = short_lived->create(to({}), [&](auto) {
        pending = {};
        short_lived.reset();
    });

    EXPECT_TRUE(eventually([&] { return !short_lived; }));
}

TEST_F(Creates, MayTakeAsLongAsAllowedToAnswer)
{
    const HttpRequest bare{.url = server.url(), .expect = Expect::Nothing};
    server.act = [this](QTcpSocket &socket) { // longer than any silence a call that reads may meet
        QTimer::singleShot(limits().silence + std::chrono::milliseconds(200), &socket,
                           [&socket] { socket.write(LoopbackServer::http(200, "{}")); });
    };

    EXPECT_TRUE(create());
    const Pending remove = http.remove(bare, keep());
    EXPECT_TRUE(answered());
    EXPECT_EQ(server.requests, 2);
}

// Without a certificate the handshake fails on the server's side, before anything is sent.
TEST_F(Creates, AnUntrustedServerGetsNothing)
{
    QSslServer tls;
    ASSERT_TRUE(tls.listen(QHostAddress::LocalHost));
    HttpRequest request = to({});
    request.url = QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(tls.serverPort()));
    const Pending pending = http.create(request, keep());

    const auto failure = failureIn(answered());
    EXPECT_TRUE(failure == Failure::TlsRefused || failure == Failure::Offline);
}

TEST_F(Creates, AHandshakeThatNeverEndsHasSentNothing)
{
    HttpRequest request = to({});
    request.url.setScheme(QStringLiteral("https"));
    const Pending pending = http.create(request, keep());

    EXPECT_EQ(failureIn(answered()), Failure::Timeout);
}

} // namespace
