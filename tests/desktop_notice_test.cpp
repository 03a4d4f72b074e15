#include "desktop_notice.h"
#include "support/keyring_session.h"
#include "support/qt_test.h"

#include <QDBusMessage>
#include <QDBusVirtualObject>

namespace {

/// A desktop that keeps what it is asked to show.
class Desktop : public QDBusVirtualObject
{
public:
    explicit Desktop(const QDBusConnection &bus) : m_bus(bus)
    {
        EXPECT_TRUE(m_bus.registerVirtualObject(kPath, this));
        EXPECT_TRUE(m_bus.registerService(kName));
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1String("CloseNotification"))
            taken.append(message.arguments().value(0).toUInt());
        if (message.member() != QLatin1String("Notify"))
            return message.member() == QLatin1String("CloseNotification");
        asked.append(message.arguments());
        const uint given = message.arguments().value(1).toUInt();
        return connection.send(message.createReply(given ? given : ++m_last));
    }

    void press(uint id)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, kName, QStringLiteral("ActionInvoked"));
        signal << id << QStringLiteral("default");
        EXPECT_TRUE(m_bus.send(signal));
    }

    QList<QVariantList> asked;
    QList<uint> taken;

private:
    const QString kName = QStringLiteral("org.freedesktop.Notifications");
    const QString kPath = QStringLiteral("/org/freedesktop/Notifications");
    QDBusConnection m_bus;
    uint m_last = 6;
};

struct DesktopNoticeTest : testing::Test
{
    DesktopNoticeTest() { EXPECT_TRUE(m_ours.isConnected() && m_theirs.isConnected()); }

    ~DesktopNoticeTest() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
    }

    QDBusConnection connection(const char *name) const
    {
        return QDBusConnection::connectToBus(m_session.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
                                             QLatin1String(name));
    }

    KeyringSession m_session{KeyringSession::Service::None};
    QDBusConnection m_ours = connection("ours");
    QDBusConnection m_theirs = connection("theirs");
};

TEST_F(DesktopNoticeTest, TheDesktopIsAskedToShowItAndAPressComesBack)
{
    Desktop desktop(m_theirs);
    DesktopNotice notice(m_ours);
    QSignalSpy pressed(&notice, &DesktopNotice::pressed);
    notice.show(QStringLiteral("It is signed"), QStringLiteral("A <b> & C"), QStringLiteral("Show"));
    ASSERT_TRUE(eventually([&] { return desktop.asked.size() == 1; }));
    EXPECT_EQ(desktop.asked[0].value(3).toString(), QStringLiteral("It is signed"));
    EXPECT_EQ(desktop.asked[0].value(4).toString(), QStringLiteral("A &lt;b&gt; &amp; C"))
        << "it may be read as markup";
    EXPECT_EQ(desktop.asked[0].value(5).toStringList(),
              (QStringList{QStringLiteral("default"), QStringLiteral("Show")}));

    EXPECT_TRUE(eventually([&] {
        desktop.press(7);
        return pressed.size() > 0;
    }));
}

TEST_F(DesktopNoticeTest, ANewOneTakesThePlaceOfTheOneBefore)
{
    Desktop desktop(m_theirs);
    DesktopNotice notice(m_ours);
    notice.show(QStringLiteral("one"), {}, QStringLiteral("Show"));
    ASSERT_TRUE(eventually([&] { return desktop.asked.size() == 1; }));
    EXPECT_TRUE(eventually([&] {
        notice.show(QStringLiteral("two"), {}, QStringLiteral("Show"));
        return desktop.asked.last().value(1).toUInt() == 7;
    }));
}

TEST_F(DesktopNoticeTest, BeforeTheFirstNumberIsToldOnlyTheLatestIsKeptForLater)
{
    Desktop desktop(m_theirs);
    DesktopNotice notice(m_ours);
    for (const char *title : {"one", "two", "three"})
        notice.show(QLatin1String(title), {}, QStringLiteral("Show"));
    ASSERT_TRUE(eventually([&] { return desktop.asked.size() == 2; }));
    EXPECT_EQ(desktop.asked[0].value(3).toString(), QStringLiteral("one"));
    EXPECT_EQ(desktop.asked[1].value(3).toString(), QStringLiteral("three"));
    EXPECT_EQ(desktop.asked[1].value(1).toUInt(), 7U) << "it takes the first one's place";

    notice.withdraw();
    ASSERT_TRUE(eventually([&] { return !desktop.taken.isEmpty(); }));
    EXPECT_EQ(desktop.taken.first(), 7U);
}

TEST_F(DesktopNoticeTest, WhatWaitsToBeShownGoesWithTheOneBefore)
{
    Desktop desktop(m_theirs);
    DesktopNotice notice(m_ours);
    notice.show(QStringLiteral("one"), {}, QStringLiteral("Show"));
    notice.show(QStringLiteral("two"), {}, QStringLiteral("Show"));
    notice.withdraw();
    ASSERT_TRUE(eventually([&] { return desktop.taken == QList<uint>{7}; }));

    QSignalSpy pressed(&notice, &DesktopNotice::pressed);
    notice.show(QStringLiteral("three"), {}, QStringLiteral("Show"));
    ASSERT_TRUE(eventually([&] {
        desktop.press(8);
        return pressed.size() > 0;
    })) << "its number is known";
    notice.withdraw();
    ASSERT_TRUE(eventually([&] { return desktop.taken.size() == 2; }));
    ASSERT_EQ(desktop.asked.size(), 2);
    EXPECT_EQ(desktop.asked[1].value(3).toString(), QStringLiteral("three"));
}

TEST_F(DesktopNoticeTest, ItGoesWhenTheUserIsBackAndWithTheProgram)
{
    Desktop desktop(m_theirs);
    {
        DesktopNotice notice(m_ours);
        notice.show(QStringLiteral("one"), {}, QStringLiteral("Show"));
        notice.withdraw(); // before its number is known
        ASSERT_TRUE(eventually([&] { return desktop.taken == QList<uint>{7}; }));
        notice.show(QStringLiteral("two"), {}, QStringLiteral("Show"));
        ASSERT_TRUE(eventually([&] { return desktop.asked.size() == 2; }));
        notice.withdraw();
        ASSERT_TRUE(eventually([&] { return desktop.taken.size() == 2; }));
    }
    EXPECT_EQ(desktop.taken.size(), 2) << "it is gone already";
}

TEST_F(DesktopNoticeTest, WithNobodyToShowItNothingHappens)
{
    DesktopNotice notice(m_ours);
    notice.show(QStringLiteral("one"), {}, QStringLiteral("Show"));
    notice.withdraw();
    Desktop late(m_theirs);
    notice.show(QStringLiteral("two"), {}, QStringLiteral("Show"));
    EXPECT_TRUE(eventually([&] { return late.asked.size() == 1; })) << "and it is tried again the next time";
}

} // namespace
