// What a screen reader is told to say: on an accessibility bus of our own, as Qt's bridge would be connected to it.
#include "domain/operator_profile.h"
#include "handbook/handbook_view.h"
#include "handbook/help_dialog.h"
#include "widgets/announce.h"
#include "widgets/countdown.h"
#include "widgets/message_line.h"
#include "wizard/remedies.h"

#include "support/qt_test.h"

#include <QAccessible>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QLabel>
#include <QProcess>
#include <QPushButton>

namespace {

/// Hears what is announced, as a screen reader does.
class Listener : public QObject
{
    Q_OBJECT

public:
    QStringList heard;
    QStringList paths;

public Q_SLOTS:
    void hear(const QDBusMessage &message)
    {
        heard += message.arguments().value(3).value<QDBusVariant>().variant().toString();
        paths += message.path();
    }
};

/// A program that somebody with a screen reader uses.
struct Announcing : testing::Test
{
    Announcing()
    {
        daemon.start(QStringLiteral("dbus-daemon"),
                     {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
        EXPECT_TRUE(daemon.waitForReadyRead(10'000));
        const QString address = QString::fromUtf8(daemon.readLine()).trimmed();
        EXPECT_TRUE(QDBusConnection::connectToBus(address, QStringLiteral("a11y")).isConnected());
        auto reader = QDBusConnection::connectToBus(address, QStringLiteral("reader"));
        EXPECT_TRUE(reader.connect({}, {}, QStringLiteral("org.a11y.atspi.Event.Object"),
                                   QStringLiteral("Announcement"), &listener, SLOT(hear(QDBusMessage))));
    }
    ~Announcing() override
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("reader"));
        QDBusConnection::disconnectFromBus(QStringLiteral("a11y"));
        daemon.kill();
        daemon.waitForFinished();
    }

    QProcess daemon;
    Listener listener;
};

TEST_F(Announcing, IsHeardWithTheWidgetItIsAbout)
{
    QLabel label;
    announce(label, QStringLiteral("3 företag hittades."));
    ASSERT_TRUE(eventually([this] { return !listener.heard.isEmpty(); }));
    EXPECT_EQ(listener.heard, QStringList{QStringLiteral("3 företag hittades.")});
    const auto id = QAccessible::uniqueId(QAccessible::queryAccessibleInterface(&label));
    EXPECT_EQ(listener.paths.first(), QStringLiteral("/org/a11y/atspi/accessible/%1").arg(id));
}

TEST_F(Announcing, AnErrorIsHeardOnceAndAQuietLineNever)
{
    MessageLine line;
    line.show();
    line.say(Tone::Neutral, QStringLiteral("8 av 12 siffror."));
    line.say(Tone::Error, QStringLiteral("Datumet finns inte."));
    line.say(Tone::Error, QStringLiteral("Datumet finns inte."));
    QCoreApplication::processEvents();
    announce(line, QStringLiteral("till sist"));
    ASSERT_TRUE(eventually([this] { return listener.heard.contains(QStringLiteral("till sist")); }));
    EXPECT_EQ(listener.heard, (QStringList{QStringLiteral("Datumet finns inte."), QStringLiteral("till sist")}));
}

TEST_F(Announcing, WhatStandsOnAHiddenLineIsHeardWhenItIsShownAndEachTime)
{
    QWidget page;
    auto *line = new MessageLine(&page);
    line->hide();
    page.show();
    line->say(Tone::Warning, QStringLiteral("Det som är sparat försvinner."));
    QTest::qWait(20);
    EXPECT_EQ(listener.heard, QStringList());
    for (int times = 1; times <= 2; ++times) {
        line->show();
        ASSERT_TRUE(eventually([this, times] { return listener.heard.size() == times; }));
        line->hide();
    }
}

TEST_F(Announcing, ALineThatTurnsRedIsHeardAlsoWithTheSameWords)
{
    MessageLine line;
    line.show();
    line.say(Tone::Neutral, QStringLiteral("Sex siffror hittills."));
    line.say(Tone::Error, QStringLiteral("Sex siffror hittills."));
    EXPECT_TRUE(eventually([this] { return listener.heard.size() == 1; }));
}

TEST_F(Announcing, WhatIsOverBeforeItIsSeenIsNotHeard)
{
    MessageLine line;
    line.show();
    line.say(Tone::Error, QStringLiteral("Ett ögonblick var det fel."));
    line.say(Tone::Neutral, {});
    QTest::qWait(20);
    EXPECT_EQ(listener.heard, QStringList());
}

TEST_F(Announcing, ACountdownThatIsTakenAwayIsNotHeardToEnd)
{
    Countdown countdown;
    countdown.setTime(580, 600);
    EXPECT_TRUE(countdown.accessibleName().startsWith(QStringLiteral("9 minute"))) << "600 seconds are hard to grasp";
    countdown.setTime(0, 600);
    QTest::qWait(20);
    EXPECT_EQ(listener.heard, QStringList());
}

TEST_F(Announcing, TheTimeLeftIsHeardAtAFewMomentsOnly)
{
    Countdown countdown;
    for (int left = 90; left >= 0; --left)
        countdown.setTime(left, 300);
    announce(countdown, QStringLiteral("till sist"));
    ASSERT_TRUE(eventually([this] { return listener.heard.contains(QStringLiteral("till sist")); }));
    EXPECT_EQ(listener.heard.size(), 4) << listener.heard.join(u'|').toStdString();
    EXPECT_TRUE(listener.heard.first().startsWith(QStringLiteral("60 "))) << listener.heard.first().toStdString();
    EXPECT_FALSE(countdown.accessibleName().isEmpty());
}

TEST_F(Announcing, AWordlessOneIsNone)
{
    QLabel label;
    announce(label, {});
    announce(label, QStringLiteral("till sist"));
    ASSERT_TRUE(eventually([this] { return !listener.heard.isEmpty(); }));
    EXPECT_EQ(listener.heard, QStringList{QStringLiteral("till sist")});
}

TEST_F(Announcing, AnotherPageOfTheHelpIsHeardByItsTitleByWhoReadsInIt)
{
    const OperatorProfile profile;
    HelpDialog help(profile);
    help.turnTo(QStringLiteral("start"));
    help.show();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&help));
    auto *text = help.findChild<HandbookView *>();
    ASSERT_TRUE(text && text->hasFocus());
    help.turnTo(QStringLiteral("NET-01"));
    ASSERT_TRUE(eventually([this] { return !listener.heard.isEmpty(); }));
    EXPECT_EQ(listener.heard, QStringList{text->accessibleName()});
    EXPECT_FALSE(text->accessibleName().isEmpty());
}

TEST_F(Announcing, WhatIsCopiedForTheSupportIsHeard)
{
    Remedies remedies;
    remedies.offerFor({{Failure::Timeout}}, Remedies::Asked::Operator);
    auto *copy = remedies.findChild<QPushButton *>(QStringLiteral("copyForSupport"));
    ASSERT_TRUE(copy);
    copy->click();
    ASSERT_TRUE(eventually([this] { return !listener.heard.isEmpty(); }));
    EXPECT_EQ(listener.heard, QStringList{copy->text()});
}

} // namespace

#include "announce_test.moc"
