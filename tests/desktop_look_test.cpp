// How the desktop wants programs to look, told over a real bus by a portal that stands in for the desktop's.
#include "look_keeper.h"
#include "settings/settings.h"
#include "support/keyring_session.h"
#include "support/qt_test.h"
#include "widgets/colours.h"
#include "widgets/illustration.h"
#include "widgets/look_style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QLabel>
#include <QPalette>

namespace {

using Spaces = QMap<QString, QVariantMap>;

const QString kAppearanceSpace = QStringLiteral("org.freedesktop.appearance");
const QString kGnomeSpace = QStringLiteral("org.gnome.desktop.interface");

/// A desktop that says how it looks, when it is asked and when it changes.
class Portal : public QDBusVirtualObject
{
public:
    enum class Manner { Answers, IsSilent };

    Portal(const QDBusConnection &bus, Spaces settings, Manner manner = Manner::Answers)
        : m_bus(bus), m_settings(std::move(settings)), m_manner(manner)
    {
        qDBusRegisterMetaType<Spaces>();
        EXPECT_TRUE(m_bus.registerVirtualObject(kPath, this));
        EXPECT_TRUE(m_bus.registerService(kName));
    }

    ~Portal() override
    {
        m_bus.unregisterService(kName);
        m_bus.unregisterObject(kPath);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() != QLatin1String("ReadAll"))
            return false;
        ++asked;
        return m_manner == Manner::IsSilent || connection.send(message.createReply(QVariant::fromValue(m_settings)));
    }

    void change(const QString &space, const QString &key, const QVariant &value)
    {
        QDBusMessage signal = QDBusMessage::createSignal(kPath, QStringLiteral("org.freedesktop.portal.Settings"),
                                                         QStringLiteral("SettingChanged"));
        signal << space << key << QVariant::fromValue(QDBusVariant(value));
        EXPECT_TRUE(m_bus.send(signal));
    }

    int asked = 0;

private:
    const QString kName = QStringLiteral("org.freedesktop.portal.Desktop");
    const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
    QDBusConnection m_bus;
    Spaces m_settings;
    Manner m_manner;
};

Spaces schemeOf(uint scheme)
{
    return {{kAppearanceSpace, {{QStringLiteral("color-scheme"), scheme}}}};
}

bool isDark()
{
    const QPalette now = QApplication::palette();
    return now.color(QPalette::Base).lightness() < now.color(QPalette::Text).lightness();
}

struct DesktopLookTest : testing::Test
{
    DesktopLookTest()
    {
        EXPECT_TRUE(ours.isConnected() && theirs.isConnected());
        QApplication::setStyle(new LookStyle);
        QApplication::setPalette(QPalette());
        EXPECT_FALSE(isDark()) << "these tests begin in the light";
    }

    ~DesktopLookTest() override
    {
        QApplication::setPalette(QPalette());
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("theirs"));
    }

    QDBusConnection connection(const char *name) const
    {
        return QDBusConnection::connectToBus(session.environment().value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS")),
                                             QLatin1String(name));
    }

    static bool mayMove() { return QApplication::style()->styleHint(QStyle::SH_Widget_Animation_Duration) > 0; }

    KeyringSession session{KeyringSession::Service::None};
    QDBusConnection ours = connection("ours");
    QDBusConnection theirs = connection("theirs");
    QTemporaryDir folder;
    Settings settings{folder.path()};
};

TEST_F(DesktopLookTest, ADarkDesktopMakesADarkWindowAndItFollowsLive)
{
    Portal portal(theirs, schemeOf(1));
    const LookKeeper look(settings, ours);
    QLabel label(QStringLiteral("Anslut"));
    label.show();
    ASSERT_TRUE(eventually([] { return isDark(); }));

    portal.change(kAppearanceSpace, QStringLiteral("color-scheme"), 2U);
    ASSERT_TRUE(eventually([] { return !isDark(); }));
    portal.change(kAppearanceSpace, QStringLiteral("color-scheme"), 1U);
    ASSERT_TRUE(eventually([] { return isDark(); }));
    EXPECT_GE(contrast(label.palette().color(QPalette::WindowText), label.palette().color(QPalette::Window)), 4.5)
        << "what is on screen follows";
}

TEST_F(DesktopLookTest, WhoWantsMoreContrastGetsItWithoutTints)
{
    Portal portal(theirs, schemeOf(0));
    const LookKeeper look(settings, ours);
    ASSERT_TRUE(eventually([&] { return portal.asked == 1; }));
    EXPECT_FALSE(isHighContrast(QApplication::palette()));

    portal.change(kAppearanceSpace, QStringLiteral("contrast"), 1U);
    EXPECT_TRUE(eventually([] { return isHighContrast(QApplication::palette()); }));
    EXPECT_FALSE(isDark()) << "black on white, as the desktop is light";
    portal.change(kAppearanceSpace, QStringLiteral("color-scheme"), 1U);
    EXPECT_TRUE(eventually([] { return isDark() && isHighContrast(QApplication::palette()); }));
}

