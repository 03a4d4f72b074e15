// Keys through the settings, by the widgets, into a real keychain in a session of its own: kept, read back after a
// restart, nowhere else on disk; and what is read and offered when that keychain does not do its part.
#include "demo/demo_services.h"
#include "support/keyring_session.h"
#include "support/qt_test.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {

using testing::HasSubstr;
using testing::Not;

const QString kTypesAccess = QStringLiteral("type=clientId:%1").arg(QLatin1String(demo::kRegisterClientId));
const QString kTypesSecret = QStringLiteral("type=clientSecret:%1").arg(QLatin1String(demo::kRegisterClientSecret));
const QString kSaves = QStringLiteral("click=saveKeys");

struct SettingsKeychainTest : testing::Test
{
    SettingsKeychainTest()
    {
        // As test services are given: those who are the demo have keys of their own.
        QJsonObject services = QJsonDocument::fromJson(demo->servicesFile()).object();
        services.remove(QStringLiteral("profile"));
        QFile file(servicesFile);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(services).toJson());
    }

    /// What could be read at the end of the steps.
    std::string read(const KeyringSession &session, const QStringList &steps)
    {
        QProcess probe;
        probe.setProcessEnvironment(session.environment());
        probe.start(QStringLiteral(SETTINGS_PROBE),
                    QStringList{servicesFile} + steps + QStringList{QStringLiteral("words")});
        EXPECT_TRUE(QTest::qWaitFor([&] { return probe.state() == QProcess::NotRunning; }, 50'000));
        EXPECT_EQ(probe.exitStatus(), QProcess::NormalExit);
        EXPECT_EQ(probe.exitCode(), 0);
        EXPECT_THAT(probe.readAllStandardError().toStdString(), Not(HasSubstr("Sanitizer")));
        return probe.readAllStandardOutput().toStdString();
    }

    std::string save(const KeyringSession &session)
    {
        return read(session, {QStringLiteral("open=registers"), kTypesAccess, kTypesSecret, kSaves,
                              QStringLiteral("until=they are accepted")});
    }

    /// Up to the offer to use them until the end; the keychain says that code.
    static QStringList savingInVain(const char *code)
    {
        const QString says = QStringLiteral("until=") + QLatin1String(code);
        return {QStringLiteral("open=registers"),
                says,
                QStringLiteral("click=goOnWithout"),
                kTypesAccess,
                kTypesSecret,
                kSaves,
                says};
    }

    static std::vector<QByteArray> formsOf(const QByteArray &secret)
    {
        const QString text = QString::fromUtf8(secret);
        const QByteArray wide(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        return {secret, secret.toBase64().chopped(3), secret.toHex(), wide};
    }

    static QStringList filesThatHold(const QString &folder, const QByteArray &secret)
    {
        QStringList found;
        QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            const QByteArray bytes = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            for (const QByteArray &form : formsOf(secret))
                if (bytes.contains(form))
                    found.append(file.fileName());
        }
        return found;
    }

    static QString homeOf(const KeyringSession &session) { return session.environment().value(QStringLiteral("HOME")); }

    std::unique_ptr<DemoServices> demo = DemoServices::start({}).value();
    QTemporaryDir folder;
    QString servicesFile = folder.filePath(QStringLiteral("services.json"));
};

TEST_F(SettingsKeychainTest, AnAccessIsReadBackAfterARestartAndIsNowhereElse)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    EXPECT_THAT(save(session), HasSubstr("clientSecret=|")) << "not put back into the window";

    const std::string later =
        read(session, {QStringLiteral("open=registers"), QStringLiteral("until=Saved in the keychain")});
    EXPECT_THAT(later, Not(HasSubstr("Not saved.")));
    EXPECT_THAT(later, HasSubstr("clientId=|\u2022\u2022"));
    EXPECT_THAT(later, Not(HasSubstr(demo::kRegisterClientSecret)));

    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 0);
    read(session, {QStringLiteral("search=408840-3888")});
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 1) << "it is used";

    for (const char *secret : {demo::kRegisterClientSecret, demo::kRegisterClientId})
        EXPECT_EQ(filesThatHold(homeOf(session), secret), QStringList()) << secret;
}

TEST_F(SettingsKeychainTest, TheOperatorsKeysAreReadBackAfterARestartAndAreNowhereElse)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    read(session,
         {QStringLiteral("open=operator"), QStringLiteral("type=apiKey:%1").arg(QLatin1String(demo::kOperatorApiKey)),
          QStringLiteral("type=signingId:%1").arg(QLatin1String(demo::kSigningIdentifier)),
          QStringLiteral("type=signingSecret:%1").arg(QLatin1String(demo::kSigningSecret)), kSaves,
          QStringLiteral("until=they are accepted")});
    EXPECT_THAT(read(session, {QStringLiteral("open=operator"), QStringLiteral("until=Saved in the keychain")}),
                Not(HasSubstr("Not saved.")));
    for (const char *secret : {demo::kOperatorApiKey, demo::kSigningIdentifier, demo::kSigningSecret})
        EXPECT_EQ(filesThatHold(homeOf(session), secret), QStringList()) << secret;
}

