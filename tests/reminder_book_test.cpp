#include "reminders/reminder_book.h"

#include "support/qt_test.h"

#include <QTimeZone>

namespace {

const QDateTime kNow(QDate(2026, 3, 28), QTime(9, 0), Qt::UTC);

TEST(ReminderBook, ANewOneIsDueAtTheNextStart)
{
    EXPECT_TRUE(isDue({}, kNow));
}

TEST(ReminderBook, ComesUpAtMostOnceADay)
{
    const Reminder reminder = reminded({}, kNow);
    EXPECT_FALSE(isDue(reminder, kNow));
    EXPECT_FALSE(isDue(reminder, kNow.addSecs(14 * 3600)));
    EXPECT_TRUE(isDue(reminder, kNow.addDays(1)));
}

TEST(ReminderBook, AClockSetBackIsNoNewReminder)
{
    const Reminder reminder = reminded({}, kNow);
    EXPECT_FALSE(isDue(reminder, kNow.addDays(-2)));
    EXPECT_EQ(reminded(reminder, kNow.addDays(-2)), reminder);
}

TEST(ReminderBook, AClockThatRanAheadOnceDoesNotSilenceItForYears)
{
    const QDateTime ahead = kNow.addYears(40);
    const Reminder reminder = withRightClock(snoozed(reminded({}, ahead), Snooze::ADay, ahead), kNow);
    EXPECT_FALSE(isDue(reminder, kNow));
    EXPECT_TRUE(isDue(reminder, kNow.addDays(7)));
}

TEST(ReminderBook, ARightClockChangesNothing)
{
    const Reminder reminder = snoozed(reminded({}, kNow), Snooze::AWeek, kNow);
    EXPECT_EQ(withRightClock(reminder, kNow.addDays(3)), reminder);
    EXPECT_EQ(withRightClock({}, kNow), Reminder());
}

TEST(ReminderBook, InADayIsADayLater)
{
    const Reminder reminder = snoozed(reminded({}, kNow), Snooze::ADay, kNow);
    EXPECT_FALSE(isDue(reminder, kNow.addDays(1).addSecs(-1)));
    EXPECT_TRUE(isDue(reminder, kNow.addDays(1)));
}

TEST(ReminderBook, InAWeekIsAWeekLater)
{
    const Reminder reminder = snoozed(reminded({}, kNow), Snooze::AWeek, kNow);
    EXPECT_FALSE(isDue(reminder, kNow.addDays(6)));
    EXPECT_TRUE(isDue(reminder, kNow.addDays(7)));
}

TEST(ReminderBook, NotAgainIsNeverAgain)
{
    EXPECT_FALSE(isDue(snoozed({}, Snooze::NotAgain, kNow), kNow.addYears(50)));
}

TEST(ReminderBook, SixtyDaysWithThreeStartsEachAreSixtyReminders)
{
    Reminder reminder;
    int shown = 0;
    for (int day = 0; day < 60; ++day) {
        for (const int hour : {0, 8, 14}) {
            const QDateTime now = kNow.addDays(day).addSecs(hour * 3600);
            if (!isDue(reminder, now))
                continue;
            reminder = reminded(reminder, now);
            ++shown;
        }
    }
    EXPECT_EQ(shown, 60);
}

TEST(ReminderBook, TheLongestWaitingOfThoseDueComesFirst)
{
    const QList<Unsigned> waiting{
        {QStringLiteral("young"), kNow.addDays(-1), {}},
        {QStringLiteral("old"), kNow.addDays(-9), {}},
        {QStringLiteral("oldest, but today already"), kNow.addDays(-30), reminded({}, kNow)},
    };
    EXPECT_EQ(dueFirst(waiting, kNow), QStringLiteral("old"));
    EXPECT_EQ(dueFirst({waiting.last()}, kNow), std::nullopt);
    EXPECT_EQ(dueFirst({}, kNow), std::nullopt);
}

} // namespace
