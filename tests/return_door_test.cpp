#include "net/return_door.h"
#include "support/qt_test.h"
#include "support/raw_http.h"

#include <QTcpSocket>

#include <array>

namespace {

struct ReturnDoorTest : testing::Test
{
    ReturnDoorTest()
    {
        door.setWords({QStringLiteral("sv"), QStringLiteral("Gå <tillbaka>"), QStringLiteral("A & B")});
    }

    RawReply visit(const QUrl &address, const QByteArray &method = "GET") const
    {
        return ask(quint16(address.port()),
                   {.method = method, .target = address.toEncoded(QUrl::RemoveAuthority | QUrl::RemoveScheme)});
    }

    ReturnDoor door;
    QSignalSpy visited{&door, &ReturnDoor::visited};
};

TEST_F(ReturnDoorTest, OneVisitIsToldAndClosesIt)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    EXPECT_EQ(address.host(), QStringLiteral("127.0.0.1"));
    const RawReply page = visit(address);
    EXPECT_EQ(page.status, 200);
    EXPECT_TRUE(page.body.contains("<html lang=\"sv\">"));
    EXPECT_TRUE(page.body.contains("Gå &lt;tillbaka&gt;"));
    EXPECT_TRUE(page.headers.value("content-security-policy").startsWith("default-src 'none'"));
    EXPECT_EQ(visited.size(), 1);
    EXPECT_FALSE(door.isOpen());
    EXPECT_EQ(visit(address).status, 0) << "nobody listens any more";
    EXPECT_EQ(visited.size(), 1);
}

TEST_F(ReturnDoorTest, WhatIsAddedToTheAddressOnTheWayIsNotRead)
{
    QUrl address = door.open(std::chrono::minutes(1));
    address.setQuery(QStringLiteral("status=signed"));
    EXPECT_EQ(visit(address).status, 200);
    EXPECT_EQ(visited.size(), 1);
}

TEST_F(ReturnDoorTest, WhoDoesNotKnowTheAddressIsNobody)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    EXPECT_EQ(visit(address.resolved(QUrl(QStringLiteral("/")))).status, 404);
    EXPECT_EQ(visit(address.resolved(QUrl(QStringLiteral("/favicon.ico")))).status, 404);
    EXPECT_EQ(visit(address, "POST").status, 404);
    EXPECT_EQ(visited.size(), 0);
    EXPECT_TRUE(door.isOpen());
}

TEST_F(ReturnDoorTest, ANameThatPointsAtThisComputerIsRefused)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    QTcpSocket visitor;
    visitor.connectToHost(address.host(), quint16(address.port()));
    visitor.write("GET " + address.path().toLatin1() + " HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    EXPECT_TRUE(eventually([&] { return visitor.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_TRUE(visitor.readAll().startsWith("HTTP/1.1 404"));
    EXPECT_EQ(visited.size(), 0);
}

TEST_F(ReturnDoorTest, EachOpeningHasAnAddressOfItsOwn)
{
    const QUrl first = door.open(std::chrono::minutes(1));
    const QUrl second = door.open(std::chrono::minutes(1));
    EXPECT_NE(first.path(), second.path());
    EXPECT_NE(visit(first).status, 200);
    EXPECT_EQ(visit(second).status, 200);
}

TEST_F(ReturnDoorTest, OneTooManyIsClosedAtOnceAndLetInWhenAnotherHasGone)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    std::array<QTcpSocket, 8> silent;
    for (QTcpSocket &visitor : silent)
        visitor.connectToHost(address.host(), quint16(address.port()));
    QTcpSocket ninth;
    ASSERT_TRUE(eventually([&] { return silent.back().state() == QAbstractSocket::ConnectedState; }));
    QSignalSpy closed(&ninth, &QTcpSocket::disconnected);
    ninth.connectToHost(address.host(), quint16(address.port()));
    ASSERT_TRUE(eventually([&] { return closed.size() == 1; }));
    for (const QTcpSocket &visitor : silent)
        EXPECT_EQ(visitor.state(), QAbstractSocket::ConnectedState);

    silent.front().abort();
    EXPECT_TRUE(eventually([&] { return visit(address).status == 200; }));
    EXPECT_EQ(visited.size(), 1);
}

TEST_F(ReturnDoorTest, WhoHasBeenAnsweredIsNotCountedAnyMore)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    for (int i = 0; i < 20; ++i)
        EXPECT_EQ(visit(address.resolved(QUrl(QStringLiteral("/")))).status, 404) << i;
    EXPECT_EQ(visit(address).status, 200);
}

TEST_F(ReturnDoorTest, AHeadWithoutEndIsNotReadToTheEnd)
{
    const QUrl address = door.open(std::chrono::minutes(1));
    QTcpSocket visitor;
    visitor.connectToHost(address.host(), quint16(address.port()));
    visitor.write("GET /" + QByteArray(20000, 'a'));
    EXPECT_TRUE(eventually([&] { return visitor.state() == QAbstractSocket::UnconnectedState; }));
    EXPECT_EQ(visited.size(), 0);
    EXPECT_TRUE(door.isOpen());
}

} // namespace
