// Sixty days of starts, with clocks that are set wrong and right again and the nights that have an hour more or less:
// what the user sees of the reminder, through the registrations on a real disk.
#include "flow/registrations.h"
#include "flow/stored_status.h"
#include "storage/record_store.h"
#include "support/qt_test.h"
#include "support/test_numbers.h"

#include <QTemporaryDir>
#include <QTimeZone>

#include <ctime>
#include <map>

namespace {

constexpr int kHour = 3600;

/// The wall clock of a computer in Sweden, which may be wrong by some days.
struct SwedishClock
{
    SwedishClock()
    {
        qputenv("TZ", "Europe/Stockholm");
        tzset();
    }
    ~SwedishClock()
    {
        qunsetenv("TZ");
        tzset();
    }
    Q_DISABLE_COPY_MOVE(SwedishClock)

    QDateTime now() const { return right.addDays(ahead); } // UTC, as the program asks for it
    QDate today() const { return now().toLocalTime().date(); }
    QDate rightDay() const { return right.toLocalTime().date(); }

    QDateTime right;
    int ahead = 0;
};

struct ReminderDays : testing::TestWithParam<QDate>
{
    ReminderDays() { clock.right = QDateTime(GetParam(), QTime(0, 30), Qt::UTC); }

    void put(const QString &registrationId, int daysAgo = 0)
    {
        Record record;
        record.draft.registrationId = registrationId;
        record.draft.created = clock.now().addDays(-daysAgo);
        record.draft.isAccountOpened = true;
        record.isLeftForLater = true;
        RecordStore store(place());
        Registrations registrations(store, [this] { return clock.now(); });
        registrations.load();
        const Pending saved = registrations.save(record, {});
        store.wait();
    }

    /// A start of the program. The reminder that came up, answered as `answer` says; nothing: just the window.
    std::optional<QString> start(std::optional<Snooze> answer)
    {
        RecordStore store(place());
        Registrations registrations(store, [this] { return clock.now(); });
        registrations.load();
        const auto due = registrations.due();
        if (due) {
            registrations.setReminded(due->id);
            if (answer)
                registrations.snooze(due->id, *answer);
        }
        store.wait();
        return due ? std::optional(due->id) : std::nullopt;
    }

    /// The small start at log-in, which only looks unless there is something to show.
    std::optional<QString> startAtLogin(std::optional<Snooze> answer)
    {
        const StoredReminder stored = StoredReminder::read(folder.path(), clock.now());
        if (stored.hasDaysToCome)
            putDaysRight(folder.path(), [this] { return clock.now(); });
        return stored.due ? start(answer) : std::nullopt;
    }

    QString place() const { return registrationsIn(folder.path()); }

    SwedishClock clock;
    QTemporaryDir folder;
    const QString id = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
};

int daysOf(std::optional<Snooze> answer)
{
    return answer == Snooze::AWeek ? 7 : 1;
}

// Two days ahead and right again, two behind and right again, a year ahead and right again.
const std::map<int, int> kClockSetTo{{9, 2}, {12, 0}, {20, -2}, {23, 0}, {34, 365}, {37, 0}};

/// What was seen so far, and what the next start may show.
struct Seen
{
    void clockIsSet(QDate rightDay, int ahead, int before)
    {
        shown.clear(); // the calendar begins anew
        if (ahead < before)
            countedFrom = rightDay; // what is put off is counted from here
    }

    void reminder(QDate day, QDate rightDay, int pauseNow)
    {
        EXPECT_FALSE(shown.contains(day)) << "twice on " << day.toString(Qt::ISODate).toStdString();
        shown.append(day);
        countedFrom = rightDay;
        pause = pauseNow;
        ++count;
    }

