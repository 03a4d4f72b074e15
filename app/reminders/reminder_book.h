#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

/// What is kept of a registration's reminders. Values only: flow keeps them in the registration's record. Days are the
/// user's own, as the calendar on the wall: "tomorrow" is the next one, however long this one is.
struct Reminder
{
    QDate last; // the day it came up last
    int pause = 1; // days from then on until it may come up again
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

/// Whether it may come up today: not put off, and not on a day it already did. A clock that was set back is no new day.
bool isDue(const Reminder &reminder, QDate today);

/// The one to remind of: of those due, the one that has not come up for longest, then the one that waits longest.
std::optional<QString> dueFirst(const QList<Unsigned> &waiting, QDate today);

Reminder reminded(Reminder reminder, QDate today);
Reminder snoozed(Reminder reminder, Snooze choice, QDate today);
Reminder remindedAgain(Reminder reminder); // "not again" is taken back; from tomorrow when it came up today

/// At the start: a day that a clock running ahead once wrote is brought back to today, so that it silences a reminder no
/// longer than the user chose, counted from now. What comes of it must be kept, or tomorrow it is today once more.
Reminder withRightClock(Reminder reminder, QDate today);
