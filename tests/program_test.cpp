// The finished program, started as a person or an administrator starts it.
#include "demo/demo_services.h"
#include "support/keyring_session.h"
#include "support/program_fixture.h"
#include "support/qt_test.h"

#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalSocket>
#include <QTcpServer>
#include <QTcpSocket>

#include <csignal>
#include <unistd.h>

#include <sys/stat.h>

namespace {

using testing::HasSubstr;
using testing::Not;

using Ended = ProgramFixture::Ended;

struct ProgramTest : ProgramFixture
{
};

TEST_F(ProgramTest, SaysItsVersionAndWhatItDoes)
{
    const Ended version = run({QStringLiteral("--version")});
    EXPECT_EQ(version.code, 0);
    EXPECT_EQ(version.out, "anslut " ANSLUT_VERSION "\n");
    const Ended help = run({QStringLiteral("--help"), QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, HasSubstr("anslut secrets list"));
}

TEST_F(ProgramTest, WrongArgumentsAreASentenceAndTwo)
{
    for (const char *arguments : {"--demon", "wizard", "--lang de", "demo --port x", "demo --fault haunted", "secrets",
                                  "--demo --fault haunted", "--fault slow", "secrets set operator-api-key hush"}) {
        const Ended ended = run(QString::fromLatin1(arguments).split(u' '));
        EXPECT_EQ(ended.code, 2) << arguments;
        EXPECT_EQ(ended.out, "") << arguments;
        EXPECT_THAT(ended.errors, Not(HasSubstr("hush"))) << arguments;
        EXPECT_THAT(ended.errors, testing::MatchesRegex("[^\n]+\n")) << arguments;
    }
}

TEST_F(ProgramTest, AnOperatorsFileThatIsNotRightIsASentenceAndTwo)
{
    const QString none = home.filePath(QStringLiteral("none.json"));
    const Ended ended = run({QStringLiteral("secrets"), QStringLiteral("list"), QStringLiteral("--operator"), none});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.errors, HasSubstr("(APP-01)"));
}

TEST_F(ProgramTest, AnOperatorsFileThatIsNotRightNamesThePart)
{
    QFile file(home.filePath(QStringLiteral("operator.json")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(R"({"version":7})");
    file.close();
    const Ended ended =
        run({QStringLiteral("secrets"), QStringLiteral("list"), QStringLiteral("--operator"), file.fileName()});
    EXPECT_EQ(ended.code, 2);
    EXPECT_THAT(ended.errors, HasSubstr("wrong: version"));
}

TEST_F(ProgramTest, OnlyRootsSystemWideFileLocksTheOperator)
{
    const QString file = home.filePath(QStringLiteral("xdg/anslut/settings.json"));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(file).path()));
    QFile settings(file);
    ASSERT_TRUE(settings.open(QIODevice::WriteOnly) && settings.write(R"({"operatorFile":""})") > 0);
    settings.close();
    ASSERT_TRUE(settings.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QProcessEnvironment environment = surroundings();
    environment.insert(QStringLiteral("XDG_CONFIG_DIRS"), home.filePath(QStringLiteral("xdg")));
    QProcess program;
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(ANSLUT), {QStringLiteral("secrets"), QStringLiteral("list"),
                                           QStringLiteral("--operator"), home.filePath(QStringLiteral("none.json"))});
    program.closeWriteChannel();
    const Ended ended = end(program);
    EXPECT_EQ(ended.code, 2);
    const bool isRoots = ::geteuid() == 0; // what the test writes is a user's otherwise, and is passed over
    EXPECT_THAT(ended.errors, HasSubstr(isRoots ? "(APP-05)" : "(APP-01)"));
}

TEST_F(ProgramTest, WithNothingToRemindOfTheReminderEndsAtOnce)
{
    EXPECT_EQ(run({QStringLiteral("--reminder")}).code, 0);
    EXPECT_EQ(run({QStringLiteral("--demo"), QStringLiteral("--reminder")}).code, 0);
}

// The keys

struct SecretsTest : ProgramTest
{
    explicit SecretsTest(KeyringSession::Service service = KeyringSession::Service::Unlocked) : session(service)
    {
        // The same servers, but not as the demo: the keys are in the keychain.
        QJsonObject services = QJsonDocument::fromJson(demo->servicesFile()).object();
        services.remove(QStringLiteral("profile"));
        QFile file(home.filePath(QStringLiteral("services.json")));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(services).toJson());
        servicesFile = file.fileName();
    }

