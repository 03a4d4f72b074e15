#include "support/keyring_session.h"
#include "support/qt_test.h"

namespace {

using testing::ElementsAre;

class KeychainTest : public testing::Test
{
protected:
    // What the probe said, line by line; it must end well, also for the sanitizers.
    static std::vector<std::string> linesOf(QProcess &probe)
    {
        EXPECT_TRUE(probe.state() == QProcess::NotRunning || probe.waitForFinished(20'000));
        EXPECT_EQ(probe.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(probe.exitCode(), 0);
        EXPECT_THAT(probe.readAllStandardError().toStdString(), testing::Not(testing::HasSubstr("Sanitizer")));
        std::vector<std::string> lines;
        for (const QByteArray &line : probe.readAllStandardOutput().trimmed().split('\n'))
            lines.push_back(line.toStdString());
        return lines;
    }

    static void start(QProcess &probe, const QProcessEnvironment &environment, const QStringList &steps)
    {
        probe.setProcessEnvironment(environment);
        probe.start(QStringLiteral(KEYCHAIN_PROBE), steps);
    }

    static std::vector<std::string> run(const KeyringSession &session, const QString &steps)
    {
        QProcess probe;
        start(probe, session.environment(), steps.split(u' '));
        return linesOf(probe);
    }

    static constexpr QLatin1String kShort{"soft=100 hard=400 "};
};

TEST_F(KeychainTest, KeepsASecretUntilItIsRemoved)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    EXPECT_THAT(run(session, QStringLiteral("read write=first read")),
                ElementsAre("read: NotFound", "write: done", "read: first"));
    EXPECT_THAT(run(session, QStringLiteral("read write=second read")),
                ElementsAre("read: first", "write: done", "read: second"));
    EXPECT_THAT(run(session, QStringLiteral("remove read remove")),
                ElementsAre("remove: done", "read: NotFound", "remove: done"));
}

TEST_F(KeychainTest, TwoAtOnceAreAskedOneAfterTheOther)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    EXPECT_THAT(run(session, QStringLiteral("write=key read2")), ElementsAre("write: done", "read: key", "read: key"));
}

TEST_F(KeychainTest, DroppingThePendingSilencesIt)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    EXPECT_THAT(run(session, QStringLiteral("write=key drop wait=100 read")), ElementsAre("write: done", "read: key"));
}

TEST_F(KeychainTest, MoreThanEverySystemTakesIsRefused)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    const QString most(2000, u'x');
    EXPECT_THAT(run(session, QStringLiteral("write=%1x read write=%1 read").arg(most)),
                ElementsAre("write: TooLarge", "read: NotFound", "write: done", "read: " + most.toStdString()));
}

TEST_F(KeychainTest, SaysSoWhenThereIsNoService)
{
    const KeyringSession session(KeyringSession::Service::None);
    EXPECT_THAT(run(session, QStringLiteral("read write=key remove")),
                ElementsAre("read: KeychainMissing", "write: KeychainMissing", "remove: KeychainMissing"));
}

TEST_F(KeychainTest, SaysSoWhenThereIsNoSession)
{
    const KeyringSession session(KeyringSession::Service::None);
    QProcessEnvironment environment = session.environment();
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
    QProcess probe;
    start(probe, environment, {QStringLiteral("read"), QStringLiteral("write=key")});
    EXPECT_THAT(linesOf(probe), ElementsAre("read: KeychainMissing", "write: KeychainMissing"));
}

TEST_F(KeychainTest, ALockedOneSaysThatItIsLockedAndKeepsItsSecret)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key")), ElementsAre("write: done"));
    session.restartLocked();
    EXPECT_THAT(run(session, QStringLiteral("read write=other remove")),
                ElementsAre("read: KeychainLocked", "write: KeychainLocked", "remove: KeychainLocked"));
    session.restartUnlocked();
    EXPECT_THAT(run(session, QStringLiteral("read")), ElementsAre("read: key"));
}

