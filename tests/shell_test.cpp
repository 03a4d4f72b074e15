// What stands round the wizard: the first start without keys, second starts, notices, settings and the end.
#include "base/steps.h"
#include "dialogs/key_form.h"
#include "dialogs/settings_dialog.h"
#include "flow/proxy_settings.h"
#include "language_menu.h"
#include "support/journey_fixture.h"
#include "widgets/banner.h"
#include "widgets/busy_line.h"
#include "widgets/message_line.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>

namespace {

constexpr QLatin1String kWhoDecides("looks after this computer");

/// A keychain that may be away, and comes back.
struct DistantKeychain final : SecretStore
{
    struct Mood
    {
        std::optional<Failure> away = {};
        bool isMute = false; // says nothing, as with a prompt that nobody sees
        std::function<void()> saySlow = {};
    };
    explicit DistantKeychain(Mood &mood) : m_mood(mood) {}

    Pending read(const SecretName &name, Done<Secret> done) override
    {
        if (m_mood.isMute)
            return Pending(std::make_unique<QObject>());
        return m_mood.away ? later<Secret>(fail(*m_mood.away), std::move(done)) : m_inside.read(name, std::move(done));
    }
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override
    {
        return m_inside.write(name, secret, std::move(done));
    }
    Pending remove(const SecretName &name, Done<void> done) override { return m_inside.remove(name, std::move(done)); }
    void whenSlow(const std::function<void()> &say) override { m_mood.saySlow = say; }

private:
    Mood &m_mood;
    MemoryStore m_inside;
};

/// The first start with the built-in operator, on an empty disk and without any keys.
struct FirstStart : testing::Test
{
    FirstStart() { start(); }

    void start()
    {
        shell.reset();
        backend.reset();
        settings.reset();
        QFile file(QStringLiteral(":/operators/inexchange.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        backend = std::make_unique<Backend>(Backend::Options{
            *OperatorProfile::parse(file.readAll()), {}, folder.path(), std::make_unique<DistantKeychain>(keychain)});
        backend->load();
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings")), administrators);
        EXPECT_TRUE(language.use(QStringLiteral("en")));
        shell = std::make_unique<Shell>(*backend, language, *settings, Wizard::Standing::Production, profileFile);
        shell->start();
        QCoreApplication::processEvents();
    }

    /// As the next start on a computer where the administrator's file says so.
    void lock(const QByteArray &file)
    {
        put(QStringLiteral("etc.json"), file);
        administrators = folder.filePath(QStringLiteral("etc.json"));
        start();
    }

    QWidget &page() { return *shell->wizard().currentPage(); }
    QWidget &notice() { return child<QWidget>(page(), "keysNotice"); }
    [[nodiscard]] bool saysThatKeysAreMissing()
    {
        return eventually([this] { return notice().isVisible(); });
    }
    SettingsDialog *settingsDialog() { return shell->wizard().findChild<SettingsDialog *>(); }

    /// Of what is wrong: not the offers that the first page makes.
    QStringList bannerTexts()
    {
        const QStringList offers{QStringLiteral("keysNotice"), QStringLiteral("registerHint")};
        QStringList texts;
        for (const Banner *banner : page().findChildren<Banner *>())
            if (banner->isVisible() && !offers.contains(banner->objectName()))
                texts.append(banner->text());
        return texts;
    }

