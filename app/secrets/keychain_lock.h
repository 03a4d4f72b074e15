#pragma once

#include <QObject>

#include <functional>

/// Whether the keyring has this key, but locked. libsecret cannot tell: then it reads nothing (K4), and removes nothing
/// and says that all went well. `then` comes later, and not when `context` is gone.
void askIfLocked(const QString &service, const QString &key, QObject *context, std::function<void(bool isLocked)> then);
