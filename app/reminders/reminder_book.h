#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What is kept of a registration's reminders. Values only: flow keeps them in the registration's record.
struct Reminder
{
    QDateTime notBefore; // snoozed until then
    QDate last; // the day it came up last
    bool never = false; // "not again"

    bool operator==(const Reminder &) const = default;
};

/// What the user can answer to a reminder.
enum class Snooze { ADay, AWeek, NotAgain };

/// A registration that waits for its signature.
struct Unsigned
{
    QString id;
    QDateTime since;
    Reminder reminder;
};

/// Whether it may come up now: not snoozed, and not on a day it already did. A clock that was set back is no new day.
bool isDue(const Reminder &reminder, const QDateTime &now);

/// The one to remind of at this start: of those due, the one that waits longest. Nothing: none is due.
std::optional<QString> dueFirst(const QList<Unsigned> &waiting, const QDateTime &now);

Reminder reminded(Reminder reminder, const QDateTime &now);
Reminder snoozed(Reminder reminder, Snooze choice, const QDateTime &now);

/// At the start: days that a clock running ahead once wrote are brought back to today and a week from now, so that it
/// does not silence a reminder for years.
Reminder withRightClock(Reminder reminder, const QDateTime &now);