    void put(const QString &path, const QByteArray &bytes)
    {
        EXPECT_TRUE(QDir(folder.path()).mkpath(QFileInfo(folder.filePath(path)).path()));
        QFile file(folder.filePath(path));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    QTemporaryDir folder;
    QString administrators;
    QString profileFile;
    DistantKeychain::Mood keychain;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<Settings> settings;
    Language language;
    std::unique_ptr<Shell> shell;
};

TEST_F(FirstStart, TheFirstPageSaysThatKeysAreMissing)
{
    ASSERT_TRUE(saysThatKeysAreMissing());
    for (const char *way : {"enterKeys", "tryDemo", "goOnWithoutKeys"})
        EXPECT_TRUE(child<QAbstractButton>(page(), way).isVisible()) << way;
}

TEST_F(FirstStart, KeysCanBeEntered)
{
    ASSERT_TRUE(saysThatKeysAreMissing());
    child<QAbstractButton>(page(), "enterKeys").click();
    ASSERT_TRUE(settingsDialog());
    EXPECT_EQ(settingsDialog()->section(), SettingsDialog::Section::Operator);
    EXPECT_TRUE(child<QLineEdit>(*settingsDialog(), "apiKey").isVisible());
}

TEST_F(FirstStart, AKeychainThatHoldsUpASearchIsToldOnThePageThatWaits)
{
    ASSERT_TRUE(saysThatKeysAreMissing());
    keychain.isMute = true;
    QTest::keyClicks(&child<QLineEdit>(page(), "query"), QStringLiteral("402001-1013"));
    shell->wizard().button(QWizard::NextButton)->click();
    const auto *busy = page().findChild<BusyLine *>();
    ASSERT_TRUE(eventually([busy] { return busy->isVisible(); }));
    keychain.saySlow();

    const QString said = busy->findChild<MessageLine *>()->text();
    EXPECT_TRUE(said.contains(QStringLiteral("Still waiting for your keychain"))) << said.toStdString();
}

TEST_F(FirstStart, AKeychainThatDoesNotSayIsNotTakenForOneWithoutKeys)
{
    keychain.away = Failure::KeychainLocked;
    start();
    ASSERT_TRUE(eventually([this] { return bannerTexts().size() == 1; }));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(KEY-03)")));
    EXPECT_FALSE(notice().isVisible());

    Q_EMIT shell->wizard().wantsKeys();
    auto &keys = *settingsDialog()->operatorKeys();
    ASSERT_TRUE(eventually([&] { return child<QWidget>(keys, "removeKeys").isVisible(); }));
    keychain.away.reset();
    for (int i = 0; i < 2; ++i)
        child<QAbstractButton>(keys, "removeKeys").click();
    EXPECT_TRUE(saysThatKeysAreMissing());
    EXPECT_TRUE(bannerTexts().isEmpty()) << "that is over";
}

TEST_F(FirstStart, TheDemoCanBeTried)
{
    ASSERT_TRUE(saysThatKeysAreMissing());
    const QSignalSpy demo(shell.get(), &Shell::wantsDemo);
    child<QAbstractButton>(page(), "tryDemo").click();
    EXPECT_EQ(demo.count(), 1);
}

TEST_F(FirstStart, WhatIsFilledInNowIsKeptAsADraft)
{
    ASSERT_TRUE(saysThatKeysAreMissing());
    child<QAbstractButton>(page(), "goOnWithoutKeys").click();
    EXPECT_FALSE(notice().isVisible());
    QTest::keyClicks(&child<QLineEdit>(page(), "query"), QStringLiteral("Bageriet"));
    child<QAbstractButton>(page(), "manual").click();
    ASSERT_TRUE(eventually([this] { return shell->wizard().step() == Step::Manual; }));
    QTest::keyClicks(&child<QLineEdit>(page(), "town"), QStringLiteral("Skara"));
    const QSignalSpy over(shell.get(), &Shell::over);
    backend->flow().signLater(false);
    ASSERT_TRUE(eventually([&over] { return over.count() == 1; }));

    start();
    ASSERT_TRUE(eventually([this] { return shell->wizard().step() == Step::Manual; }));
    EXPECT_EQ(child<QLineEdit>(page(), "town").text(), QStringLiteral("Skara"));
}

// Notices

TEST_F(FirstStart, SaysNothingWhenNothingIsWrong)
{
    EXPECT_TRUE(bannerTexts().isEmpty());
}

TEST_F(FirstStart, ADamagedRegistrationIsToldOnTheFirstPage)
{
    put(QStringLiteral("registrations/0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11.json"), "noise");
    put(QStringLiteral("registrations/1f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11.json"), "noise too");
    start();
    ASSERT_TRUE(eventually([this] { return bannerTexts().size() == 1; }));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(SAV-03)")));

    const QString english = bannerTexts().first();
    EXPECT_TRUE(language.use(QStringLiteral("sv")));
    ASSERT_TRUE(eventually([&] { return bannerTexts().value(0, english) != english; }));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(SAV-03)")));
}

TEST_F(FirstStart, SettingsOfANewerVersionAreTold)
{
    put(QStringLiteral("settings/settings.json"), R"({"version":99})");
    start();
    ASSERT_TRUE(eventually([this] { return bannerTexts().size() == 1; }));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(SAV-04)")));
}

TEST_F(FirstStart, SettingsThatCannotBeSavedAreTold)
{
    put(QStringLiteral("settings"), "a file where the folder should be");
    start();
    Q_EMIT shell->wizard().wantsLanguage(QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return bannerTexts().size() == 1; }));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(SAV-02)")));
}

