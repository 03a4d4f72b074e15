// A proxy that wants to know who is asking, from its 407 to the keychain: real window, real HTTP through a real proxy. The
// service stands behind it under a name that nobody else knows.
#include "dialogs/proxy_dialog.h"
#include "dialogs/reminder_dialog.h"
#include "flow/backend.h"
#include "flow/registrations.h"
#include "i18n/language.h"
#include "secrets/memory_store.h"
#include "settings/settings.h"
#include "shell.h"
#include "support/loopback_proxy.h"
#include "support/secure_server.h"
#include "support/waited.h"
#include "widgets/message_line.h"

#include <QAbstractButton>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QTemporaryDir>

namespace {

/// The user's keychain, which outlives the program.
struct SameKeychain final : SecretStore
{
    explicit SameKeychain(MemoryStore &keychain) : m_keychain(keychain) {}

    Pending read(const SecretName &name, Done<Secret> done) override { return m_keychain.read(name, std::move(done)); }
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override
    {
        return m_keychain.write(name, secret, std::move(done));
    }
    Pending remove(const SecretName &name, Done<void> done) override
    {
        return m_keychain.remove(name, std::move(done));
    }

private:
    MemoryStore &m_keychain;
};

struct OtherDialog final : QMessageBox
{
    using QMessageBox::QMessageBox;
    int whoWaits() const { return receivers(SIGNAL(finished(int))); } // for it to be closed
};

struct ProxyLoginTest : testing::Test
{
    ProxyLoginTest()
    {
        proxy.demand("anna", "s3cret");
        start();
    }
    ~ProxyLoginTest() override { stop(); }

    void stop()
    {
        shell.reset();
        settings.reset();
        backend.reset();
    }

    void start()
    {
        stop();
        QFile file(QStringLiteral(":/operators/inexchange.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        ServiceAddresses addresses;
        addresses.registers[QStringLiteral("peppol")][QStringLiteral("api")] =
            QUrl(QStringLiteral("https://service.example"));
        backend = std::make_unique<Backend>(
            Backend::Options{.profile = *OperatorProfile::parse(file.readAll()),
                             .addresses = addresses,
                             .dataFolder = folder.path(),
                             .secrets = std::make_unique<SameKeychain>(keychain),
                             .proxy = {ProxyChoice::Kind::Http, QStringLiteral("127.0.0.1"), proxy.serverPort()}});
        backend->load();
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings")));
        EXPECT_TRUE(language.use(QStringLiteral("en")));
        shell = std::make_unique<Shell>(*backend, language, *settings, Wizard::Standing::Production);
        shell->start();
    }

    void search()
    {
        backend->flow().setQuery(QStringLiteral("Bageriet"));
        backend->flow().search();
    }

    ProxyDialog *dialog() { return shell->wizard().findChild<ProxyDialog *>(); }
    [[nodiscard]] bool isAsked()
    {
        return eventually([this] { return dialog() && dialog()->isVisible(); });
    }

    static void logIn(QWidget &where, const QString &password, bool remember)
    {
        child<QLineEdit>(where, "user").setText(QStringLiteral("anna"));
        child<QLineEdit>(where, "password").setText(password);
        if (remember)
            child<QAbstractButton>(where, "remember").click();
        child<QAbstractButton>(where, "logIn").click();
    }

    Result<Secret> kept(int index)
    {
        const SecretName name = ProxyDoor::names(QStringLiteral("127.0.0.1:%1").arg(proxy.serverPort())).at(index);
        return waited<Secret>([&](Done<Secret> done) { return keychain.read(name, std::move(done)); });
    }

    [[nodiscard]] bool reachesTheService(int requests = 1)
    {
        return eventually([this, requests] { return service.requests >= requests; });
    }

    // In words on the page, with the code to quote.
    [[nodiscard]] bool saysThatTheProxyRefused()
    {
        return eventually([this] {
            const auto labels = shell->wizard().currentPage()->findChildren<QLabel *>();
            return std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *one) {
                return one->isVisible() && one->text().contains(QLatin1String("NET-06"));
            });
        });
    }

