#include "widgets/announce.h"

#include <QAccessible>
#include <QWidget>

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#endif

namespace {

#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
// Qt tells the accessibility bus nothing of an alert, and of announcements from 6.8 on only; so it is sent here as 6.8 does
// it, over the connection that Qt itself has to that bus. Names and shape: at-spi2-core's Event.xml.
void tellTheBus(QAccessibleInterface &where, const QString &text)
{
    const QDBusConnection bus(QStringLiteral("a11y")); // Qt's name for it
    if (!bus.isConnected())
        return; // nobody here has a screen reader
    constexpr int kPolite = 1; // ATSPI_LIVE_POLITE
    const auto id = QAccessible::uniqueId(&where);
    auto signal =
        QDBusMessage::createSignal(QStringLiteral("/org/a11y/atspi/accessible/%1").arg(id),
                                   QStringLiteral("org.a11y.atspi.Event.Object"), QStringLiteral("Announcement"));
    signal << QString() << kPolite << 0 << QVariant::fromValue(QDBusVariant(text)) << QVariantMap();
    bus.send(signal);
}
#endif

} // namespace

void announce(QWidget &where, const QString &text)
{
    QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&where);
    if (!spoken || text.isEmpty())
        return;
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QAccessibleAnnouncementEvent event(&where, text);
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent event(&where, QAccessible::Alert); // for other systems than this one
    QAccessible::updateAccessibility(&event);
    tellTheBus(*spoken, text);
#endif
}