TEST_F(KeychainTest, OneThatFailsIsNeitherMissingNorLocked)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    session.breakKeyring();
    EXPECT_THAT(run(session, QStringLiteral("read write=key")),
                ElementsAre("read: KeychainFailed", "write: KeychainFailed"));
}

TEST_F(KeychainTest, ALockedOneWithoutOurSecretHasNothing)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key remove")), ElementsAre("write: done", "remove: done"));
    session.restartLocked();
    EXPECT_THAT(run(session, QStringLiteral("read")), ElementsAre("read: NotFound"));
}

TEST_F(KeychainTest, AnUnansweredPromptIsSaidAndThenGivenUp)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key")), ElementsAre("write: done"));
    session.restartLocked();
    session.promptInSilence();

    QProcess probe;
    start(probe, session.environment(), (kShort + QStringLiteral("read2 read write=x")).split(u' '));
    ASSERT_TRUE(eventually([&] { return probe.state() == QProcess::NotRunning; }));
    EXPECT_THAT(linesOf(probe), ElementsAre("keychain: slow", "read: KeychainSlow", "read: KeychainSlow",
                                            "read: KeychainSlow", "write: KeychainSlow"));
}

TEST_F(KeychainTest, ALateAnswerHarmsNobodyAndTheNextIsAskedAgain)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key")), ElementsAre("write: done"));
    session.restartLocked();
    session.promptInSilence();

    QProcess probe;
    start(probe, session.environment(), (kShort + QStringLiteral("read wait=1000 read")).split(u' '));
    QByteArray said;
    ASSERT_TRUE(eventually([&] { return (said += probe.readAllStandardOutput()).contains("KeychainSlow"); }));
    session.dismissPrompt();
    ASSERT_TRUE(eventually([&] { return probe.state() == QProcess::NotRunning; }));
    EXPECT_THAT(linesOf(probe), ElementsAre("read: KeychainLocked"));
}

TEST_F(KeychainTest, APairThatWasGivenUpIsNeverHalfThere)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("pair=old")), ElementsAre("write: done", "write: done"));
    session.holdKeyring(true);

    QProcess probe;
    start(probe, session.environment(), (kShort + QStringLiteral("pair=new wait=1000 readpair")).split(u' '));
    QByteArray said;
    ASSERT_TRUE(eventually([&] { return (said += probe.readAllStandardOutput()).count("KeychainSlow") == 2; }));
    session.holdKeyring(false);
    ASSERT_TRUE(eventually([&] { return probe.state() == QProcess::NotRunning; }));
    EXPECT_THAT(linesOf(probe), ElementsAre("read: new", "read: new"));
}

TEST_F(KeychainTest, LeavingWhileItIsSilentIsNoCrash)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key leave")), ElementsAre("write: done"));
    session.restartLocked();
    session.promptInSilence();

    QProcess probe;
    start(probe, session.environment(), {QStringLiteral("leave")});
    ASSERT_TRUE(eventually([&] { return probe.state() == QProcess::NotRunning; }));
    EXPECT_THAT(linesOf(probe), ElementsAre(""));
}

TEST_F(KeychainTest, AKeyringThatDiesIsGivenUp)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    ASSERT_THAT(run(session, QStringLiteral("write=key")), ElementsAre("write: done"));
    session.restartLocked();
    session.promptInSilence();

    QProcess probe;
    start(probe, session.environment(), QStringLiteral("soft=100 hard=1000 read").split(u' '));
    QByteArray said;
    ASSERT_TRUE(eventually([&] { return (said += probe.readAllStandardOutput()).contains("slow"); }));
    session.killKeyring();
    ASSERT_TRUE(eventually([&] { return probe.state() == QProcess::NotRunning; }));
    EXPECT_THAT(linesOf(probe), ElementsAre(testing::AnyOf("read: KeychainSlow", "read: NotFound")));
}

} // namespace
