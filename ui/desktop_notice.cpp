#include "desktop_notice.h"

#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingReply>
#include <QVariantMap>

#include <utility>

namespace {

constexpr QLatin1String kService("org.freedesktop.Notifications");
constexpr QLatin1String kPath("/org/freedesktop/Notifications");
constexpr QLatin1String kOpen("default");
constexpr int kAsLongAsTheDesktopLikes = -1;

QDBusMessage noticeCall(QLatin1String method)
{
    QDBusMessage call = QDBusMessage::createMethodCall(kService, kPath, kService, method);
    call.setAutoStartService(true);
    return call;
}

} // namespace

DesktopNotice::DesktopNotice(QDBusConnection bus, QObject *parent) : QObject(parent), m_bus(std::move(bus)) {}

DesktopNotice::~DesktopNotice()
{
    withdraw();
}

void DesktopNotice::show(const QString &title, const QString &text, const QString &openLabel)
{
    if (!m_isListening) {
        m_isListening = true;
        m_bus.connect(kService, kPath, kService, QStringLiteral("ActionInvoked"), this,
                      SLOT(actionInvoked(uint, QString)));
        m_bus.connect(kService, kPath, kService, QStringLiteral("NotificationClosed"), this, SLOT(closed(uint, uint)));
    }
    m_isUnwanted = false;
    const Words words{title, text, openLabel};
    m_isAsking ? void(m_next = words) : send(words);
}

// The text may be read as markup, and is not ours to trust with it.
void DesktopNotice::send(const Words &words)
{
    m_isAsking = true;
    QDBusMessage call = noticeCall(QLatin1String("Notify"));
    call << QStringLiteral("Anslut") << m_id << QStringLiteral("anslut") << words.title << words.text.toHtmlEscaped()
         << QStringList{kOpen, words.openLabel}
         << QVariantMap{{QStringLiteral("desktop-entry"), QStringLiteral("anslut")}} << kAsLongAsTheDesktopLikes;
    auto *answer = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, answer] { shown(*answer); });
}

void DesktopNotice::shown(QDBusPendingCallWatcher &call)
{
    const QDBusPendingReply<uint> reply = call;
    call.deleteLater();
    m_isAsking = false;
    if (!reply.isError())
        m_id = reply.value();
    if (m_isUnwanted)
        withdraw();
    else if (const auto next = std::exchange(m_next, std::nullopt))
        send(*next);
}

void DesktopNotice::withdraw()
{
    m_isUnwanted = true;
    m_next.reset();
    if (m_id == 0)
        return;
    QDBusMessage call = noticeCall(QLatin1String("CloseNotification"));
    call << std::exchange(m_id, 0);
    m_bus.send(call);
}

void DesktopNotice::actionInvoked(uint id, const QString &action)
{
    if (id == m_id && action == kOpen)
        Q_EMIT pressed();
}

void DesktopNotice::closed(uint id, uint)
{
    if (id == m_id)
        m_id = 0;
}