    const TestAuthority authority;
    SecureServer service{QStringLiteral("good-name")};
    LoopbackProxy proxy{LoopbackProxy::Kind::Http, service.serverPort()};
    QTemporaryDir folder;
    MemoryStore keychain;
    Language language;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<Settings> settings;
    std::unique_ptr<Shell> shell;
};

TEST_F(ProxyLoginTest, TheUserIsAskedAndTheRequestGoesThrough)
{
    search();
    ASSERT_TRUE(isAsked());
    EXPECT_EQ(service.requests, 0);
    logIn(*dialog(), QStringLiteral("s3cret"), false);
    EXPECT_TRUE(reachesTheService());
    EXPECT_EQ(kept(0).error().what, Failure::NotFound) << "nobody wanted it kept";
}

TEST_F(ProxyLoginTest, KeptItIsNotAskedForAtTheNextStart)
{
    search();
    ASSERT_TRUE(isAsked());
    logIn(*dialog(), QStringLiteral("s3cret"), true);
    ASSERT_TRUE(reachesTheService());
    ASSERT_TRUE(eventually([this] { return kept(1) == Secret("s3cret"); }));

    start();
    search();
    EXPECT_TRUE(reachesTheService(2));
    EXPECT_FALSE(dialog());
}

TEST_F(ProxyLoginTest, AWrongOneIsSaidAskedForAgainAndNotKept)
{
    search();
    ASSERT_TRUE(isAsked());
    EXPECT_FALSE(child<MessageLine>(*dialog(), "refused").isVisible());
    const QPointer<ProxyDialog> first = dialog();
    logIn(*dialog(), QStringLiteral("wrong"), true);
    ASSERT_TRUE(eventually([&] { return !first && dialog() && dialog()->isVisible(); }));
    EXPECT_TRUE(child<MessageLine>(*dialog(), "refused").isVisible());
    EXPECT_TRUE(child<QLineEdit>(*dialog(), "password").text().isEmpty());
    EXPECT_EQ(child<QLineEdit>(*dialog(), "user").text(), QStringLiteral("anna")) << "mostly right";
    EXPECT_TRUE(child<QAbstractButton>(*dialog(), "remember").isChecked());
    EXPECT_FALSE(kept(0));
    child<QLineEdit>(*dialog(), "user").clear();
    child<QAbstractButton>(*dialog(), "remember").click();

    logIn(*dialog(), QStringLiteral("s3cret"), false);
    EXPECT_TRUE(reachesTheService());
}

TEST_F(ProxyLoginTest, WhoWillNotSayIsToldThatTheProxyRefused)
{
    search();
    ASSERT_TRUE(isAsked());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    EXPECT_TRUE(saysThatTheProxyRefused());
    EXPECT_EQ(service.requests, 0);
}

TEST_F(ProxyLoginTest, WhoWillNotSayIsNotAskedByTheNextRequestButByTryingAgain)
{
    search();
    ASSERT_TRUE(isAsked());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_TRUE(saysThatTheProxyRefused());
    ASSERT_TRUE(eventually([this] { return !dialog(); }));
    const int before = proxy.turnedAway;
    search();
    ASSERT_TRUE(eventually([&] { return proxy.turnedAway > before && !backend->flow().isBusy(); }));
    EXPECT_FALSE(dialog());

    shell->wizard().button(QWizard::NextButton)->click();
    EXPECT_TRUE(isAsked());
}

TEST_F(ProxyLoginTest, TheSettingsForgetALogIn)
{
    search();
    ASSERT_TRUE(isAsked());
    logIn(*dialog(), QStringLiteral("s3cret"), true);
    ASSERT_TRUE(eventually([this] { return kept(1) == Secret("s3cret"); }));
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *settingsDialog = shell->wizard().findChild<SettingsDialog *>();
    auto &forget = child<QAbstractButton>(*settingsDialog, "forget");
    ASSERT_TRUE(forget.isVisible());
    forget.click();
    EXPECT_TRUE(eventually([&] { return child<MessageLine>(*settingsDialog, "forgetMessage").isVisible(); }));
    EXPECT_FALSE(forget.isVisible());
    EXPECT_EQ(kept(0).error().what, Failure::NotFound);
    EXPECT_EQ(kept(1).error().what, Failure::NotFound);
    settingsDialog->reject();

    search();
    EXPECT_TRUE(isAsked());
}

TEST_F(ProxyLoginTest, WithoutALogInThereIsNoneToForget)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    EXPECT_FALSE(child<QAbstractButton>(*shell->wizard().findChild<SettingsDialog *>(), "forget").isVisible());
}

TEST_F(ProxyLoginTest, ItIsPutInsideTheSettingsWhileTheyAreOpen)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    ASSERT_TRUE(dialogOfSettings);
    search();
    ASSERT_TRUE(eventually([&] { return child<QLineEdit>(*dialogOfSettings, "user").isVisible(); }));
    EXPECT_FALSE(dialog()) << "no dialog on a dialog";
    logIn(*dialogOfSettings, QStringLiteral("s3cret"), false);
    EXPECT_TRUE(reachesTheService());
    EXPECT_TRUE(dialogOfSettings->isVisible());
    EXPECT_TRUE(child<QAbstractButton>(*dialogOfSettings, "save").isVisible());
}

