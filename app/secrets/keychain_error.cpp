#include "secrets/keychain_error.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>

#include <algorithm>
#include <qt6keychain/keychain.h>

namespace {

// QtKeychain says "other error" when nothing is there to ask as well as when that failed.
bool isServiceThere()
{
    const auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return false;
    const QStringList services{QStringLiteral("org.freedesktop.secrets"), QStringLiteral("org.kde.kwalletd5"),
                               QStringLiteral("org.kde.kwalletd6")};
    return std::any_of(services.cbegin(), services.cend(),
                       [&](const QString &name) { return bus.interface()->isServiceRegistered(name).value(); });
}

Failure failureOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::EntryNotFound: return Failure::NotFound;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied: return Failure::KeychainLocked;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: return Failure::KeychainMissing;
    case QKeychain::OtherError: return isServiceThere() ? Failure::KeychainFailed : Failure::KeychainMissing;
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry: break;
    }
    return Failure::KeychainFailed;
}

} // namespace

Result<QKeychain::Job *> keychainResult(QKeychain::Job *job)
{
    if (job->error() == QKeychain::NoError)
        return job;
    return fail(failureOf(job->error()), QStringLiteral("keychain %1").arg(static_cast<int>(job->error())));
}