    Ended secrets(const QStringList &words, const QByteArray &input = {}) const
    {
        QProcess program;
        QProcessEnvironment environment = surroundings();
        environment.insert(session.environment());
        environment.insert(QStringLiteral("HOME"), home.path());
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(ANSLUT), QStringList{QStringLiteral("secrets")} + words
                                                  + QStringList{QStringLiteral("--lang"), QStringLiteral("en"),
                                                                QStringLiteral("--services"), servicesFile});
        EXPECT_TRUE(program.waitForStarted());
        program.write(input);
        program.closeWriteChannel();
        return end(program);
    }

    Ended set(const char *name, const QByteArray &value) const
    {
        return secrets({QStringLiteral("set"), QLatin1String(name)}, value);
    }

    bool isInAnyFile(const QByteArray &text) const
    {
        QDirIterator files(home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

    std::unique_ptr<DemoServices> demo = DemoServices::start({}).value();
    KeyringSession session;
    QString servicesFile;
};

TEST_F(SecretsTest, AreSetTriedListedAndRemoved)
{
    EXPECT_THAT(secrets({QStringLiteral("list")}).out, HasSubstr("operator-api-key (127.0.0.1"));
    const Ended saved = set("operator-api-key", QByteArray(demo::kOperatorApiKey) + '\n');
    EXPECT_EQ(saved.code, 0) << saved.errors;
    EXPECT_THAT(saved.out, HasSubstr("accepts it"));
    const Ended first = set("signing-identifier", demo::kSigningIdentifier);
    EXPECT_EQ(first.code, 0);
    EXPECT_THAT(first.out, HasSubstr("other key"));
    EXPECT_THAT(set("signing-secret", demo::kSigningSecret).out, HasSubstr("accepts it"));
    EXPECT_THAT(set("client-id", demo::kRegisterClientId).out, HasSubstr("other key"));
    EXPECT_THAT(set("client-secret", demo::kRegisterClientSecret).out, HasSubstr("accepts it"));

    const Ended list = secrets({QStringLiteral("list")});
    EXPECT_EQ(list.code, 0);
    EXPECT_THAT(list.out, Not(HasSubstr("not found")));
    EXPECT_EQ(secrets({QStringLiteral("remove"), QStringLiteral("operator-api-key")}).code, 0);
    EXPECT_THAT(secrets({QStringLiteral("list")}).out, HasSubstr("): not found"));
}

TEST_F(SecretsTest, AWrongKeyIsSaidAndNotRepeatedAnywhere)
{
    const Ended wrong = set("operator-api-key", "hush-hush-canary");
    EXPECT_EQ(wrong.code, 1);
    EXPECT_THAT(wrong.errors, HasSubstr("(SVC-01)"));
    EXPECT_THAT(wrong.out + wrong.errors, Not(HasSubstr("hush-hush")));
    EXPECT_FALSE(isInAnyFile("hush-hush-canary"));
    EXPECT_FALSE(demo->requestLog().contains("hush-hush"));
}

TEST_F(SecretsTest, WithoutTheServiceItIsKeptAndSaid)
{
    demo.reset();
    const Ended ended = set("operator-api-key", "a-key");
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.errors, HasSubstr("(NET-01)"));
    EXPECT_THAT(secrets({QStringLiteral("list")}).out, HasSubstr("): set"));
}