TEST_F(ProxyLoginTest, ReturnInsideTheSettingsAnswersOnceAndLeavesThemOpen)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    search();
    ASSERT_TRUE(eventually([&] { return child<QLineEdit>(*dialogOfSettings, "user").isVisible(); }));
    QTest::keyClicks(&child<QLineEdit>(*dialogOfSettings, "user"), QStringLiteral("anna"));
    QTest::keyClicks(&child<QLineEdit>(*dialogOfSettings, "password"), QStringLiteral("s3cret"));
    QTest::keyClick(&child<QLineEdit>(*dialogOfSettings, "password"), Qt::Key_Return);
    EXPECT_TRUE(dialogOfSettings->isVisible());
    EXPECT_TRUE(reachesTheService());
}

// The answer closes them: that is no second answer.
TEST_F(ProxyLoginTest, WhoLogsInAndClosesTheSettingsAtOnceHasLoggedIn)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    search();
    ASSERT_TRUE(eventually([&] { return child<QLineEdit>(*dialogOfSettings, "user").isVisible(); }));
    QObject::connect(dialogOfSettings, &SettingsDialog::loggedIn, dialogOfSettings, &QDialog::reject);
    logIn(*dialogOfSettings, QStringLiteral("s3cret"), false);
    EXPECT_TRUE(reachesTheService());
}

TEST_F(ProxyLoginTest, ReturnInItsOwnDialogLogsIn)
{
    search();
    ASSERT_TRUE(isAsked());
    QTest::keyClicks(&child<QLineEdit>(*dialog(), "user"), QStringLiteral("anna"));
    QTest::keyClicks(&child<QLineEdit>(*dialog(), "password"), QStringLiteral("s3cret"));
    QTest::keyClick(&child<QLineEdit>(*dialog(), "password"), Qt::Key_Return);
    EXPECT_TRUE(reachesTheService());
}

TEST_F(ProxyLoginTest, ClosingTheSettingsIsAnAnswerToo)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    search();
    ASSERT_TRUE(eventually([&] { return child<QLineEdit>(*dialogOfSettings, "user").isVisible(); }));
    dialogOfSettings->close();
    EXPECT_TRUE(saysThatTheProxyRefused());
}

TEST_F(ProxyLoginTest, EscapeInsideTheSettingsIsAnAnswerAndLeavesThemOpen)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    search();
    ASSERT_TRUE(eventually([&] { return child<QLineEdit>(*dialogOfSettings, "user").isVisible(); }));
    QTest::keyClick(dialogOfSettings, Qt::Key_Escape);
    EXPECT_TRUE(saysThatTheProxyRefused());
    EXPECT_TRUE(dialogOfSettings->isVisible());
    EXPECT_TRUE(child<QAbstractButton>(*dialogOfSettings, "save").isVisible());
}

TEST_F(ProxyLoginTest, ItWaitsUntilAnotherDialogIsClosed)
{
    OtherDialog other(&shell->wizard());
    const int before = other.whoWaits();
    other.addButton(QStringLiteral("OK"), QMessageBox::AcceptRole);
    other.open();
    search();
    ASSERT_TRUE(eventually([&] { return other.whoWaits() > before; }));
    EXPECT_FALSE(dialog());
    other.done(0);
    EXPECT_TRUE(isAsked());
}

TEST_F(ProxyLoginTest, NoReminderOpensOnTopOfIt)
{
    Record unfinished;
    unfinished.draft.registrationId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
    unfinished.isRegistrationSent = true;
    const Pending saving = backend->registrations().save(unfinished, [](const Result<void> &) {});
    search();
    ASSERT_TRUE(isAsked());
    shell->remind(unfinished.draft.registrationId);
    EXPECT_FALSE(shell->wizard().findChild<ReminderDialog *>());

    QTest::keyClick(dialog(), Qt::Key_Escape);
    ASSERT_TRUE(eventually([this] { return !dialog(); }));
    shell->remind(unfinished.draft.registrationId);
    EXPECT_TRUE(shell->wizard().findChild<ReminderDialog *>());
}

TEST_F(ProxyLoginTest, ItGoesAwayWhenNobodyWaitsForIt)
{
    search();
    ASSERT_TRUE(isAsked());
    backend->useProxy({ProxyChoice::Kind::None});
    EXPECT_TRUE(eventually([this] { return !dialog(); }));
}

TEST_F(ProxyLoginTest, AProxyThatIsChosenInTheSettingsIsUsedAtOnce)
{
    backend->useProxy({ProxyChoice::Kind::None});
    Q_EMIT shell->wizard().wantsNetworkSettings();
    auto *dialogOfSettings = shell->wizard().findChild<SettingsDialog *>();
    child<QAbstractButton>(*dialogOfSettings, "http").click();
    child<QLineEdit>(*dialogOfSettings, "host").setText(QStringLiteral("127.0.0.1"));
    child<QLineEdit>(*dialogOfSettings, "port").setText(QString::number(proxy.serverPort()));
    child<QAbstractButton>(*dialogOfSettings, "save").click();
    search();
    EXPECT_TRUE(isAsked());
}

} // namespace
