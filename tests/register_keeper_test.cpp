// The national register comes to this computer, is renewed and removed; whatever happens, the old one stays until then.
#include "support/keeper_fixture.h"
#include "support/zip_file.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLockFile>
#include <QSet>

#include <sched.h>
#include <sys/stat.h>

namespace {

using RegisterKeeping = KeeperFixture;

TEST_F(RegisterKeeping, FetchesItAndMakesItSearchable)
{
    QSignalSpy renewed(keeper.get(), &RegisterKeeper::renewed);

    ASSERT_TRUE(fetched());

    EXPECT_EQ(renewed.size(), 1);
    EXPECT_EQ(keeper->state().facts->companies, 2'000);
    EXPECT_EQ(keeper->state().facts->published, QDateTime(QDate(2026, 5, 11), QTime(1, 30), Qt::UTC));
    EXPECT_EQ(keeper->state().checked, now);
    EXPECT_FALSE(isOnDisk("download.part"));
    EXPECT_FALSE(isOnDisk("download.json"));
}

TEST_F(RegisterKeeping, KnowsItAtTheNextStart)
{
    ASSERT_TRUE(fetched());
    const auto facts = keeper->state().facts;
    start();

    EXPECT_EQ(keeper->state().facts, facts);
    EXPECT_EQ(keeper->state().checked, now);
}

TEST_F(RegisterKeeping, DoesNotFetchWhatHasNotChanged)
{
    ASSERT_TRUE(fetched());
    start();
    now = now.addDays(1);
    keeper->update();

    ASSERT_TRUE(rests() && keeper->state().isNewest);
    EXPECT_EQ(server.requests, 2);
    EXPECT_EQ(keeper->state().checked, now);
    EXPECT_FALSE(failure());
}

TEST_F(RegisterKeeping, FetchesANewerOne)
{
    ASSERT_TRUE(fetched());
    server.etag = "\"v2\"";
    server.content = bulkText(30);
    keeper->update();

    ASSERT_TRUE(sometime([this] { return rests() && keeper->state().facts->companies == 30; }));
}

TEST_F(RegisterKeeping, GoesOnByItselfWhenTheNetworkBreaksNowAndThen)
{
    server.cuts = {2'000'000, 1'000'000};

    ASSERT_TRUE(fetched());

    EXPECT_EQ(server.asked(1, "range"), QStringLiteral("bytes=2000000-"));
    EXPECT_EQ(server.asked(2, "range"), QStringLiteral("bytes=3000000-"));
    EXPECT_EQ(keeper->state().facts->companies, 2'000);
}

TEST_F(RegisterKeeping, StopsWhenTheNetworkBringsNothingMore)
{
    server.cuts = {2'000'000, 0};
    keeper->update();

    ASSERT_TRUE(comesTo(Phase::Paused));
    EXPECT_EQ(failure(), Failure::Offline);
    EXPECT_EQ(keeper->state().received, 2'000'000);
    EXPECT_EQ(keeper->state().total, server.content.size());
}

TEST_F(RegisterKeeping, GoesOnAtTheNextStart)
{
    server.cuts = {2'000'000, 0};
    keeper->update();
    ASSERT_TRUE(comesTo(Phase::Paused));
    start();
    EXPECT_EQ(keeper->state().phase, Phase::Paused);
    EXPECT_EQ(keeper->state().received, 2'000'000);
    EXPECT_TRUE(keeper->isInterrupted());

    ASSERT_TRUE(fetched());
    EXPECT_EQ(server.asked(2, "range"), QStringLiteral("bytes=2000000-"));
}

TEST_F(RegisterKeeping, GoesOnAfterTheProgramEndedInTheMiddle)
{
    server.cuts = {2'000'000};
    server.stalls = true;
    keeper->update();
    ASSERT_TRUE(sometime([this] { return keeper->state().received == 2'000'000; }));
    start();
    EXPECT_TRUE(keeper->isInterrupted());

    ASSERT_TRUE(fetched());
    EXPECT_EQ(server.asked(1, "range"), QStringLiteral("bytes=2000000-"));
}

TEST_F(RegisterKeeping, StartsAfreshWhenTheFileHasChangedMeanwhile)
{
    server.cuts = {2'000'000, 0};
    keeper->update();
    ASSERT_TRUE(comesTo(Phase::Paused));
    server.etag = "\"v2\"";
    server.content = bulkText(50, "HB");

    ASSERT_TRUE(fetched());
    EXPECT_EQ(keeper->state().facts->companies, 50);
}

TEST_F(RegisterKeeping, PausesAndGoesOn)
{
    server.cuts = {2'000'000};
    server.stalls = true;
    keeper->update();
    ASSERT_TRUE(sometime([this] { return keeper->state().received == 2'000'000; }));
    EXPECT_EQ(keeper->state().phase, Phase::Downloading);
    keeper->pause();

    ASSERT_TRUE(comesTo(Phase::Paused));
    EXPECT_FALSE(failure());
    EXPECT_FALSE(keeper->isInterrupted()); // the user's word holds at the next start too
    keeper->resume();
    ASSERT_TRUE(rests());
    EXPECT_EQ(server.asked(1, "range"), QStringLiteral("bytes=2000000-"));
    EXPECT_EQ(keeper->state().facts->companies, 2'000);
}

TEST_F(RegisterKeeping, DropsWhatCameWhenItIsCancelled)
{
    server.cuts = {2'000'000};
    server.stalls = true;
    keeper->update();
    ASSERT_TRUE(sometime([this] { return keeper->state().received == 2'000'000; }));
    keeper->cancel();

    ASSERT_TRUE(rests());
    EXPECT_FALSE(isOnDisk("download.part"));
    EXPECT_EQ(keeper->state().received, 0);
    ASSERT_TRUE(fetched());
    EXPECT_EQ(server.asked(1, "range"), QString());
}

TEST_F(RegisterKeeping, DropsWhatIsPaused)
{
    server.cuts = {2'000'000, 0};
    keeper->update();
    ASSERT_TRUE(comesTo(Phase::Paused));
    keeper->cancel();

    ASSERT_TRUE(rests());
    EXPECT_FALSE(isOnDisk("download.part"));
}

TEST_F(RegisterKeeping, DropsAFileThatIsSomethingElse)
{
    ASSERT_TRUE(fetched());
    const QByteArray old = registerBytes();
    server.content = "something else " + QByteArray(2'000'000, 'x');
    server.etag = "\"wrong\"";
    keeper->update();

    ASSERT_TRUE(rests());
    EXPECT_EQ(failure(), Failure::NotTheRegister);
    EXPECT_FALSE(isOnDisk("download.part"));
    EXPECT_TRUE(registerBytes() == old);
    EXPECT_EQ(keeper->state().facts->companies, 2'000);
}

TEST_F(RegisterKeeping, DropsAFileThatCameDamagedAndStartsAfresh)
{
    const QByteArray whole = zipped({{QStringLiteral("bolagsverket_bulkfil.txt"), bulkText(500).toStdString()}}, now);
    server.content = whole.left(whole.size() / 2); // and its length is told as if it were all
    keeper->update();
    ASSERT_TRUE(rests());
    EXPECT_EQ(failure(), Failure::RegisterCutShort);
    EXPECT_FALSE(isOnDisk("download.part"));
    server.content = whole;

    ASSERT_TRUE(fetched());
    EXPECT_EQ(keeper->state().facts->companies, 500);
}

TEST_F(RegisterKeeping, StopsAnImportWithinAMoment)
{
    const QString path = disk.filePath(QStringLiteral("mine.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bulkText(30'000, "AB", 100));
    file.close();
    ASSERT_TRUE(fetched());
    const QByteArray old = registerBytes();
    keeper->import(path);
    ASSERT_TRUE(sometime([this] { return keeper->state().share > 0; }));
    QElapsedTimer time;
    time.start();
    keeper->cancel();
    ASSERT_TRUE(rests());

    EXPECT_LT(time.elapsed(), 4000); // 200 ms where nothing watches each byte of it
    EXPECT_FALSE(failure());
    EXPECT_TRUE(registerBytes() == old);
    EXPECT_TRUE(QFile::exists(path));
}

TEST_F(RegisterKeeping, GivesWayToEverythingElseOnTheComputer)
{
    givesWay = true;
    start();
    QSet<int> seen; // how the threads of an import are scheduled
    keeper->update();
    EXPECT_TRUE(sometime([&] {
        const QDir tasks(QStringLiteral("/proc/self/task"));
        for (const QString &task : tasks.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile name(tasks.filePath(task + QStringLiteral("/comm")));
            if (name.open(QIODevice::ReadOnly) && name.readAll().trimmed() == "import")
                seen.insert(::sched_getscheduler(task.toInt()));
        }
        return keeper->state().phase == Phase::Resting && keeper->state().facts;
    }));
    EXPECT_TRUE(seen.contains(SCHED_IDLE));
}

TEST_F(RegisterKeeping, SweepsWhatAKilledImportLeft)
{
    ASSERT_TRUE(fetched());
    QFile left(keeper->registerFile() + QLatin1String(".new"));
    ASSERT_TRUE(left.open(QIODevice::WriteOnly));
    left.close();
    start();
    keeper->tidy();

    EXPECT_TRUE(eventually([&left] { return !left.exists(); }));
    EXPECT_TRUE(keeper->state().facts);
}

TEST_F(RegisterKeeping, TakesNoWebPageForIt)
{
    ASSERT_TRUE(fetched());
    server.otherwise = LoopbackServer::http(200, "<html>Wi-Fi</html>", "Content-Type: text/html\r\n");
    keeper->update();

    ASSERT_TRUE(rests());
    EXPECT_EQ(failure(), Failure::WebPage);
    EXPECT_TRUE(keeper->state().facts);
}

TEST_F(RegisterKeeping, LeavesItToAnotherProgramThatIsAtIt)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    QLockFile other(folder + QLatin1String("/register.lock"));
    ASSERT_TRUE(other.tryLock());
    keeper->update();

    EXPECT_EQ(failure(), Failure::RegisterBusy);
    EXPECT_EQ(keeper->state().phase, Phase::Resting);
    EXPECT_EQ(server.requests, 0);
    other.unlock();
    EXPECT_TRUE(fetched());
}

TEST_F(RegisterKeeping, IsFreeForOthersWhenItRests)
{
    ASSERT_TRUE(fetched());
    QLockFile other(folder + QLatin1String("/register.lock"));

    EXPECT_TRUE(other.tryLock());
}

TEST_F(RegisterKeeping, MakesItOfTheUsersFileAndLeavesThatAsItIs)
{
    const QString path = disk.filePath(QStringLiteral("mine.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.write(bulkText(40));
    file.flush();
    keeper->import(path);

    ASSERT_TRUE(rests());
    EXPECT_FALSE(failure());
    EXPECT_EQ(keeper->state().facts->companies, 40);
    EXPECT_EQ(server.requests, 0);
    file.seek(0);
    EXPECT_TRUE(file.readAll() == bulkText(40));
}

TEST_F(RegisterKeeping, MakesItOfTheUsersFileAlsoWhileADownloadIsUnderWay)
{
    const QString path = disk.filePath(QStringLiteral("mine.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bulkText(40));
    file.close();
    server.cuts = {100'000};
    server.stalls = true;
    keeper->update();
    ASSERT_TRUE(sometime([this] { return keeper->state().received > 0; }));
    keeper->import(path);

    ASSERT_TRUE(sometime([this] { return keeper->state().facts.has_value(); }));
    EXPECT_EQ(keeper->state().facts->companies, 40);
}

TEST_F(RegisterKeeping, SaysThatTheUsersFileIsSomethingElse)
{
    const QString path = disk.filePath(QStringLiteral("mine.txt"));
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    keeper->import(path);

    ASSERT_TRUE(rests());
    EXPECT_EQ(failure(), Failure::NotTheRegister);
    EXPECT_TRUE(QFile::exists(path));
}

// Killed after the new file was put in place and before it was noted.
TEST_F(RegisterKeeping, KnowsARegisterThatItsNotesDoNotKnow)
{
    ASSERT_TRUE(fetched());
    const auto facts = keeper->state().facts;
    ASSERT_TRUE(QFile::remove(folder + QStringLiteral("/register.json")));
    start();
    ASSERT_TRUE(keeper->state().facts);
    EXPECT_EQ(keeper->state().facts->companies, facts->companies);
    EXPECT_EQ(keeper->state().facts->published, facts->published);
}

TEST_F(RegisterKeeping, TakesNothingElseForARegisterWhateverItsNotesSay)
{
    ASSERT_TRUE(fetched());
    QFile file(keeper->registerFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("something else");
    file.close();
    start();
    EXPECT_FALSE(keeper->state().facts);
}

TEST_F(RegisterKeeping, DoesNotWaitForAPipe)
{
    const QString pipe = disk.filePath(QStringLiteral("pipe"));
    ASSERT_EQ(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    keeper->import(pipe);

    ASSERT_TRUE(sometime([this] { return failure().has_value(); }));
    EXPECT_EQ(failure(), Failure::RegisterUnreadable);
}

TEST_F(RegisterKeeping, RemovesIt)
{
    ASSERT_TRUE(fetched());
    QSignalSpy renewed(keeper.get(), &RegisterKeeper::renewed);
    keeper->remove();

    ASSERT_TRUE(sometime([this] { return rests() && !keeper->state().facts; }));
    EXPECT_EQ(renewed.size(), 1);
    EXPECT_FALSE(QFile::exists(keeper->registerFile()));
    EXPECT_FALSE(keeper->isDue());
    ASSERT_TRUE(fetched()); // and asks without conditions
    EXPECT_EQ(server.asked(1, "if-none-match"), QString());
}

TEST_F(RegisterKeeping, IsDueAfterAWeek)
{
    EXPECT_FALSE(keeper->isDue()) << "there is none to renew";
    ASSERT_TRUE(fetched());
    EXPECT_FALSE(keeper->isDue());
    now = now.addDays(7).addSecs(-1);
    EXPECT_FALSE(keeper->isDue());
    now = now.addSecs(1);
    EXPECT_TRUE(keeper->isDue());
}

TEST_F(RegisterKeeping, IsDueWhenTheClockHadRunAhead)
{
    now = now.addYears(10);
    ASSERT_TRUE(fetched());
    now = now.addYears(-10);

    EXPECT_TRUE(keeper->isDue());
}

TEST_F(RegisterKeeping, TellsOfItTenTimesASecondAtMost)
{
    server.content = bulkText(4'000);
    QSignalSpy changed(keeper.get(), &RegisterKeeper::changed);
    QElapsedTimer time;
    time.start();
    ASSERT_TRUE(fetched());

    constexpr int kChangesOfPhase = 4;
    EXPECT_LE(changed.size(), time.elapsed() / 100 + kChangesOfPhase);
}

} // namespace