TEST_F(SecretsTest, AnUnknownNameAndNoKeyChangeNothing)
{
    const Ended unknown = set("api-key", "x");
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.errors, HasSubstr("operator-api-key"));
    EXPECT_EQ(set("operator-api-key", "\n").code, 2);
    EXPECT_EQ(set("operator-api-key", QByteArray(100'000, 'x')).code, 2);
    EXPECT_THAT(secrets({QStringLiteral("list")}).out, Not(HasSubstr("): set")));
}

TEST_F(SecretsTest, ALockedKeychainSaysSo)
{
    ASSERT_EQ(set("operator-api-key", demo::kOperatorApiKey).code, 0);
    session.restartLocked();
    for (const QStringList &words :
         {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("set"), QStringLiteral("operator-api-key")},
          QStringList{QStringLiteral("remove"), QStringLiteral("operator-api-key")}}) {
        const Ended ended = secrets(words, "another");
        EXPECT_EQ(ended.code, 1) << words.first().toStdString();
        EXPECT_THAT(ended.errors, HasSubstr("(KEY-03)")) << words.first().toStdString();
    }
}

struct NoKeychainTest : SecretsTest
{
    NoKeychainTest() : SecretsTest(KeyringSession::Service::None) {}
};

TEST_F(NoKeychainTest, IsASentenceAndNoHang)
{
    for (const QStringList &words :
         {QStringList{QStringLiteral("list")}, QStringList{QStringLiteral("set"), QStringLiteral("operator-api-key")},
          QStringList{QStringLiteral("remove"), QStringLiteral("operator-api-key")}}) {
        const Ended ended = secrets(words, "a-key");
        EXPECT_EQ(ended.code, 1) << words.first().toStdString();
        EXPECT_THAT(ended.errors, HasSubstr("(KEY-02)")) << words.first().toStdString();
    }
}

// The demo alone

struct DemoAloneTest : ProgramTest
{
    quint16 startDemo(QProcess &demo, const QStringList &more = {}) const
    {
        start(demo, QStringList{QStringLiteral("demo")} + more);
        QByteArray said;
        EXPECT_TRUE(eventually([&] { return (said += demo.readAllStandardOutput()).trimmed().endsWith('}'); }));
        const QString signing = QJsonDocument::fromJson(said).object().value(QLatin1String("signing")).toString();
        return quint16(QUrl(signing).port());
    }
};

TEST_F(DemoAloneTest, APortThatIsTakenIsASentence)
{
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost));
    const QString port = QString::number(other.serverPort());
    const Ended ended =
        run({QStringLiteral("demo"), QStringLiteral("--port"), port, QStringLiteral("--lang"), QStringLiteral("en")});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.errors, HasSubstr(port.toStdString()));
}

TEST_F(DemoAloneTest, AStateThatCannotBeWrittenIsASentence)
{
    const Ended ended =
        run({QStringLiteral("demo"), QStringLiteral("--state"), home.filePath(QStringLiteral("none/state.json"))});
    EXPECT_EQ(ended.code, 1);
    EXPECT_THAT(ended.errors, HasSubstr("(SAV-02)"));
}

TEST_F(DemoAloneTest, EndsWellWhenItIsAskedTo)
{
    for (const int signal : {SIGTERM, SIGINT}) {
        QProcess demo;
        EXPECT_NE(startDemo(demo), 0);
        ASSERT_EQ(::kill(pid_t(demo.processId()), signal), 0);
        EXPECT_EQ(end(demo).code, 0) << signal;
    }
}