TEST_F(FirstStart, WhatIsTypedAndCannotBeSavedIsToldOnEveryPage)
{
    put(QStringLiteral("registrations"), "a file where the folder should be");
    start();
    child<QLineEdit>(page(), "query").setText(QStringLiteral("Nattskiftet"));
    const auto isTold = [this] { return bannerTexts().join(u' ').contains(QLatin1String("(SAV-07)")); };
    ASSERT_TRUE(eventually(isTold)) << bannerTexts().join(u' ').toStdString();

    child<QAbstractButton>(page(), "manual").click();
    ASSERT_TRUE(eventually([this] { return shell->wizard().step() == Step::Manual; }));
    EXPECT_TRUE(isTold());
    shell->wizard().back();
    EXPECT_TRUE(isTold());
    EXPECT_EQ(bannerTexts().filter(QStringLiteral("(SAV-07)")).size(), 1) << bannerTexts().join(u' ').toStdString();
}

// Settings

TEST_F(FirstStart, EveryAppearanceCanBeChosenAndIsKept)
{
    start();
    const QPalette before = QApplication::palette();
    const QStringList rows{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark"),
                           QStringLiteral("contrast"), QStringLiteral("contrast-light")};
    for (const int row : {1, 2, 3, 4, 0}) {
        Q_EMIT shell->wizard().wantsSettings();
        ASSERT_TRUE(settingsDialog());
        auto &choice = child<QComboBox>(*settingsDialog(), "appearance");
        ASSERT_EQ(choice.count(), rows.size());
        choice.setCurrentIndex(row);
        child<QAbstractButton>(*settingsDialog(), "save").click();
        ASSERT_TRUE(eventually([this] { return !settingsDialog(); }));
        EXPECT_EQ(settings->appearance(), rows.at(row));
        Q_EMIT shell->wizard().wantsSettings();
        ASSERT_TRUE(settingsDialog());
        EXPECT_EQ(child<QComboBox>(*settingsDialog(), "appearance").currentIndex(), row);
        settingsDialog()->reject();
        ASSERT_TRUE(eventually([this] { return !settingsDialog(); }));
    }
    EXPECT_EQ(QApplication::palette(), before);
}

TEST_F(FirstStart, WhatTheAdministratorDecidedIsNotChanged)
{
    put(QStringLiteral("etc.json"), R"({"version":1,"appearance":"dark"})");
    administrators = folder.filePath(QStringLiteral("etc.json"));
    start();
    Q_EMIT shell->wizard().wantsSettings();
    ASSERT_TRUE(settingsDialog());
    EXPECT_FALSE(child<QWidget>(*settingsDialog(), "appearance").isEnabled());
    EXPECT_TRUE(child<QWidget>(*settingsDialog(), "language").isEnabled());
}

