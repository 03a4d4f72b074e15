#include "reminders/reminder_book.h"

#include "support/qt_test.h"

namespace {

const QDate kToday(2026, 3, 28);

Unsigned waitingSince(const char *id, int days, const Reminder &reminder = {})
{
    return {QLatin1String(id), QDateTime(kToday.addDays(-days), QTime(9, 0), Qt::UTC), reminder};
}

TEST(ReminderBook, ANewOneIsDueAtTheNextStart)
{
    EXPECT_TRUE(isDue({}, kToday));
}

TEST(ReminderBook, ComesUpAtMostOnceADay)
{
    const Reminder reminder = reminded({}, kToday);
    EXPECT_FALSE(isDue(reminder, kToday));
    EXPECT_TRUE(isDue(reminder, kToday.addDays(1)));
}

TEST(ReminderBook, AClockSetBackIsNoNewReminder)
{
    const Reminder reminder = reminded({}, kToday);
    EXPECT_FALSE(isDue(reminder, kToday.addDays(-2)));
    EXPECT_EQ(reminded(reminder, kToday.addDays(-2)), reminder);
}

TEST(ReminderBook, AClockThatRanAheadOnceSilencesItNoLongerThanTheUserChose)
{
    const QDate ahead = kToday.addYears(40);
    const Reminder aDay = withRightClock(snoozed({}, Snooze::ADay, ahead), kToday);
    EXPECT_FALSE(isDue(aDay, kToday));
    EXPECT_TRUE(isDue(aDay, kToday.addDays(1)));
    const Reminder aWeek = withRightClock(snoozed({}, Snooze::AWeek, ahead), kToday);
    EXPECT_FALSE(isDue(aWeek, kToday.addDays(6)));
    EXPECT_TRUE(isDue(aWeek, kToday.addDays(7)));
}

TEST(ReminderBook, ARightClockChangesNothing)
{
    const Reminder reminder = snoozed({}, Snooze::AWeek, kToday);
    EXPECT_EQ(withRightClock(reminder, kToday.addDays(3)), reminder);
    EXPECT_EQ(withRightClock({}, kToday), Reminder());
}

TEST(ReminderBook, InADayIsTheNextDay)
{
    EXPECT_TRUE(isDue(snoozed({}, Snooze::ADay, kToday), kToday.addDays(1)));
}

TEST(ReminderBook, InAWeekIsAWeekLaterAndOnceOnly)
{
    const Reminder reminder = snoozed({}, Snooze::AWeek, kToday);
    EXPECT_FALSE(isDue(reminder, kToday.addDays(6)));
    EXPECT_TRUE(isDue(reminder, kToday.addDays(7)));
    EXPECT_TRUE(isDue(reminded(reminder, kToday.addDays(7)), kToday.addDays(8))) << "left unanswered then";
}

TEST(ReminderBook, NotAgainIsNeverAgainUntilItIsTakenBack)
{
    const Reminder never = snoozed({}, Snooze::NotAgain, kToday);
    EXPECT_FALSE(isDue(never, kToday.addYears(50)));
    EXPECT_FALSE(isDue(remindedAgain(never), kToday));
    EXPECT_TRUE(isDue(remindedAgain(never), kToday.addDays(1)));
}

TEST(ReminderBook, TheOneThatHasNotComeUpForLongestComesFirst)
{
    const QList<Unsigned> waiting{
        waitingSince("young", 1),
        waitingSince("old", 9),
        waitingSince("oldest, but yesterday already", 30, reminded({}, kToday.addDays(-1))),
        waitingSince("today already", 40, reminded({}, kToday)),
    };
    EXPECT_EQ(dueFirst(waiting, kToday), QStringLiteral("old"));
    EXPECT_EQ(dueFirst({waiting.at(2), waiting.at(3)}, kToday), QStringLiteral("oldest, but yesterday already"));
    EXPECT_EQ(dueFirst({waiting.last()}, kToday), std::nullopt);
    EXPECT_EQ(dueFirst({}, kToday), std::nullopt);
}

} // namespace
