// The end that nobody asks the user about: a signal, or the session's. What was typed is on disk, and the program gone.
#include "session_end.h"

#include "flow/backend.h"
#include "settings/settings.h"
#include "storage/record_store.h"
#include "support/journey_fixture.h"
#include "torture/robot_run.h"
#include "torture/typed_history.h"

#include <QMessageBox>

#include <csignal>

namespace {

using testing::IsEmpty;

constexpr int kEndMs = 2000;

struct EndedBySignal : testing::TestWithParam<int>
{
    static QStringList lostIn(const QString &home, const RobotRun &run, qint64 asked)
    {
        TypedHistory typed;
        typed.begin({});
        typed.take(run.lines());
        const KeptDraft kept = KeptDraft::in(home);
        return typed.judge(kept, asked, asked).lost + kept.wrong;
    }

    QTemporaryDir home;
    RobotRun run{home.path()};
};

TEST_P(EndedBySignal, EveryKeyThatWasTakenIsOnDiskAndNobodyIsAsked)
{
    for (const int keys : {1, 4, 13}) { // the first of them within half a second of the last save, or before any
        ASSERT_TRUE(run.start(QStringLiteral("type %1").arg(keys)));
        ASSERT_TRUE(run.listenFor("done", keys));
        const qint64 asked = run.signal(GetParam());
        ASSERT_TRUE(run.waitForEnd(kEndMs)) << "it goes on";
        EXPECT_EQ(run.process().exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(run.process().exitCode(), 0);
        EXPECT_EQ(run.errors(), QString());
        EXPECT_THAT(lostIn(home.path(), run, asked), IsEmpty());
        ASSERT_TRUE(QDir(KeptDraft::folderIn(home.path())).removeRecursively());
    }
}

INSTANTIATE_TEST_SUITE_P(, EndedBySignal, testing::Values(SIGTERM, SIGHUP, SIGINT),
                         [](const auto &signal) { return std::string("Signal") + std::to_string(signal.param); });

TEST(TerminationTest, EachSignalIsTold)
{
    Termination termination;
    const QSignalSpy asked(&termination, &Termination::asked);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        EXPECT_EQ(std::raise(signal), 0);
    EXPECT_TRUE(eventually([&] { return asked.size() == 3; }));
}

/// The window and the desktop's session that ends around it.
struct SessionEndTest : JourneyFixture
{
    // Nobody but Qt can make a QSessionManager, and what is tried here does not look at it.
    static void endSession()
    {
        alignas(QObject) static std::array<std::byte, sizeof(QObject)> nobody{};
        Q_EMIT qGuiApp->commitDataRequest(*reinterpret_cast<QSessionManager *>(nobody.data()));
    }

    Draft onDisk() const
    {
        RecordStore beside(folder.filePath(QStringLiteral("registrations")), RecordStore::Use::LookOnly);
        Registrations found(beside, &QDateTime::currentDateTimeUtc);
        found.load();
        const auto latest = found.latestDraft();
        return latest ? found.find(*latest)->draft : Draft();
    }
};

TEST_P(SessionEndTest, SavesBeforeItReturnsAndAsksNobody)
{
    const SessionEnd end(*backend, *settings);
    type("query", QStringLiteral("Bageriet"));
    ASSERT_EQ(onDisk().query, QString()) << "too slow to tell";
    endSession();
    EXPECT_EQ(onDisk().query, QStringLiteral("Bageriet"));
    EXPECT_FALSE(wizard().isAsking());
    EXPECT_TRUE(wizard().isVisible()) << "another program may still stop the end of the session";
}

TEST_P(SessionEndTest, WhenTheSessionIsOverTheWindowAsksNobodyEither)
{
    const SessionEnd end(*backend, *settings);
    type("query", QStringLiteral("Bageriet"));
    QEvent over(QEvent::Quit); // as from the session manager
    QCoreApplication::sendEvent(qApp, &over);
    EXPECT_FALSE(wizard().isAsking());
    backend->waitForSaves();
    EXPECT_EQ(onDisk().query, QStringLiteral("Bageriet"));
}

INSTANTIATE_TEST_SUITE_P(, SessionEndTest, testing::Values("sv"));

} // namespace