TEST_F(FirstStart, ALockedLanguageIsLockedInTheRailToo)
{
    lock(R"({"language":"en"})");
    const auto &menu = child<LanguageMenu>(shell->wizard(), "language");
    EXPECT_FALSE(menu.isEnabled());
    EXPECT_TRUE(menu.toolTip().contains(kWhoDecides));
    EXPECT_EQ(menu.accessibleDescription(), menu.toolTip());
    Q_EMIT shell->wizard().wantsLanguage(QStringLiteral("sv"));
    EXPECT_EQ(language.current(), QStringLiteral("en"));
}

TEST_F(FirstStart, ThatNothingIsSavedCanBeLockedInBothItsPlaces)
{
    lock(R"({"saveNothing":true})");
    EXPECT_TRUE(backend->flow().keepsNothing());
    Q_EMIT shell->wizard().wantsSettings();
    for (QObject *place : {static_cast<QObject *>(&page()), static_cast<QObject *>(settingsDialog())}) {
        EXPECT_TRUE(child<QAbstractButton>(*place, "keepNothing").isChecked());
        EXPECT_FALSE(child<QAbstractButton>(*place, "keepNothing").isEnabled());
        EXPECT_TRUE(child<QLabel>(*place, "keepNothingMeans").text().contains(kWhoDecides));
    }
}

TEST_F(FirstStart, WhatIsPresetCanBeChanged)
{
    lock(R"({"preset":{"saveNothing":true}})");
    auto &box = child<QAbstractButton>(page(), "keepNothing");
    EXPECT_TRUE(box.isChecked() && box.isEnabled());
    box.click();
    EXPECT_FALSE(backend->flow().keepsNothing());
}

TEST_F(FirstStart, EachSectionSaysWhoDecidesWhatIsLocked)
{
    using Section = SettingsDialog::Section;
    const struct
    {
        const char *file;
        Section section;
        const char *control;
    } table[] = {{R"({"language":"en"})", Section::General, "language"},
                 {R"({"appearance":"dark"})", Section::General, "appearance"},
                 {R"({"registersOff":["vies"]})", Section::Registers, "vies"},
                 {R"({"proxy":"none"})", Section::Network, "http"}};
    for (const auto &row : table) {
        lock(row.file);
        Q_EMIT shell->wizard().wantsSettings();
        settingsDialog()->turnTo(row.section);
        EXPECT_FALSE(child<QWidget>(*settingsDialog(), row.control).isEnabled()) << row.file;
        QString words;
        for (const QLabel *label : settingsDialog()->findChildren<QLabel *>())
            words += label->isVisible() ? label->text() : QString();
        EXPECT_TRUE(words.contains(kWhoDecides)) << row.file;
    }
}

TEST_F(FirstStart, EachWayIntoTheSettingsLeadsToItsSection)
{
    using Section = SettingsDialog::Section;
    Wizard &wizard = shell->wizard();
    Q_EMIT wizard.wantsSettings();
    ASSERT_TRUE(settingsDialog());
    EXPECT_EQ(settingsDialog()->section(), Section::General);
    Q_EMIT wizard.wantsNetworkSettings();
    EXPECT_EQ(settingsDialog()->section(), Section::Network);
    Q_EMIT wizard.wantsRegisterSettings();
    EXPECT_EQ(settingsDialog()->section(), Section::Registers);
    Q_EMIT wizard.wantsKeys();
    EXPECT_EQ(settingsDialog()->section(), Section::Operator);
    Q_EMIT wizard.wantsRegisterKeys();
    EXPECT_EQ(settingsDialog()->section(), Section::Registers);
    ASSERT_TRUE(settingsDialog()->focusWidget());
    EXPECT_EQ(settingsDialog()->focusWidget()->objectName(), QStringLiteral("clientId"));
}

TEST_F(FirstStart, WhichRegistersAreAskedIsKeptAndHoldsAtOnce)
{
    Q_EMIT shell->wizard().wantsRegisterSettings();
    child<QAbstractButton>(*settingsDialog(), "peppol").click();
    child<QAbstractButton>(*settingsDialog(), "save").click();
    EXPECT_EQ(settings->registersOff(), QStringList{QStringLiteral("peppol")});
    settings->waitForSaves();
    EXPECT_EQ(Settings(folder.filePath(QStringLiteral("settings"))).registersOff(),
              QStringList{QStringLiteral("peppol")});
}

