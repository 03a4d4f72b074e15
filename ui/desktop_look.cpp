#include "desktop_look.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QVariantMap>

namespace {

constexpr QLatin1String kPortal("org.freedesktop.portal.Desktop");
constexpr QLatin1String kPortalPath("/org/freedesktop/portal/desktop");
constexpr QLatin1String kSettings("org.freedesktop.portal.Settings");
constexpr QLatin1String kAppearance("org.freedesktop.appearance");
constexpr QLatin1String kGnome("org.gnome.desktop.interface");
constexpr uint kYes = 1; // of the keys that are numbers: prefers dark, more contrast, less motion

using Spaces = QMap<QString, QVariantMap>;

} // namespace

DesktopLook::DesktopLook(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus))
{
    if (m_bus.isConnected())
        ask();
}

void DesktopLook::ask()
{
    qDBusRegisterMetaType<Spaces>();
    qRegisterMetaType<QDBusVariant>(); // else the slot's types are unknown, and nothing is heard, until one has come
    m_bus.connect(kPortal, kPortalPath, kSettings, QStringLiteral("SettingChanged"), this,
                  SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(kPortal, kPortalPath, kSettings, QStringLiteral("ReadAll"));
    call << QStringList{kAppearance, kGnome};
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] {
        answer->deleteLater();
        take(*answer);
    });
}

void DesktopLook::take(const QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<Spaces> reply = call;
    if (reply.isError())
        return;
    const Wishes before = m_wishes;
    const Spaces spaces = reply.value();
    for (auto space = spaces.begin(); space != spaces.end(); ++space)
        for (auto key = space->begin(); key != space->end(); ++key)
            note(space.key(), key.key(), key.value());
    if (m_wishes != before)
        Q_EMIT changed();
}

void DesktopLook::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    const Wishes before = m_wishes;
    note(space, key, value.variant());
    if (m_wishes != before)
        Q_EMIT changed();
}

void DesktopLook::note(const QString &space, const QString &key, const QVariant &value)
{
    const bool isYes = value.toUInt() == kYes;
    if (space == kAppearance && key == QLatin1String("color-scheme"))
        m_wishes.isDark = isYes;
    else if (space == kAppearance && key == QLatin1String("contrast"))
        m_wishes.hasContrast = isYes;
    else if (space == kAppearance && key == QLatin1String("reduced-motion"))
        m_isReducing = isYes;
    else if (space == kGnome && key == QLatin1String("enable-animations"))
        m_isAnimating = value.toBool();
    m_wishes.isStill = m_isReducing || !m_isAnimating;
}
