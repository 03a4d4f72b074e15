// The desktop's entry that starts the reminder at log-in, and the agreement it stands for.
#include "flow/login_reminder.h"
#include "settings/settings.h"
#include "support/qt_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sys/stat.h>

namespace {

using State = LoginEntry::State;

struct LoginReminderTest : testing::Test
{
    LoginEntry entry() const { return LoginEntry({program, arguments, data}, config.path()); }

    /// As a start of the program.
    void start(const QByteArray &administrators = {})
    {
        login.reset();
        settings.reset();
        const QString locks = config.filePath(QStringLiteral("etc.json"));
        if (!administrators.isEmpty())
            put(locks, administrators);
        settings = std::make_unique<Settings>(config.filePath(QStringLiteral("Anslut")), locks);
        login = std::make_unique<LoginReminder>(*settings, entry());
    }

    void wait()
    {
        login->waitForSaves();
        settings->waitForSaves();
        QCoreApplication::processEvents();
    }

    static void put(const QString &path, const QByteArray &bytes)
    {
        EXPECT_TRUE(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(bytes);
    }

    QByteArray text() const
    {
        QFile file(entry().path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir config;
    QString program = QStringLiteral("/opt/an slut/bin/anslut");
    QStringList arguments{QStringLiteral("--reminder")};
    QString data = QStringLiteral("/home/a/.local/share/Anslut/inexchange");
    std::unique_ptr<Settings> settings;
    std::unique_ptr<LoginReminder> login;
};

TEST_F(LoginReminderTest, IsOffUntilTheUserAgrees)
{
    start();
    login->keepRight();
    wait();
    EXPECT_FALSE(login->isOn());
    EXPECT_EQ(entry().state(), State::Missing);
    EXPECT_FALSE(QFile::exists(QFileInfo(entry().path()).path())) << "not even a folder";
}

TEST_F(LoginReminderTest, WhenTheUserAgreesTheEntryStartsTheReminder)
{
    start();
    login->setOn(true);
    wait();
    EXPECT_EQ(entry().path(), config.filePath(QStringLiteral("autostart/anslut-reminder.desktop")));
    EXPECT_EQ(entry().state(), State::Right);
    EXPECT_TRUE(text().startsWith("[Desktop Entry]\nType=Application\n"));
    EXPECT_TRUE(text().contains("\nExec=\"/opt/an slut/bin/anslut\" \"--reminder\"\n"));
    EXPECT_TRUE(text().contains("\nTryExec=/opt/an slut/bin/anslut\n"));
    start();
    EXPECT_TRUE(login->isOn());
}

TEST_F(LoginReminderTest, NothingIsLeftBesideTheEntryAndTheFolderStaysItsOwners)
{
    const QString folder = QFileInfo(entry().path()).path();
    ASSERT_TRUE(QDir().mkpath(folder));
    ASSERT_EQ(::chmod(QFile::encodeName(folder).constData(), 0755), 0);
    start();
    login->setOn(true);
    wait();
    login->setOn(false);
    wait();
    login->setOn(true);
    wait();
    EXPECT_EQ(QDir(folder).entryList(QDir::Files | QDir::Hidden),
              QStringList{QStringLiteral("anslut-reminder.desktop")});
    struct stat found = {};
    ASSERT_EQ(::stat(QFile::encodeName(folder).constData(), &found), 0);
    EXPECT_EQ(found.st_mode & 0777U, 0755U);
}

TEST_F(LoginReminderTest, SwitchedOffTheEntryGoes)
{
    start();
    login->setOn(true);
    wait();
    login->setOn(false);
    wait();
    EXPECT_FALSE(QFile::exists(entry().path()));
    start();
    EXPECT_FALSE(login->isOn());
}

TEST_F(LoginReminderTest, AnEntryNobodyWantsAnyMoreGoesAtTheNextStart)
{
    put(entry().path(), "[Desktop Entry]\nExec=anslut --reminder\n");
    start();
    login->keepRight();
    wait();
    EXPECT_FALSE(QFile::exists(entry().path()));
}

TEST_F(LoginReminderTest, FollowsAProgramThatHasMoved)
{
    start();
    login->setOn(true);
    wait();
    program = QStringLiteral("/usr/bin/anslut");
    EXPECT_EQ(entry().state(), State::Moved);
    start();
    login->keepRight();
    wait();
    EXPECT_EQ(entry().state(), State::Right);
    EXPECT_TRUE(text().contains("Exec=\"/usr/bin/anslut\""));
    EXPECT_TRUE(login->isOn());
}

TEST_F(LoginReminderTest, WhatIsSpecialInAPathStandsAsTheDesktopReadsIt)
{
    program = QStringLiteral("/opt/50% \"a\\b\" $HOME `x`/anslut");
    start();
    login->setOn(true);
    wait();
    EXPECT_TRUE(text().contains(R"(Exec="/opt/50%% \\"a\\\\b\\" \\$HOME \\`x\\`/anslut" "--reminder")"))
        << text().data();
    EXPECT_EQ(entry().state(), State::Right);
}

TEST_F(LoginReminderTest, WhoRemovesTheEntryTakesTheAgreementBack)
{
    start();
    login->setOn(true);
    wait();
    ASSERT_TRUE(QFile::remove(entry().path()));
    start();
    EXPECT_FALSE(login->isOn());
    login->keepRight();
    wait();
    EXPECT_FALSE(settings->remindsAtLogin());
    EXPECT_FALSE(QFile::exists(entry().path()));
}

TEST_F(LoginReminderTest, WhatTheDesktopsOwnSettingsSwitchOffStaysOff)
{
    for (const char *off : {"Hidden=true\n", "X-GNOME-Autostart-enabled=false\n"}) {
        start();
        login->setOn(true);
        wait();
        put(entry().path(), text() + off);
        start();
        login->keepRight();
        wait();
        EXPECT_FALSE(login->isOn()) << off;
        EXPECT_TRUE(text().contains(off));
    }
}

TEST_F(LoginReminderTest, TheDemosIsNotTakenForTheRealOnes)
{
    const QString real = data;
    data = QStringLiteral("/home/a/.local/share/Anslut/demo");
    arguments += QStringLiteral("--demo");
    start();
    login->setOn(true);
    wait();
    data = real;
    arguments.removeLast();
    start();
    EXPECT_FALSE(login->isOn());
    login->keepRight();
    wait();
    EXPECT_EQ(entry().state(), State::Others);
    login->setOn(true);
    wait();
    EXPECT_EQ(entry().state(), State::Right);
}

TEST_F(LoginReminderTest, AnAdministratorsNoCannotBeChanged)
{
    put(entry().path(), "[Desktop Entry]\n");
    start(R"({"version":1,"remindersAtLogin":false})");
    EXPECT_TRUE(login->isLocked());
    login->setOn(true);
    login->keepRight();
    wait();
    EXPECT_FALSE(login->isOn());
    EXPECT_FALSE(QFile::exists(entry().path()));
}

TEST_F(LoginReminderTest, AnAdministratorsYesHoldsFromTheNextStart)
{
    start(R"({"version":1,"remindersAtLogin":true})");
    login->keepRight();
    wait();
    EXPECT_EQ(entry().state(), State::Right);
    login->setOn(false);
    wait();
    EXPECT_EQ(entry().state(), State::Right);
}

TEST_F(LoginReminderTest, AnEntryThatCannotBeWrittenIsToldAndNotAgreedTo)
{
    put(config.filePath(QStringLiteral("autostart")), "a file where the folder should be");
    start();
    const QSignalSpy notKept(login.get(), &LoginReminder::notKept);
    login->setOn(true);
    ASSERT_TRUE(eventually([&notKept] { return notKept.count() == 1; }));
    EXPECT_FALSE(login->isOn());
    EXPECT_FALSE(settings->remindsAtLogin());
}

} // namespace