TEST_F(SettingsKeychainTest, TheSearchForSecretsFindsOne)
{
    for (const QByteArray &form : formsOf("demo-register-key-not-secret")) {
        QFile file(folder.filePath(QStringLiteral("found")));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write("before" + form + "after");
        file.close();
        EXPECT_FALSE(filesThatHold(folder.path(), "demo-register-key-not-secret").isEmpty());
    }
}

TEST_F(SettingsKeychainTest, RemovedItIsGone)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    save(session);
    read(session,
         {QStringLiteral("open=registers"), QStringLiteral("until=Saved in the keychain"),
          QStringLiteral("click=removeKeys"), QStringLiteral("click=removeKeys"), QStringLiteral("until=are removed")});
    const std::string later = read(session, {QStringLiteral("open=registers"), QStringLiteral("until=Not saved.")});
    EXPECT_THAT(later, Not(HasSubstr("Saved in the keychain")));
}

TEST_F(SettingsKeychainTest, AWrongAccessIsSaidAndNotKept)
{
    const KeyringSession session(KeyringSession::Service::Unlocked);
    read(session, {QStringLiteral("open=registers"), kTypesAccess, QStringLiteral("type=clientSecret:wrong"), kSaves,
                   QStringLiteral("until=Nothing is saved. (SVC-01)")});
    EXPECT_THAT(read(session, {QStringLiteral("open=registers"), QStringLiteral("until=Not saved.")}),
                Not(HasSubstr("Saved in the keychain")));
}

TEST_F(SettingsKeychainTest, ALockedOneIsSaidAndTheKeysCanBeUsedUntilTheEnd)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    save(session);
    session.restartLocked();
    const std::string locked = read(session, {QStringLiteral("open=registers"), QStringLiteral("until=(KEY-03)")});
    EXPECT_THAT(locked, HasSubstr("Try again"));
    EXPECT_THAT(locked, HasSubstr("Go on without"));
    EXPECT_THAT(locked, HasSubstr("Whether it is saved is not known."));

    const QStringList saving = savingInVain("(KEY-03)");
    const std::string refused = read(session, saving);
    EXPECT_THAT(refused, HasSubstr("Try again"));
    EXPECT_THAT(refused, HasSubstr("Use until the program ends"));

    read(session, saving
                      + QStringList{QStringLiteral("click=useUntilTheEnd"), QStringLiteral("until=and not saved."),
                                    QStringLiteral("search=408840-3888")});
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 1);
    EXPECT_EQ(filesThatHold(homeOf(session), demo::kRegisterClientSecret), QStringList());

    session.restartUnlocked();
    EXPECT_THAT(read(session, {QStringLiteral("open=registers"), QStringLiteral("until=Saved in the keychain")}),
                Not(HasSubstr("Not saved.")))
        << "a locked one is neither overwritten nor emptied";
}

TEST_F(SettingsKeychainTest, OneThatIsNotThereIsSaidAndTheKeysCanBeUsedUntilTheEnd)
{
    const KeyringSession session(KeyringSession::Service::None);
    const std::string missing = read(session, {QStringLiteral("open=registers"), QStringLiteral("until=(KEY-02)")});
    EXPECT_THAT(missing, HasSubstr("Try again"));
    EXPECT_THAT(missing, HasSubstr("Go on without"));

    const QStringList saving = savingInVain("(KEY-02)");
    EXPECT_THAT(read(session, saving), HasSubstr("Use until the program ends"));
    read(session, saving + QStringList{QStringLiteral("click=useUntilTheEnd"), QStringLiteral("until=and not saved.")});
    EXPECT_EQ(filesThatHold(homeOf(session), demo::kRegisterClientSecret), QStringList());
}

TEST_F(SettingsKeychainTest, AnUnansweredPromptIsWaitedForAndThenGivenUp)
{
    KeyringSession session(KeyringSession::Service::Unlocked);
    save(session);
    session.restartLocked();
    session.promptInSilence();
    const QStringList shortly{QStringLiteral("soft=100"), QStringLiteral("hard=2000"),
                              QStringLiteral("open=registers")};
    EXPECT_THAT(read(session, shortly + QStringList{QStringLiteral("until=Still waiting for your keychain")}),
                HasSubstr("Go on without"));
    const std::string given = read(session, shortly + QStringList{QStringLiteral("until=(KEY-04)")});
    EXPECT_THAT(given, HasSubstr("Try again"));
    EXPECT_THAT(given, HasSubstr("Go on without"));
}

} // namespace
