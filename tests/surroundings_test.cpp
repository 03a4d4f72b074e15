// The finished program where something is missing around it: it can be filled in up to the signature, says what is not
// kept, and leaves neither the personal number nor a sole trader's anywhere.
#include "demo/demo_services.h"
#include "robot/texts.h"
#include "support/canary.h"
#include "support/keyring_session.h"
#include "support/qt_test.h"
#include "torture/robot_run.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include <csignal>

namespace {

using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

bool succeeds(const QStringList &command)
{
    QProcess process;
    process.start(command.first(), command.mid(1));
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// What gives a process a namespace of its own; empty: this machine does not allow it.
QStringList ownNamespace(const QString &kind)
{
    for (const QString &rights : {QString(), QStringLiteral("-r")}) {
        QStringList command{QStringLiteral("unshare"), kind};
        if (!rights.isEmpty())
            command.insert(1, rights);
        if (succeeds(command + QStringList{QStringLiteral("true")}))
            return command;
    }
    std::printf(
        "NOTE: this machine does not allow a namespace of our own (unshare %s), so this was not tried in one.\n",
        qPrintable(kind));
    return {};
}

struct SurroundingsTest : testing::Test
{
    /// Fills everything in by hand; what could be read on the way.
    std::string walk(const QStringList &arguments)
    {
        EXPECT_TRUE(
            run.start(QStringLiteral("walk"), arguments + QStringList{QStringLiteral("--lang"), QStringLiteral("en")}));
        EXPECT_TRUE(run.listenFor("ready")) << "Signera cannot be pressed";
        return wordsSoFar();
    }

    std::string wordsSoFar() const
    {
        std::string words;
        for (const RobotLine &line : run.lines())
            if (line.what == QLatin1String("words"))
                words += line.text.toStdString() + '\n';
        return words;
    }

    // While the number still stands in its field, and after the end.
    void endAndSearch()
    {
        QStringList finds = number.inProcess(run.process().processId());
        run.signal(SIGTERM);
        EXPECT_TRUE(run.waitForEnd(2000)) << "it goes on";
        EXPECT_EQ(run.process().exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(run.errors().toStdString(), "");
        finds += number.inTree(home.path());
        EXPECT_THAT(finds, IsEmpty());
    }

    /// The home becomes another file system, for the program alone.
    bool mountHome(const QString &options, const QString &then = QStringLiteral("true"))
    {
        run.before = ownNamespace(QStringLiteral("-m"));
        if (run.before.isEmpty())
            return false;
        run.before += {QStringLiteral("sh"), QStringLiteral("-c"),
                       QStringLiteral("mount -t tmpfs -o mode=0700,%1 none \"$HOME\" && { %2; } && exec \"$@\"")
                           .arg(options, then),
                       QStringLiteral("sh")};
        return true;
    }

    SurroundingsTest() { run.environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), runtime.path()); }

    QTemporaryDir home, runtime;
    RobotRun run{home.path()};
    Canary number{QStringLiteral("the signatory"), QLatin1String(kSignatory)};
};

const QStringList kDemo{QStringLiteral("--demo")};

TEST_F(SurroundingsTest, InGoodOnesNothingIsSaidAndAllIsKept)
{
    EXPECT_THAT(walk(kDemo), Not(HasSubstr("SAV-")));
    endAndSearch();
}

TEST_F(SurroundingsTest, AFullDiskIsToldAndStopsNobody)
{
    if (!mountHome(QStringLiteral("size=1m"), QStringLiteral("cat /dev/zero >\"$HOME/full\" 2>/dev/null || :")))
        return;
    EXPECT_THAT(walk(kDemo), HasSubstr("The disk is full, so what you type is lost when the program is closed."));
    endAndSearch();
}

TEST_F(SurroundingsTest, AHomeThatIsReadOnlyIsToldAndStopsNobody)
{
    if (!mountHome(QStringLiteral("ro")))
        return;
    EXPECT_THAT(walk(kDemo), HasSubstr("so what you type is lost when the program is closed. "));
    endAndSearch();
}

TEST_F(SurroundingsTest, AHomeThatIsMissingIsToldAndStopsNobody)
{
    run.environment.insert(QStringLiteral("HOME"), QStringLiteral("/proc/nobody")); // where not even root can make one
    EXPECT_THAT(walk(kDemo), HasSubstr("so what you type is lost when the program is closed. "));
    endAndSearch();
}

// Production's program, without keys, a keychain or a D-Bus session, and with nothing to reach.
TEST_F(SurroundingsTest, WithoutANetworkEverythingButTheSignatureCanBeDone)
{
    run.before = ownNamespace(QStringLiteral("-n"));
    if (run.before.isEmpty())
        return;
    EXPECT_THAT(walk({}), Not(HasSubstr("SAV-")));
    endAndSearch();
    EXPECT_TRUE(QFile::exists(home.filePath(QStringLiteral(".local/share/Anslut/inexchange/registrations"))));
}

// The same servers as the demo's, but with keys from the keychain; and nobody there.
struct LockedKeychainTest : SurroundingsTest
{
    LockedKeychainTest()
    {
        QJsonObject services = QJsonDocument::fromJson(DemoServices::start({}).value()->servicesFile()).object();
        services.remove(QStringLiteral("profile"));
        QFile file(servicesFile);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(services).toJson());
        file.close();
        for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
            run.environment.insert(QLatin1String(name), session.environment().value(QLatin1String(name)));
        putKey();
        session.restartLocked(); // what it holds is not to be had, and it says so only then
    }

    void putKey()
    {
        QProcess program;
        program.setProcessEnvironment(run.environment);
        program.start(QStringLiteral(ANSLUT),
                      {QStringLiteral("secrets"), QStringLiteral("set"), QStringLiteral("operator-api-key"),
                       QStringLiteral("--services"), servicesFile});
        program.write(kKey);
        program.closeWriteChannel();
        EXPECT_TRUE(program.waitForFinished());
        EXPECT_THAT(program.readAllStandardError().toStdString(), HasSubstr("(NET-01)")); // it is kept all the same
    }

    static constexpr const char *kKey = "hush-hush-canary";
    KeyringSession session{KeyringSession::Service::Unlocked};
    QString servicesFile = home.filePath(QStringLiteral("services.json"));
};

TEST_F(LockedKeychainTest, IsToldAndStopsNobody)
{
    walk({QStringLiteral("--services"), servicesFile});
    for (int tries = 0; tries < 100 && wordsSoFar().find("KEY-0") == std::string::npos; ++tries)
        run.listen(100);
    EXPECT_THAT(wordsSoFar(), HasSubstr("KEY-03"));
    endAndSearch();
    EXPECT_THAT(Canary(QStringLiteral("the key"), QLatin1String(kKey)).inTree(home.path()), IsEmpty());
}

} // namespace
