#include "reminders/reminder_book.h"

#include <algorithm>
#include <tuple>

namespace {

constexpr int kDaysOfAWeek = 7;

bool isBefore(const Unsigned &one, const Unsigned &other)
{
    return std::tuple(one.reminder.last, one.since) < std::tuple(other.reminder.last, other.since);
}

} // namespace

bool isDue(const Reminder &reminder, QDate today)
{
    return !reminder.never && (!reminder.last.isValid() || today >= reminder.last.addDays(reminder.pause));
}

std::optional<QString> dueFirst(const QList<Unsigned> &waiting, QDate today)
{
    const Unsigned *first = nullptr;
    for (const Unsigned &one : waiting) {
        if (isDue(one.reminder, today) && (!first || isBefore(one, *first)))
            first = &one;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

Reminder reminded(Reminder reminder, QDate today)
{
    reminder.last = reminder.last.isValid() ? std::max(reminder.last, today) : today;
    reminder.pause = 1;
    return reminder;
}

Reminder snoozed(Reminder reminder, Snooze choice, QDate today)
{
    reminder.last = today;
    reminder.pause = choice == Snooze::AWeek ? kDaysOfAWeek : 1;
    reminder.never = choice == Snooze::NotAgain;
    return reminder;
}

Reminder remindedAgain(Reminder reminder)
{
    reminder.never = false;
    reminder.pause = 1;
    return reminder;
}

Reminder withRightClock(Reminder reminder, QDate today)
{
    if (reminder.last.isValid())
        reminder.last = std::min(reminder.last, today);
    return reminder;
}
