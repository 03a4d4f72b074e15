#include "instance/single_instance.h"

#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QProcess>
#include <QTemporaryDir>
#include <QTimer>

#include <csignal>
#include <optional>

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

    // The other start is a process of its own, as it is with the user.
    int secondStart(const QStringList &message = {})
    {
        QProcess second;
        second.start(QStringLiteral(INSTANCE_PROBE), QStringList{folder} + message);
        EXPECT_TRUE(eventually([&] { return second.state() == QProcess::NotRunning; }));
        EXPECT_EQ(second.exitStatus(), QProcess::NormalExit);
        return second.exitCode();
    }

    static int codeOf(Start start) { return static_cast<int>(start); }

    /// What a start of ours comes to.
    static std::optional<Start> startOf(SingleInstance &instance, const InstanceMessage &message = {})
    {
        std::optional<Start> came;
        const auto connection =
            QObject::connect(&instance, &SingleInstance::decided, &instance, [&came](Start start) { came = start; });
        instance.start(message);
        EXPECT_TRUE(eventually([&came] { return came.has_value(); }));
        QObject::disconnect(connection);
        return came;
    }

    void runProbe(QProcess &probe) const
    {
        probe.start(QStringLiteral(INSTANCE_PROBE), {folder, QStringLiteral("stay")});
        EXPECT_TRUE(eventually([&] { return probe.bytesAvailable() > 0; }));
    }

    QString socketPath() const { return folder + QStringLiteral("/instance.socket"); }
    QString lockPath() const { return folder + QStringLiteral("/instance.lock"); }

    QTemporaryDir temporary;
    QString folder = temporary.filePath(QStringLiteral("data"));
};

TEST_F(SingleInstanceTest, TheFirstIsTheFirst)
{
    SingleInstance first(folder);
    EXPECT_EQ(startOf(first), Start::First);
}

TEST_F(SingleInstanceTest, TheSecondAsksTheFirstToComeForward)
{
    SingleInstance first(folder);
    ASSERT_EQ(startOf(first), Start::First);
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);

    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_EQ(raise.count(), 1);
}

TEST_F(SingleInstanceTest, TheSecondMayAskForAReminder)
{
    SingleInstance first(folder);
    ASSERT_EQ(startOf(first), Start::First);
    const QSignalSpy remind(&first, &SingleInstance::remindAsked);

    EXPECT_EQ(secondStart({kId}), codeOf(Start::Told));
    ASSERT_EQ(remind.count(), 1);
    EXPECT_EQ(remind.first().first().toString(), kId);
}

TEST_F(SingleInstanceTest, EachDataFolderHasItsOwn)
{
    SingleInstance first(folder);
    SingleInstance demo(folder + QStringLiteral("-demo"));
    EXPECT_EQ(startOf(first), Start::First);
    EXPECT_EQ(startOf(demo), Start::First);
}

TEST_F(SingleInstanceTest, ALongFolderNameIsNoHindrance)
{
    folder += QStringLiteral("/") + QString(150, u'x');
    SingleInstance first(folder);
    ASSERT_EQ(startOf(first), Start::First);
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_EQ(raise.count(), 1);
}

