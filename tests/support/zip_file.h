#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

#include <string>
#include <utility>

/// A zip of these names and contents, all made at the same time.
QByteArray zipped(const QList<std::pair<QString, std::string>> &files, const QDateTime &made);
