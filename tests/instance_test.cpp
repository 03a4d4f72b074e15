#include "instance/single_instance.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

using Start = SingleInstance::Start;

const QString kId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");

TEST(InstanceMessage, IsRaiseOrRemindAndNothingElse)
{
    EXPECT_EQ(InstanceMessage::parse("raise\n"), InstanceMessage());
    EXPECT_EQ(InstanceMessage::parse("remind " + kId.toLatin1() + '\n'), InstanceMessage{kId});
    for (const char *line :
         {"", "\n", "raise", "Raise\n", "raise now\n", "remind\n", "remind \n", "remind ../../x\n",
          "remind {0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11}\n", "remind 0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b1\n"})
        EXPECT_EQ(InstanceMessage::parse(line), std::nullopt) << line;
}

TEST(InstanceMessage, ReadsItsOwnLine)
{
    EXPECT_EQ(InstanceMessage::parse(InstanceMessage().line()), InstanceMessage());
    EXPECT_EQ(InstanceMessage::parse(InstanceMessage{kId}.line()), InstanceMessage{kId});
    EXPECT_LE(InstanceMessage{kId}.line().size(), InstanceMessage::kLongest);
}

class SingleInstanceTest : public testing::Test
{
protected:
    static constexpr std::chrono::milliseconds kPatience{300};

    // The other start is a process of its own, because it waits without an event loop.
    int secondStart(const QStringList &message = {})
    {
        QProcess second;
        second.start(QStringLiteral(INSTANCE_PROBE), QStringList{folder} + message);
        EXPECT_TRUE(eventually([&] { return second.state() == QProcess::NotRunning; }));
        EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
        return second.exitCode();
    }

    static int codeOf(Start start) { return static_cast<int>(start); }

    QString socketPath() const { return folder + QStringLiteral("/instance.socket"); }
    QString lockPath() const { return folder + QStringLiteral("/instance.lock"); }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("data"));
};

TEST_F(SingleInstanceTest, TheFirstIsTheFirst)
{
    SingleInstance first(folder);
    EXPECT_EQ(first.start({}), Start::First);
}

TEST_F(SingleInstanceTest, TheSecondAsksTheFirstToComeForward)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);

    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_EQ(raise.count(), 1);
}

TEST_F(SingleInstanceTest, TheSecondMayAskForAReminder)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    const QSignalSpy remind(&first, &SingleInstance::remindAsked);

    EXPECT_EQ(secondStart({kId}), codeOf(Start::Told));
    ASSERT_EQ(remind.count(), 1);
    EXPECT_EQ(remind.first().first().toString(), kId);
}

TEST_F(SingleInstanceTest, EachDataFolderHasItsOwn)
{
    SingleInstance first(folder);
    SingleInstance demo(folder + QStringLiteral("-demo"));
    EXPECT_EQ(first.start({}), Start::First);
    EXPECT_EQ(demo.start({}), Start::First);
}

TEST_F(SingleInstanceTest, ALongFolderNameIsNoHindrance)
{
    folder += QStringLiteral("/") + QString(150, u'x');
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_EQ(raise.count(), 1);
}

TEST_F(SingleInstanceTest, TheSocketIsTheUsersAlone)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    struct stat found = {};
    ASSERT_EQ(::stat(QFile::encodeName(socketPath()).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 077U, 0U);
}

TEST_F(SingleInstanceTest, AnOtherThatDoesNotAnswerIsSaid)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    // No event loop turns here, as in a program that hangs.
    SingleInstance second(folder, kPatience);
    EXPECT_EQ(second.start({}), Start::Hung);
}

TEST_F(SingleInstanceTest, AfterAKillTheNextIsTheFirst)
{
    QProcess killed;
    killed.start(QStringLiteral(INSTANCE_PROBE), {folder, QStringLiteral("stay")});
    ASSERT_TRUE(eventually([&] { return killed.bytesAvailable() > 0; }));
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());
    ASSERT_TRUE(QFile::exists(socketPath()));
    ASSERT_TRUE(QFile::exists(lockPath()));

    SingleInstance next(folder, kPatience);
    ASSERT_EQ(next.start({}), Start::First);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, ALockOfAnotherHostIsAskedAboutAndCanBeOpenedAnyway)
{
    ASSERT_TRUE(QDir().mkpath(folder));
    QFile lock(lockPath());
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("4711\nanslut\nthe-name-before\n");
    lock.close();

    SingleInstance instance(folder, kPatience);
    EXPECT_EQ(instance.start({}), Start::OtherHost);
    EXPECT_EQ(instance.openAnyway(), Start::First);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, OpenAnywayDoesNotPushOutALivingOne)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    SingleInstance second(folder, kPatience);
    EXPECT_EQ(second.openAnyway(), Start::Hung);
}

TEST_F(SingleInstanceTest, AFolderThatCannotBeMadeIsUnguarded)
{
    QFile file(folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    SingleInstance instance(folder, kPatience);
    EXPECT_EQ(instance.start({}), Start::Unguarded);
}

TEST_F(SingleInstanceTest, GarbageIsHungUpOnAndHarmsNobody)
{
    SingleInstance first(folder, kPatience);
    ASSERT_EQ(first.start({}), Start::First);
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);
    const QSignalSpy remind(&first, &SingleInstance::remindAsked);

    for (const QByteArray &garbage : {QByteArray("quit\n"), QByteArray("\0\xff\n", 3), QByteArray("remind ../x\n"),
                                      QByteArray(1000, 'x'), QByteArray("rai")}) {
        QLocalSocket caller;
        caller.connectToServer(socketPath());
        caller.write(garbage);
        EXPECT_TRUE(eventually([&] { return caller.state() == QLocalSocket::UnconnectedState; }))
            << garbage.toStdString();
        EXPECT_EQ(caller.readAll(), QByteArray());
    }
    EXPECT_EQ(raise.count() + remind.count(), 0);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, AHundredMegabytesAreNotTaken)
{
    SingleInstance first(folder);
    ASSERT_EQ(first.start({}), Start::First);
    QLocalSocket caller;
    caller.connectToServer(socketPath());
    caller.write(QByteArray(100'000'000, 'x'));

    EXPECT_TRUE(eventually([&] { return caller.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, ManySilentCallersDoNotShutTheOthersOut)
{
    SingleInstance first(folder, kPatience);
    ASSERT_EQ(first.start({}), Start::First);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int n = 0; n < 30; ++n) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socketPath());
    }
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_TRUE(eventually([&] { return silent.front()->state() == QLocalSocket::UnconnectedState; }));
}

} // namespace