TEST_F(DesktopLookTest, WhatTheUserHasChosenHereHolds)
{
    settings.setAppearance(QStringLiteral("light"));
    Portal portal(theirs, schemeOf(1));
    const LookKeeper look(settings, ours);
    ASSERT_TRUE(eventually([&] { return portal.asked == 1; }));
    portal.change(kAppearanceSpace, QStringLiteral("contrast"), 1U);
    portal.change(kGnomeSpace, QStringLiteral("enable-animations"), false);
    ASSERT_TRUE(eventually([] { return !mayMove(); })) << "all before it has come";
    EXPECT_FALSE(isDark());

    settings.setAppearance(QStringLiteral("system"));
    EXPECT_TRUE(isDark()) << "it is known what the system wants";
}

TEST_F(DesktopLookTest, TheStyleIsThePlatformsAsLongAsItsColoursAre)
{
    const auto base = [] { return qobject_cast<LookStyle *>(QApplication::style())->base(); };
    Portal portal(theirs, schemeOf(0));
    const LookKeeper look(settings, ours);
    ASSERT_TRUE(eventually([&] { return portal.asked == 1; }));
    EXPECT_EQ(base(), LookStyle::Base::Native);
    settings.setReducesMotion(true);
    settings.setAppearance(QStringLiteral("dark"));
    EXPECT_EQ(base(), LookStyle::Base::Fusion) << "some draw white buttons whatever the palette says";
    EXPECT_FALSE(mayMove()) << "the new one is as still as the old";
    settings.setAppearance(QStringLiteral("system"));
    EXPECT_EQ(base(), LookStyle::Base::Native);
    portal.change(kAppearanceSpace, QStringLiteral("color-scheme"), 1U);
    EXPECT_TRUE(eventually([&] { return base() == LookStyle::Base::Fusion; }));
}

TEST_F(DesktopLookTest, WithoutAPortalItIsAsThePlatformGivesIt)
{
    const LookKeeper look(settings, ours);
    settings.setAppearance(QStringLiteral("dark"));
    EXPECT_TRUE(isDark());
    settings.setAppearance(QStringLiteral("system"));
    EXPECT_FALSE(isDark());

    Portal late(theirs, schemeOf(1));
    EXPECT_TRUE(eventually([&] {
        late.change(kAppearanceSpace, QStringLiteral("color-scheme"), 1U);
        return isDark();
    })) << "one that comes later is heard";
}

TEST_F(DesktopLookTest, APortalThatNeverAnswersHoldsUpNothing)
{
    Portal portal(theirs, schemeOf(1), Portal::Manner::IsSilent);
    QElapsedTimer took;
    took.start();
    const LookKeeper look(settings, ours);
    EXPECT_LT(took.elapsed(), 1000) << "nobody waits for it";
    ASSERT_TRUE(eventually([&] { return portal.asked == 1; }));
    EXPECT_FALSE(isDark());

    settings.setAppearance(QStringLiteral("dark"));
    EXPECT_TRUE(isDark());
}

TEST_F(DesktopLookTest, WithoutABusNothingIsKnownOfTheDesktop)
{
    const LookKeeper look(settings, QDBusConnection(QStringLiteral("no such bus")));
    EXPECT_FALSE(isDark());
    EXPECT_TRUE(mayMove());
}

TEST_F(DesktopLookTest, WhereNothingIsToMoveADrawingStandsStill)
{
    Portal portal(theirs, {{kGnomeSpace, {{QStringLiteral("enable-animations"), true}}}});
    const LookKeeper look(settings, ours);
    Illustration drawing;
    drawing.setDrawing(QStringLiteral("waiting"));
    drawing.setAlive(true);
    drawing.show();
    EXPECT_TRUE(drawing.isMoving());

    ASSERT_TRUE(eventually([&] { return portal.asked == 1; }));
    portal.change(kGnomeSpace, QStringLiteral("enable-animations"), false);
    EXPECT_TRUE(eventually([&] { return !drawing.isMoving(); }));
    portal.change(kGnomeSpace, QStringLiteral("enable-animations"), true);
    EXPECT_TRUE(eventually([&] { return drawing.isMoving(); }));
    portal.change(kAppearanceSpace, QStringLiteral("reduced-motion"), 1U);
    EXPECT_TRUE(eventually([&] { return !drawing.isMoving(); }));
}

TEST_F(DesktopLookTest, TheUserCanHaveItStillWhateverTheDesktopSays)
{
    const LookKeeper look(settings, ours);
    Illustration drawing;
    drawing.setAlive(true);
    drawing.show();
    settings.setReducesMotion(true);
    EXPECT_FALSE(drawing.isMoving());
    settings.setReducesMotion(false);
    EXPECT_TRUE(drawing.isMoving());
}

} // namespace
