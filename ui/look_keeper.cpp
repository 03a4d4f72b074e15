#include "look_keeper.h"

#include "appearance.h"
#include "motion.h"
#include "settings/settings.h"
#include "widgets/colours.h"

#include <QApplication>
#include <QFileInfo>
#include <QPalette>

namespace {

constexpr QLatin1String kSystem("system");

// Where there is none, asking for it would start one, and be waited for.
QDBusConnection sessionBus()
{
    const QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
    const bool isThere = qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
                         || (!folder.isEmpty() && QFileInfo::exists(folder + QLatin1String("/bus")));
    return isThere ? QDBusConnection::sessionBus() : QDBusConnection(QStringLiteral("none"));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Base).lightnessF() < palette.color(QPalette::Text).lightnessF();
}

// The style first: colours of ours are made on what it gives.
void wear(const QString &name)
{
    setStyleBase(name == kSystem ? LookStyle::Base::Native : LookStyle::Base::Fusion);
    useAppearance(name);
}

} // namespace

LookKeeper::LookKeeper(const Settings &settings) : LookKeeper(settings, sessionBus()) {}

LookKeeper::LookKeeper(const Settings &settings, const QDBusConnection &bus) : m_settings(settings), m_desktop(bus)
{
    connect(&settings, &Settings::changed, this, &LookKeeper::follow);
    connect(&m_desktop, &DesktopLook::changed, this, &LookKeeper::follow);
    follow();
}

void LookKeeper::follow()
{
    setStill(m_settings.reducesMotion() || m_desktop.wishes().isStill);
    if (m_chosen == m_settings.appearance() && m_wishes == m_desktop.wishes())
        return; // each change of the palette is a repaint of everything
    m_chosen = m_settings.appearance();
    m_wishes = m_desktop.wishes();
    wear(m_chosen);
    if (const QString wish = desktopsWish(); m_chosen == kSystem && wish != kSystem)
        wear(wish);
}

// Some platform themes follow the desktop themselves: what they give is right already.
QString LookKeeper::desktopsWish() const
{
    const QPalette systems = QApplication::palette();
    const bool wantsDark = m_wishes.isDark || isDark(systems);
    if (m_wishes.hasContrast && !isHighContrast(systems))
        return wantsDark ? QStringLiteral("contrast") : QStringLiteral("contrast-light");
    return wantsDark && !isDark(systems) ? QStringLiteral("dark") : QString(kSystem);
}