TEST_F(FirstStart, TheProxyIsKept)
{
    Q_EMIT shell->wizard().wantsNetworkSettings();
    child<QAbstractButton>(*settingsDialog(), "socks5").click();
    QTest::keyClicks(&child<QLineEdit>(*settingsDialog(), "host"), QStringLiteral("proxy.example.se"));
    QTest::keyClicks(&child<QLineEdit>(*settingsDialog(), "port"), QStringLiteral("1080"));
    child<QAbstractButton>(*settingsDialog(), "save").click();
    EXPECT_EQ(proxyOf(*settings), (ProxyChoice{ProxyChoice::Kind::Socks5, QStringLiteral("proxy.example.se"), 1080}));
}

TEST_F(FirstStart, ANetworkThatWantsALogInIsShownAPageOfNobodysInClearText)
{
    Browser browser;
    browser.follow();
    Q_EMIT shell->wizard().wantsPortal();
    EXPECT_EQ(browser.opened, QList{QUrl(QStringLiteral("http://example.com/"))});
}

TEST_F(FirstStart, WithoutABrowserForTheNetworksLogInItSaysHowToGoOn)
{
    const auto listens = qInstallMessageHandler([](QtMsgType, const QMessageLogContext &, const QString &) {});
    Q_EMIT shell->wizard().wantsPortal(); // Qt itself says that this platform opens nothing
    qInstallMessageHandler(listens);
    ASSERT_EQ(bannerTexts().size(), 1);
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("Open one yourself")));
    EXPECT_TRUE(bannerTexts().first().contains(QLatin1String("(APP-03)")));
}

TEST_F(FirstStart, TheSettingsSayWhichFileTheOperatorComesFrom)
{
    profileFile = QStringLiteral("/srv/operator.json");
    start();
    Q_EMIT shell->wizard().wantsKeys();
    const auto labels = settingsDialog()->findChildren<QLabel *>();
    EXPECT_TRUE(std::any_of(labels.cbegin(), labels.cend(), [this](const QLabel *one) {
        return one->isVisible() && one->text().contains(profileFile);
    }));
}

TEST_F(FirstStart, SettingsOpenOnce)
{
    Q_EMIT shell->wizard().wantsSettings();
    Q_EMIT shell->wizard().wantsSettings();
    EXPECT_EQ(shell->wizard().findChildren<SettingsDialog *>().size(), 1);
}

// A second start asks the first; signing is given up; the end

struct RunningProgram : JourneyFixture
{
    QString signLater()
    {
        toSign();
        flow().signLater(false);
        const QString id = flow().draft().registrationId;
        EXPECT_TRUE(eventually([&] { return isUnsigned(id); }));
        flow().startOver();
        wizard().show();
        return id;
    }

    bool isUnsigned(const QString &id)
    {
        const Record *record = backend->registrations().find(id);
        return record && summaryOf(*record).state == RegistrationSummary::State::Unsigned;
    }

    ReminderDialog *reminder() { return wizard().findChild<ReminderDialog *>(); }
    bool isTakenBack() const
    {
        return demo->count(QStringLiteral("cancel")) == 1 && demo->count(QStringLiteral("delete")) == 1;
    }
};

TEST_P(RunningProgram, ASecondStartBringsTheWindowForward)
{
    wizard().showMinimized();
    ASSERT_TRUE(wizard().isMinimized());
    shell->raise();
    EXPECT_TRUE(wizard().isVisible());
    EXPECT_FALSE(wizard().isMinimized());
    EXPECT_FALSE(reminder());
}

TEST_P(RunningProgram, ASecondStartCanAskForTheReminder)
{
    const QString id = signLater();
    shell->remind(id);
    ASSERT_TRUE(reminder());
    EXPECT_TRUE(reminder()->isVisible());

    shell->remind(id);
    EXPECT_EQ(wizard().findChildren<ReminderDialog *>().size(), 1) << "once";
}