    QList<QDate> shown;
    QDate countedFrom;
    int pause = 1;
    int count = 0;
};

TEST_P(ReminderDays, SixtyWithWrongClocksAreAtMostOneADayAndNeverSilentForLongerThanWasChosen)
{
    put(id);
    QRandomGenerator dice = sameDice();
    Seen seen;
    seen.countedFrom = clock.rightDay();
    for (int hour = 0; hour < 60 * 24; ++hour, clock.right = clock.right.addSecs(kHour)) {
        const int day = hour / 24;
        if (const auto set = kClockSetTo.find(day); set != kClockSetTo.end() && hour % 24 == 11) {
            seen.clockIsSet(clock.rightDay(), set->second, clock.ahead);
            clock.ahead = set->second;
        }
        const bool isMorning = clock.right.toLocalTime().time().hour() == 8; // the computer is started every day
        if (!isMorning && dice.bounded(4) != 0)
            continue;
        const std::optional<Snooze> answers[] = {Snooze::ADay, Snooze::AWeek, std::nullopt, Snooze::ADay};
        const auto answer = answers[dice.bounded(4)];
        const auto came = dice.bounded(2) == 0 ? startAtLogin(answer) : start(answer);
        if (came)
            seen.reminder(clock.today(), clock.rightDay(), daysOf(answer));
        const qint64 silent = isMorning ? seen.countedFrom.daysTo(clock.rightDay()) : 0;
        EXPECT_LE(silent, seen.pause) << "on day " << day << ", " << clock.now().toString(Qt::ISODate).toStdString();
    }
    EXPECT_GT(seen.count, 15);
}

TEST_P(ReminderDays, SixtyOfSigningTomorrowAreSixtyReminders)
{
    put(id);
    int shown = 0;
    for (int hour = 0; hour < 60 * 24; ++hour, clock.right = clock.right.addSecs(kHour))
        shown += start(Snooze::ADay) ? 1 : 0;
    EXPECT_EQ(shown, 61) << "the last night is the next day already in Sweden";
}

TEST_P(ReminderDays, TwoCompaniesTakeTurnsAndNeverBothOnOneDay)
{
    const QString other = QStringLiteral("1f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
    put(id, 5);
    put(other, 3);
    std::map<QString, int> shown;
    for (int day = 0; day < 60; ++day, clock.right = clock.right.addDays(1)) {
        const auto first = start(Snooze::ADay);
        ASSERT_TRUE(first) << day;
        ++shown[*first];
        EXPECT_FALSE(start(Snooze::ADay)) << day;
    }
    EXPECT_EQ(shown[id], 30);
    EXPECT_EQ(shown[other], 30);
}

TEST_P(ReminderDays, AYearAheadAndBackIsNoYearOfSilenceThoughOnlyTheLogInLooks)
{
    put(id);
    clock.ahead = 365;
    ASSERT_TRUE(startAtLogin(Snooze::ADay));
    clock.ahead = 0;
    EXPECT_FALSE(startAtLogin({}));
    clock.right = clock.right.addDays(1);
    EXPECT_TRUE(startAtLogin({}));
}

TEST_P(ReminderDays, NotAgainIsSilenceUntilItIsTakenBack)
{
    put(id);
    ASSERT_TRUE(start(Snooze::NotAgain));
    for (int day = 1; day < 60; ++day) {
        clock.right = clock.right.addDays(1);
        EXPECT_FALSE(start({})) << day;
    }
    {
        RecordStore store(place());
        Registrations registrations(store, [this] { return clock.now(); });
        registrations.load();
        ASSERT_TRUE(registrations.summaries().first().isSilenced);
        registrations.remindAgain(id);
        EXPECT_FALSE(registrations.summaries().first().isSilenced);
    }
    EXPECT_EQ(start({}), id);
}

// Each holds a night when the clocks change.
INSTANTIATE_TEST_SUITE_P(SpringAutumn, ReminderDays, testing::Values(QDate(2026, 3, 1), QDate(2026, 9, 20)));

TEST(SwedishClock, ChangesInTheseSixtyDays)
{
    const SwedishClock clock;
    for (const QDate night : {QDate(2026, 3, 29), QDate(2026, 10, 25)}) {
        const QDateTime before(night.addDays(-1), QTime(12, 0), Qt::LocalTime);
        const QDateTime after(night, QTime(12, 0), Qt::LocalTime);
        EXPECT_NE(before.secsTo(after), 24 * kHour) << night.toString(Qt::ISODate).toStdString();
    }
}

} // namespace
