// A program that fetches the register is killed, or its disk is full: what there was stays, and the rest is gone on with.
#include "support/keeper_fixture.h"
#include "support/own_disk.h"

#include <QDir>
#include <QProcess>

namespace {

struct RegisterKilled : KeeperFixture
{
    QStringList arguments() const { return {folder, server.file().toString()}; }

    // With so little room where the register is to be.
    bool runsOnSmallDisk(const char *size, const char *before = "", const QStringList &what = {})
    {
        EXPECT_TRUE(QDir().mkpath(folder));
        const auto lines = linesOf({.mountOptions = QStringLiteral("size=") + QLatin1String(size),
                                    .folder = folder,
                                    .script = QLatin1String(before) + QStringLiteral("exec \"$0\" \"$@\""),
                                    .program = QStringLiteral(REGISTER_PROBE),
                                    .arguments = arguments() + what});
        said = lines.value_or(QStringList());
        return lines.has_value();
    }

    QStringList said;
};

TEST_F(RegisterKilled, GoesOnWithWhatIsOnDisk)
{
    server.content = bulkText(4'000);
    server.cuts = {9'000'000};
    server.stalls = true;
    QProcess process;
    process.start(QStringLiteral(REGISTER_PROBE), arguments());
    ASSERT_TRUE(eventually([&process, this] {
        said += QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return said.contains(QStringLiteral("9000000"));
    }));
    keeper->update();
    EXPECT_EQ(failure(), Failure::RegisterBusy) << "the other is at it";
    process.kill();
    ASSERT_TRUE(process.waitForFinished());

    start();
    EXPECT_EQ(keeper->state().phase, Phase::Paused);
    EXPECT_TRUE(keeper->isInterrupted());
    ASSERT_TRUE(fetched()); // whose lock was left does not count
    ASSERT_TRUE(server.asked(1, "range").startsWith(QLatin1String("bytes=")));
    const qint64 from = server.asked(1, "range").mid(6).chopped(1).toLongLong();
    EXPECT_GE(from, 4'000'000) << "a power cut may cost four megabytes, a kill no more";
    EXPECT_EQ(keeper->state().facts->companies, 4'000);
}

// Before the first bytes were on disk for good: they come anew, but the user need not ask again.
TEST_F(RegisterKilled, StartsAfreshWithWhatHadHardlyBegun)
{
    server.cuts = {1'000'000};
    server.stalls = true;
    QProcess process;
    process.start(QStringLiteral(REGISTER_PROBE), arguments());
    ASSERT_TRUE(eventually([&process, this] {
        said += QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return said.contains(QStringLiteral("1000000"));
    }));
    process.kill();
    ASSERT_TRUE(process.waitForFinished());
    start();

    EXPECT_TRUE(keeper->isInterrupted());
    ASSERT_TRUE(fetched());
    EXPECT_FALSE(keeper->isInterrupted());
    EXPECT_EQ(server.asked(1, "range"), QString());
}

TEST_F(RegisterKilled, LeavesTheOldOneInUse)
{
    ASSERT_TRUE(fetched());
    const QByteArray old = registerBytes();
    server.etag = "\"v2\"";
    server.cuts = {3'000'000};
    server.stalls = true;
    QProcess process;
    process.start(QStringLiteral(REGISTER_PROBE), arguments());
    ASSERT_TRUE(eventually([&process, this] {
        said += QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
        return said.contains(QStringLiteral("3000000"));
    }));
    process.kill();
    ASSERT_TRUE(process.waitForFinished());
    start();

    EXPECT_TRUE(keeper->state().facts);
    EXPECT_TRUE(registerBytes() == old);
}

TEST_F(RegisterKilled, AsksForRoomBeforeTheFirstByte)
{
    if (!runsOnSmallDisk("12m"))
        return;

    EXPECT_EQ(said.last(), QString::number(int(Failure::RegisterNoRoom)));
    for (const QString &bytes : said.mid(0, said.size() - 1))
        EXPECT_EQ(bytes, QStringLiteral("0"));
}

TEST_F(RegisterKilled, SaysSoWhenThereIsNoRoomAtAll)
{
    if (!runsOnSmallDisk("64k", "head -c 65536 /dev/zero > \"$1/all\";"))
        return;
    EXPECT_EQ(said.last(), QString::number(int(Failure::RegisterNoRoom)));
}

TEST_F(RegisterKilled, CanBeRemovedWhenThereIsNoRoomAtAll)
{
    if (!runsOnSmallDisk("64k", "head -c 65536 /dev/zero > \"$1/register.db\";", {QStringLiteral("remove")}))
        return;
    EXPECT_EQ(said.last(), QStringLiteral("done"));
}

TEST_F(RegisterKilled, SaysThatTheDiskIsFullWhenItComesToThat)
{
    server.tellsLength = false;
    if (!runsOnSmallDisk("3m"))
        return;

    EXPECT_EQ(said.last(), QString::number(int(Failure::RegisterNoRoom)));
}

} // namespace
