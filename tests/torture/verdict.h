#pragma once

#include <QJsonObject>
#include <QStringList>

bool isAnythingSigned(const QJsonObject &services);

/// What is not as it must be at the end: one live document, invitation and account, all in the program's own record; or,
/// given up before it was signed, nothing of the signing on either side. Empty: all is well.
QStringList verdictOn(const QJsonObject &services, const QString &dataFolder, bool mayBeGivenUp);