TEST_P(RunningProgram, WhatIsNoUnsignedRegistrationOnlyBringsTheWindowForward)
{
    shell->remind(QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11"));
    EXPECT_FALSE(reminder());
}

TEST_P(RunningProgram, WhatIsOpenAlreadyIsNotRemindedOf)
{
    toWaiting();
    const QString id = flow().draft().registrationId;
    ASSERT_TRUE(isUnsigned(id));
    shell->remind(id);
    EXPECT_FALSE(reminder());
    EXPECT_EQ(wizard().step(), Step::Waiting);
}

TEST_P(RunningProgram, NoReminderOnTopOfAnotherDialog)
{
    const QString id = signLater();
    Q_EMIT wizard().wantsSettings();
    shell->remind(id);
    EXPECT_FALSE(reminder());
}

TEST_P(RunningProgram, ARegisterThatIsSwitchedOffIsNotAskedFromThenOn)
{
    Q_EMIT wizard().wantsRegisterSettings();
    auto *dialog = wizard().findChild<SettingsDialog *>();
    child<QAbstractButton>(*dialog, "bolagsverket").click();
    child<QAbstractButton>(*dialog, "save").click();
    search(QStringLiteral("408840-3888"));
    EXPECT_TRUE(eventually([this] { return !flow().isBusy(); }));
    EXPECT_EQ(demo->count(QStringLiteral("organisation")), 0);
}

TEST_P(RunningProgram, ACancelledSigningIsTakenBackBeforeTheProgramEnds)
{
    toWaiting();
    demo->setFault(QStringLiteral("slow"));
    const QSignalSpy over(shell.get(), &Shell::over);
    flow().signingRun().cancel();
    static_cast<QDialog &>(wizard()).done(QDialog::Rejected);
    EXPECT_FALSE(wizard().isVisible()) << "the window is gone at once";
    EXPECT_EQ(over.count(), 0);

    ASSERT_TRUE(QTest::qWaitFor([&over] { return over.count() == 1; }, 9000));
    EXPECT_TRUE(isTakenBack());
}

TEST_P(RunningProgram, ThrownAwayItIsTakenBackToo)
{
    toWaiting();
    const QSignalSpy over(shell.get(), &Shell::over);
    flow().discard();
    static_cast<QDialog &>(wizard()).done(QDialog::Rejected);
    ASSERT_TRUE(QTest::qWaitFor([&over] { return over.count() == 1; }, 9000));
    EXPECT_TRUE(isTakenBack());
}

TEST_P(RunningProgram, WhatAKillCutOffIsTakenBackAtTheNextStart)
{
    toWaiting();
    demo->setFault(QStringLiteral("slow"));
    flow().signingRun().cancel();
    stop();
    demo->setFault(QString());
    EXPECT_FALSE(isTakenBack());

    start();
    EXPECT_TRUE(QTest::qWaitFor([this] { return isTakenBack(); }, 9000));
}

TEST_P(RunningProgram, AskedForAgainWhileItEndsItGoesOn)
{
    toWaiting();
    demo->setFault(QStringLiteral("slow"));
    const QSignalSpy over(shell.get(), &Shell::over);
    flow().signingRun().cancel();
    static_cast<QDialog &>(wizard()).done(QDialog::Rejected);
    shell->raise();
    EXPECT_TRUE(wizard().isVisible() || reminder() || QApplication::topLevelWidgets().size() > 1);
    QTest::qWait(200);
    EXPECT_EQ(over.count(), 0);
}

TEST_P(RunningProgram, WithNothingToTakeBackItEndsAtOnce)
{
    const QSignalSpy over(shell.get(), &Shell::over);
    static_cast<QDialog &>(wizard()).done(QDialog::Rejected);
    EXPECT_EQ(over.count(), 1);
}

INSTANTIATE_TEST_SUITE_P(InEnglish, RunningProgram, testing::Values("en"));

} // namespace
