#include "secrets/keychain_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMap>

namespace {

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

constexpr int kPatienceMs = 1000;

} // namespace

void askIfLocked(const QString &service, const QString &key, QObject *context, std::function<void(bool isLocked)> then)
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage search = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    // The attributes that QtKeychain gives its entries.
    search << QVariant::fromValue(Attributes{{QStringLiteral("server"), service}, {QStringLiteral("user"), key}});
    search.setAutoStartService(false);

    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(search, kPatienceMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context, [watcher, then = std::move(then)] {
        const QDBusPendingReply<Paths, Paths> found = *watcher; // those that are open, and those that are locked
        watcher->setParent(nullptr);
        watcher->deleteLater();
        then(!found.isError() && !found.argumentAt<1>().isEmpty());
    });
}
