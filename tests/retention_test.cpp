// How long a registration stays on this computer, by a clock of the test's own and in a real folder.
#include "flow/retention.h"
#include "support/flow_fixture.h"
#include "support/on_disk.h"

#include <QDir>

namespace {

struct RetentionTest : FlowFixture
{
    /// A start of the program so many days later than the last one; a clock may also run back.
    void startAfter(int days)
    {
        store->wait();
        now = now.addDays(days);
        start();
        flow->forgetOld();
        store->wait();
    }

    QString leave(const Company &company)
    {
        toSign(company);
        const QSignalSpy left(flow.get(), &Onboarding::leftForLater);
        flow->signLater(false);
        EXPECT_TRUE(eventually([&left] { return left.count() == 1; }));
        return flow->draft().registrationId;
    }

    QStringList files() { return filesBelow(folder.path()); }
    bool isThere(const QString &id) { return registrations->find(id) && !files().filter(id).isEmpty(); }
};

TEST_F(RetentionTest, NinetyDaysAfterTheLastChangeItIsStillThere)
{
    const QString id = leave(bakery);
    startAfter(kDaysKept);
    startAfter(0);
    EXPECT_TRUE(isThere(id));
}

TEST_F(RetentionTest, AfterThatItGoesOnTheSecondDayThatFindsItTooOld)
{
    const QString id = leave(bakery);
    startAfter(kDaysKept + 1);
    EXPECT_TRUE(isThere(id)) << "noted";
    startAfter(0);
    EXPECT_TRUE(isThere(id)) << "the same day is the same clock";
    startAfter(1);
    EXPECT_FALSE(registrations->find(id));
    EXPECT_EQ(files(), QStringList()) << "both generations";
}

TEST_F(RetentionTest, AClockThatIsAYearAheadOnceEndsNothing)
{
    const QString id = leave(bakery);
    startAfter(365);
    startAfter(-364);
    startAfter(365);
    EXPECT_TRUE(isThere(id)) << "the note was taken away, and this is the first day again";
    startAfter(-365);
    startAfter(80);
    EXPECT_TRUE(isThere(id));
}

TEST_F(RetentionTest, ANoteFromAClockAheadDoesNotKeepItForYears)
{
    const QString id = leave(bakery);
    startAfter(3650);
    startAfter(-3650 + kDaysKept + 1);
    EXPECT_TRUE(isThere(id));
    startAfter(1);
    EXPECT_FALSE(isThere(id));
}

TEST_F(RetentionTest, WhatWasSavedByAClockThatHadBeenResetIsKeptFromTheNextStartOn)
{
    const QDateTime right = now;
    now = QDateTime(QDate(1970, 1, 1), QTime(0, 1), Qt::UTC);
    const QString id = leave(bakery);
    now = right;
    startAfter(0);
    startAfter(1);
    EXPECT_TRUE(isThere(id));
    startAfter(kDaysKept + 1);
    startAfter(1);
    EXPECT_FALSE(isThere(id));
}

TEST_F(RetentionTest, AReminderThatCameUpByItselfIsNoChange)
{
    const QString id = leave(bakery);
    startAfter(60);
    registrations->setReminded(id);
    startAfter(31);
    registrations->setReminded(id);
    startAfter(1);
    EXPECT_FALSE(isThere(id));
}

TEST_F(RetentionTest, PuttingItOffIsAChange)
{
    const QString id = leave(bakery);
    startAfter(60);
    registrations->snooze(id, Snooze::AWeek);
    startAfter(31);
    startAfter(1);
    EXPECT_TRUE(isThere(id));
}

TEST_F(RetentionTest, WhatIsTakenUpAgainOnTheDayItIsNotedStays)
{
    const QString id = leave(bakery);
    startAfter(kDaysKept + 1);
    ASSERT_TRUE(flow->resume(id));
    startAfter(1);
    startAfter(1);
    EXPECT_TRUE(isThere(id));
}

TEST_F(RetentionTest, WhatIsOpenIsNotEndedUnderTheUser)
{
    const QString id = leave(bakery);
    startAfter(1);
    ASSERT_TRUE(flow->resume(id));
    now = now.addDays(200); // it runs on
    EXPECT_TRUE(isThere(id));
}

TEST_F(RetentionTest, EachHasItsOwnDays)
{
    const QString first = leave(bakery);
    startAfter(50);
    const QString second = leave(smithy);
    startAfter(41);
    startAfter(1);
    EXPECT_FALSE(isThere(first));
    EXPECT_TRUE(isThere(second));
}

TEST_F(RetentionTest, WhoOnlyLooksEndsNothing)
{
    const QString id = leave(bakery);
    startAfter(kDaysKept + 1);
    now = now.addDays(1);
    flow.reset();
    registrations.reset();
    store = std::make_unique<RecordStore>(folder.filePath(QStringLiteral("registrations")), RecordStore::Use::LookOnly);
    const QStringList before = files();
    registrations = std::make_unique<Registrations>(*store, [this] { return now; });
    registrations->load();
    EXPECT_TRUE(registrations->find(id));
    EXPECT_EQ(registrations->outlived(), QStringList{id}) << "it tells";
    store->wait();
    EXPECT_EQ(files(), before);
}

TEST_F(RetentionTest, WhatCanStillBeSignedIsTakenBackWhenItGoes)
{
    const QString id = leave(bakery);
    Record record = *registrations->find(id);
    record.signing = newSigningRecord(id, now, 365);
    record.signing.isUnsent = false;
    record.signing.documentId = QStringLiteral("5c0e");
    const Pending saving = registrations->save(record, [](const Result<void> &) {});
    startAfter(kDaysKept + 1);
    EXPECT_FALSE(signing.cancelled.isOpen());
    startAfter(1);
    EXPECT_FALSE(registrations->find(id));
    EXPECT_TRUE(eventually([this] { return signing.cancelled.isOpen(); }));
}

// What was set aside as damaged

struct SetAsideTest : RetentionTest
{
    QString put(const QString &name, int daysAgo)
    {
        const QString path = folder.filePath(QStringLiteral("registrations/") + name);
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly) && file.write("noise") == 5 && file.flush());
        EXPECT_TRUE(file.setFileTime(now.addDays(-daysAgo), QFileDevice::FileModificationTime));
        return path;
    }

    const QString id = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11.json");
};

TEST_F(SetAsideTest, GoesAfterAsManyDaysAndInTwoStepsToo)
{
    for (const char *end : {".bad", ".bad2", ".1.bad"})
        put(id + QLatin1String(end), 60);
    startAfter(30);
    EXPECT_EQ(files().size(), 3);
    startAfter(1);
    EXPECT_EQ(files().size(), 3) << "noted";
    startAfter(0);
    EXPECT_EQ(files().size(), 3);
    startAfter(1);
    EXPECT_EQ(files(), QStringList());
}

TEST_F(SetAsideTest, AClockThatIsAYearAheadOnceEndsNothing)
{
    const QString path = put(id + QStringLiteral(".bad"), 1);
    startAfter(365);
    EXPECT_FALSE(QFile::exists(path)) << "the day is noted behind its name";
    startAfter(-364);
    EXPECT_TRUE(QFile::exists(path));
    startAfter(365);
    EXPECT_EQ(files().size(), 1);
}

TEST_F(SetAsideTest, OtherFilesAreNobodysToRemove)
{
    put(QStringLiteral("notes.txt"), 400);
    put(QStringLiteral("x.bad"), 400);
    startAfter(1);
    startAfter(1);
    EXPECT_EQ(files().size(), 2);
}

} // namespace
