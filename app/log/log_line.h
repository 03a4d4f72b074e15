#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

/// One line of the log: "2026-03-28T09:00:00.000Z W anslut.net http 409". Control characters are escaped so that nobody
/// can forge a line, the text is capped, and what looks like a personal number is masked: it should never have come here.
QByteArray logLine(const QDateTime &utc, QtMsgType type, const QString &category, const QString &text);