TEST_F(DemoAloneTest, EndsWellInTheMiddleOfAnswers)
{
    QProcess demo;
    const quint16 port = startDemo(demo, {QStringLiteral("--fault"), QStringLiteral("slow")});
    std::vector<std::unique_ptr<QTcpSocket>> callers;
    for (const char *said : {"GET /search/1.0/json?q=bageri HTTP/1.1\r\nHost: x\r\n\r\n", "GET /search/1.0/json?q=ba",
                             "POST /oauth2/token HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nab", ""}) {
        callers.push_back(std::make_unique<QTcpSocket>());
        callers.back()->connectToHost(QHostAddress::LocalHost, port);
        ASSERT_TRUE(callers.back()->waitForConnected());
        callers.back()->write(said);
        ASSERT_TRUE(callers.back()->flush() || qstrlen(said) == 0);
    }
    callers.push_back(std::make_unique<QTcpSocket>()); // leaves before its answer
    callers.back()->connectToHost(QHostAddress::LocalHost, port);
    ASSERT_TRUE(callers.back()->waitForConnected());
    callers.back()->write("GET /search/1.0/json?q=bageri HTTP/1.1\r\nHost: x\r\n\r\n");
    ASSERT_TRUE(callers.back()->waitForBytesWritten());
    callers.back()->abort();
    QTest::qWait(300); // so that they have arrived

    ASSERT_EQ(::kill(pid_t(demo.processId()), SIGTERM), 0);
    EXPECT_EQ(end(demo).code, 0);
}

// One running program

struct SecondStartTest : ProgramTest
{
};

TEST_F(SecondStartTest, EndsWellAndTheFirstGoesOn)
{
    QProcess first;
    startFirst(first);
    EXPECT_EQ(run({QStringLiteral("--demo")}).code, 0);
    EXPECT_EQ(first.state(), QProcess::Running);
    kill(first);
}

TEST_F(SecondStartTest, AfterAKillItIsTheFirst)
{
    QProcess first;
    startFirst(first);
    kill(first);

    QProcess second;
    startFirst(second);
    EXPECT_EQ(run({QStringLiteral("--demo")}).code, 0);
    EXPECT_EQ(second.state(), QProcess::Running);
    kill(second);
}

TEST_F(SecondStartTest, AFirstThatHangsIsAskedAbout)
{
    QProcess first;
    startFirst(first);
    ASSERT_EQ(::kill(pid_t(first.processId()), SIGSTOP), 0);
    QProcess second;
    start(second, {QStringLiteral("--demo")});
    EXPECT_FALSE(second.waitForFinished(3500)) << "the question is open";
    kill(second);
    kill(first);
}

TEST_F(SecondStartTest, ALockFromBeforeTheComputerWasRenamedIsAskedAbout)
{
    QFile lock(home.filePath(QStringLiteral(".local/share/Anslut/demo/instance.lock")));
    ASSERT_TRUE(QDir().mkpath(QFileInfo(lock).path()));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    lock.write("1\nanslut\nthe-name-before\n");
    lock.close();
    QProcess program;
    start(program, {QStringLiteral("--demo")});
    EXPECT_FALSE(program.waitForFinished(3500)) << "the question is open";
    EXPECT_EQ(owner(), 1) << "nothing is taken before the user says so";
    kill(program);
    EXPECT_EQ(run({QStringLiteral("--demo"), QStringLiteral("--reminder")}).code, 0) << "at log-in it is no matter";
}

TEST_F(SecondStartTest, TheSocketIsTheUsersAlone)
{
    QProcess first;
    startFirst(first);
    const QString path = home.filePath(QStringLiteral(".local/share/Anslut/demo/instance.socket"));
    ASSERT_TRUE(eventually([&path] { return QFile::exists(path); }));
    struct stat found = {};
    ASSERT_EQ(::stat(QFile::encodeName(path).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0700U);
    kill(first);
}

TEST_F(SecondStartTest, TheFirstAnswersASecondWithinASecond)
{
    QProcess first;
    startFirst(first);
    ASSERT_EQ(run({QStringLiteral("--demo")}).code, 0) << "its window is there now";
    QLocalSocket second;
    const QString path = home.filePath(QStringLiteral(".local/share/Anslut/demo/instance.socket"));
    QElapsedTimer clock;
    clock.start();
    second.connectToServer(path);
    ASSERT_TRUE(second.waitForConnected(1000));
    second.write("raise\n");
    EXPECT_TRUE(eventually([&second] { return second.bytesAvailable() > 0; }));
    EXPECT_EQ(second.readAll(), "ok\n");
    EXPECT_LT(clock.elapsed(), 1000);
    kill(first);
}

} // namespace