TEST_F(SingleInstanceTest, TheSocketIsTheUsersAlone)
{
    SingleInstance first(folder);
    ASSERT_EQ(startOf(first), Start::First);
    struct stat found = {};
    ASSERT_EQ(::stat(QFile::encodeName(socketPath()).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 077U, 0U);
}

TEST_F(SingleInstanceTest, AnOtherThatDoesNotAnswerIsSaid)
{
    QProcess first;
    runProbe(first);
    ASSERT_EQ(::kill(pid_t(first.processId()), SIGSTOP), 0);
    SingleInstance second(folder, kPatience);
    EXPECT_EQ(startOf(second), Start::Hung);

    ASSERT_EQ(::kill(pid_t(first.processId()), SIGCONT), 0);
    EXPECT_EQ(startOf(second), Start::Told) << "it is asked again";
    first.kill();
    EXPECT_TRUE(first.waitForFinished());
}

TEST_F(SingleInstanceTest, TheEventLoopTurnsWhileTheOtherIsAsked)
{
    QProcess first;
    runProbe(first);
    ASSERT_EQ(::kill(pid_t(first.processId()), SIGSTOP), 0);
    SingleInstance second(folder, kPatience);
    int turns = 0;
    QTimer heart;
    QObject::connect(&heart, &QTimer::timeout, &heart, [&turns] { ++turns; });
    heart.start(10);
    EXPECT_EQ(startOf(second), Start::Hung);
    EXPECT_GT(turns, 3);
    first.kill();
    EXPECT_TRUE(first.waitForFinished());
}

TEST_F(SingleInstanceTest, OneThatEndsWhileItIsAskedIsFollowed)
{
    QProcess first;
    runProbe(first);
    ASSERT_EQ(::kill(pid_t(first.processId()), SIGSTOP), 0);
    SingleInstance second(folder, kPatience);
    QTimer::singleShot(50, &first, [&first] { first.kill(); });
    EXPECT_EQ(startOf(second), Start::First);
    EXPECT_EQ(first.state(), QProcess::NotRunning);
}

TEST_F(SingleInstanceTest, AfterAKillTheNextIsTheFirst)
{
    QProcess killed;
    runProbe(killed);
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());
    ASSERT_TRUE(QFile::exists(socketPath()));
    ASSERT_TRUE(QFile::exists(lockPath()));

    SingleInstance next(folder, kPatience);
    ASSERT_EQ(startOf(next), Start::First);
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
    EXPECT_EQ(startOf(instance), Start::OtherHost);
    EXPECT_EQ(instance.openAnyway(), Start::First);
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, OpenAnywayDoesNotPushOutALivingOne)
{
    SingleInstance first(folder);
    ASSERT_EQ(startOf(first), Start::First);
    SingleInstance second(folder, kPatience);
    EXPECT_EQ(second.openAnyway(), Start::Hung);
}

TEST_F(SingleInstanceTest, AStartThatNobodyAskedForIsTheFirstOrNothing)
{
    SingleInstance first(folder);
    ASSERT_TRUE(first.startQuietly());
    const QSignalSpy raise(&first, &SingleInstance::raiseAsked);
    EXPECT_EQ(secondStart(), codeOf(Start::Told)) << "it is one as good as any";
    ASSERT_EQ(raise.count(), 1);

    SingleInstance quiet(folder, kPatience);
    EXPECT_FALSE(quiet.startQuietly());
    QTest::qWait(100);
    EXPECT_EQ(raise.count(), 1) << "who runs already is left in peace";
}

TEST_F(SingleInstanceTest, AfterAKillAQuietStartIsTheFirst)
{
    QProcess killed;
    runProbe(killed);
    killed.kill();
    ASSERT_TRUE(killed.waitForFinished());
    SingleInstance quiet(folder);
    EXPECT_TRUE(quiet.startQuietly());
}

TEST_F(SingleInstanceTest, WhereNobodyCanTellAQuietStartIsNone)
{
    QFile file(folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    SingleInstance quiet(folder);
    EXPECT_FALSE(quiet.startQuietly());
}

TEST_F(SingleInstanceTest, AFolderThatCannotBeMadeIsUnguarded)
{
    QFile file(folder);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    SingleInstance instance(folder, kPatience);
    EXPECT_EQ(startOf(instance), Start::Unguarded);
}

TEST_F(SingleInstanceTest, GarbageIsHungUpOnAndHarmsNobody)
{
    SingleInstance first(folder, kPatience);
    ASSERT_EQ(startOf(first), Start::First);
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
    ASSERT_EQ(startOf(first), Start::First);
    QLocalSocket caller;
    caller.connectToServer(socketPath());
    caller.write(QByteArray(100'000'000, 'x'));

    EXPECT_TRUE(eventually([&] { return caller.state() == QLocalSocket::UnconnectedState; }));
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
}

TEST_F(SingleInstanceTest, ManySilentCallersDoNotShutTheOthersOut)
{
    SingleInstance first(folder, kPatience);
    ASSERT_EQ(startOf(first), Start::First);
    std::vector<std::unique_ptr<QLocalSocket>> silent;
    for (int n = 0; n < 30; ++n) {
        silent.push_back(std::make_unique<QLocalSocket>());
        silent.back()->connectToServer(socketPath());
    }
    EXPECT_EQ(secondStart(), codeOf(Start::Told));
    EXPECT_TRUE(eventually([&] { return silent.front()->state() == QLocalSocket::UnconnectedState; }));
}

} // namespace
