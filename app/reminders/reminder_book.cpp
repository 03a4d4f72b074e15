#include "reminders/reminder_book.h"

#include <algorithm>

namespace {

constexpr int kDaysOfAWeek = 7;

} // namespace

bool isDue(const Reminder &reminder, const QDateTime &now)
{
    const bool isSnoozed = reminder.never || (reminder.notBefore.isValid() && now < reminder.notBefore);
    const bool isNewDay = !reminder.last.isValid() || now.date() > reminder.last;
    return !isSnoozed && isNewDay;
}

std::optional<QString> dueFirst(const QList<Unsigned> &waiting, const QDateTime &now)
{
    const Unsigned *first = nullptr;
    for (const Unsigned &one : waiting) {
        if (isDue(one.reminder, now) && (!first || one.since < first->since))
            first = &one;
    }
    return first ? std::optional(first->id) : std::nullopt;
}

Reminder reminded(Reminder reminder, const QDateTime &now)
{
    reminder.last = reminder.last.isValid() ? std::max(reminder.last, now.date()) : now.date();
    return reminder;
}

Reminder snoozed(Reminder reminder, Snooze choice, const QDateTime &now)
{
    switch (choice) {
    case Snooze::ADay: reminder.notBefore = now.addDays(1); break;
    case Snooze::AWeek: reminder.notBefore = now.addDays(kDaysOfAWeek); break;
    case Snooze::NotAgain: reminder.never = true; break;
    }
    return reminder;
}

Reminder withRightClock(Reminder reminder, const QDateTime &now)
{
    if (reminder.last.isValid())
        reminder.last = std::min(reminder.last, now.date());
    if (reminder.notBefore.isValid())
        reminder.notBefore = std::min(reminder.notBefore, now.addDays(kDaysOfAWeek));
    return reminder;
}
