#pragma once

#include <QDateTime>
#include <QJsonValue>

/// A moment or a day as it lies on disk: ISO 8601, a moment in UTC; nothing for what is none.
inline QString stamp(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

inline QDateTime timeOf(const QJsonValue &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODate);
}

inline QDate dayOf(const QJsonValue &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}
