#pragma once

#include <QDateTime>

#include <atomic>

/// What day and time it is. Everything that shows or keeps one asks here: a tour of the program stops the clock, and so
/// shows the same whenever it is taken. Time that only passes is measured elsewhere, and goes on.
class WallClock
{
public:
    static QDateTime utc()
    {
        const qint64 stopped = stoppedAt;
        return stopped ? QDateTime::fromMSecsSinceEpoch(stopped, Qt::UTC) : QDateTime::currentDateTimeUtc();
    }
    static QDate today() { return utc().toLocalTime().date(); } // the user's

    static void stopAt(const QDateTime &time) { stoppedAt = time.toMSecsSinceEpoch(); }

private:
    static inline std::atomic<qint64> stoppedAt = 0; // ms since 1970; 0: it runs
};
