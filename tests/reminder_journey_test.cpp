// The reminder in the whole program: at log-in with everything shut, what is agreed to in it, and what the services know
// when the user goes on.
#include "dialogs/settings_dialog.h"
#include "flow/login_reminder.h"
#include "flow/stored_status.h"
#include "support/flow_fixture.h"
#include "support/journey_fixture.h"

#include <QCheckBox>
#include <QComboBox>

namespace {

struct ReminderJourney : JourneyFixture
{
    /// Left for later, with the account created unsigned.
    void leaveUnsigned()
    {
        toCompany();
        type("email", QStringLiteral("info@bageri.example"));
        flow().signLater(true);
        ASSERT_TRUE(on(Step::Done));
    }

    LoginEntry entry() const
    {
        return LoginEntry({QStringLiteral("/opt/anslut"), {QStringLiteral("--reminder")}, folder.path()},
                          folder.filePath(QStringLiteral("config")));
    }

    /// As the small start at log-in, which asks about its agreement too.
    void startAtLogin()
    {
        stopAll();
        build();
        login = std::make_unique<LoginReminder>(*settings, entry());
        shell->useLogin(*login);
        QObject::connect(shell.get(), &Shell::over, shell.get(), [this] { isOver = true; });
        shell->startForReminder();
        QCoreApplication::processEvents();
    }

    void stopAll()
    {
        shell.reset();
        login.reset();
        isOver = false;
    }
    ~ReminderJourney() override { stopAll(); }

    std::unique_ptr<LoginReminder> login;
    bool isOver = false;
};

TEST_P(ReminderJourney, AtLogInNobodyIsAskedUntilTheUserGoesOn)
{
    leaveUnsigned();
    const int before = demo->count(QStringLiteral("status"));
    startAtLogin();
    ASSERT_TRUE(reminder());
    QTest::qWait(300);
    EXPECT_EQ(demo->count(QStringLiteral("status")), before);
    EXPECT_FALSE(wizard().isVisible());
    child<QAbstractButton>(*reminder(), "goOn").click();
    ASSERT_TRUE(on(Step::Sign));
    EXPECT_TRUE(eventually([&] { return demo->count(QStringLiteral("status")) == before + 1; }))
        << "perhaps it is signed elsewhere";
    EXPECT_EQ(wizard().step(), Step::Sign) << "it is not";
}

TEST_P(ReminderJourney, SignedInTheBrowserMeanwhileIsFoundAndSaidWhenTheUserGoesOn)
{
    toWaiting();
    press("open");
    ASSERT_TRUE(eventually([this] { return browser.opened.size() == 1; }));
    flow().signLater(false);
    stop();
    browser.sign();

    startAtLogin();
    ASSERT_TRUE(reminder());
    child<QAbstractButton>(*reminder(), "goOn").click();
    ASSERT_TRUE(on(Step::Done));
    EXPECT_TRUE(flow().draft().isSigned);
    EXPECT_EQ(demo->count(QStringLiteral("document")), 1) << "nothing is signed twice";
}

TEST_P(ReminderJourney, PutOffAtLogInTheProgramEndsAndComesBackNoMoreToday)
{
    leaveUnsigned();
    startAtLogin();
    ASSERT_TRUE(reminder());
    child<QComboBox>(*reminder(), "later").setCurrentIndex(1);
    child<QAbstractButton>(*reminder(), "notNow").click();
    EXPECT_TRUE(isOver);
    startAtLogin();
    EXPECT_FALSE(reminder());
    EXPECT_TRUE(eventually([this] { return isOver; }));
}

TEST_P(ReminderJourney, DeletedAtLogInTheProgramEnds)
{
    leaveUnsigned();
    startAtLogin();
    auto &remove = child<QAbstractButton>(*reminder(), "remove");
    remove.click();
    remove.click();
    EXPECT_TRUE(eventually([this] { return isOver; })) << "once it is gone from the disk";
    EXPECT_TRUE(backend->registrations().summaries().isEmpty());
}

TEST_P(ReminderJourney, DeletedAtAnOrdinaryStartTheWizardIsThere)
{
    leaveUnsigned();
    start();
    auto &remove = child<QAbstractButton>(*reminder(), "remove");
    remove.click();
    remove.click();
    EXPECT_TRUE(wizard().isVisible());
}

TEST_P(ReminderJourney, TheAgreementIsAskedForInTheReminderAndOffUntilThen)
{
    leaveUnsigned();
    startAtLogin();
    auto &atLogin = child<QCheckBox>(*reminder(), "atLogin");
    EXPECT_TRUE(atLogin.isVisible());
    EXPECT_FALSE(atLogin.isChecked());
    atLogin.click();
    EXPECT_TRUE(login->isOn());
    login->waitForSaves();
    EXPECT_EQ(entry().state(), LoginEntry::State::Right);
    atLogin.click();
    login->waitForSaves();
    EXPECT_EQ(entry().state(), LoginEntry::State::Missing);
}

TEST_P(ReminderJourney, InTheSettingsItIsSwitchedOnAndOff)
{
    for (const bool on : {true, false}) {
        startAtLogin();
        shell->start();
        Q_EMIT wizard().wantsSettings();
        auto *dialog = wizard().findChild<SettingsDialog *>();
        ASSERT_TRUE(dialog);
        auto &atLogin = child<QCheckBox>(*dialog, "atLogin");
        EXPECT_TRUE(atLogin.isVisible());
        EXPECT_EQ(atLogin.isChecked(), !on);
        EXPECT_FALSE(child<QCheckBox>(*dialog, "again").isVisible()) << "nothing was silenced";
        atLogin.click();
        child<QAbstractButton>(*dialog, "save").click();
        login->waitForSaves();
        EXPECT_EQ(entry().state(), on ? LoginEntry::State::Right : LoginEntry::State::Missing);
    }
}

TEST_P(ReminderJourney, NeverIsTakenBackInTheSettings)
{
    leaveUnsigned();
    startAtLogin();
    child<QComboBox>(*reminder(), "later").setCurrentIndex(2);
    child<QAbstractButton>(*reminder(), "notNow").click();
    ASSERT_TRUE(backend->registrations().summaries().first().isSilenced);

    start();
    Q_EMIT wizard().wantsSettings();
    auto *dialog = wizard().findChild<SettingsDialog *>();
    ASSERT_TRUE(dialog);
    auto &again = child<QCheckBox>(*dialog, "again");
    ASSERT_TRUE(again.isVisible());
    EXPECT_FALSE(child<QCheckBox>(*dialog, "atLogin").isVisible()) << "there is no such choice here";
    again.click();
    child<QAbstractButton>(*dialog, "save").click();
    EXPECT_FALSE(backend->registrations().summaries().first().isSilenced);
}

INSTANTIATE_TEST_SUITE_P(InEnglish, ReminderJourney, testing::Values("en"));

// The keychain

/// A keychain that knows nothing and counts who looks into it.
struct CountingKeychain final : SecretStore
{
    explicit CountingKeychain(int &looked) : m_looked(looked) {}

    Pending read(const SecretName &, Done<Secret> done) override
    {
        ++m_looked;
        return later<Secret>(fail(Failure::NotFound), std::move(done));
    }
    Pending write(const SecretName &, const Secret &, Done<void> done) override
    {
        return later<void>({}, std::move(done));
    }
    Pending remove(const SecretName &, Done<void> done) override { return later<void>({}, std::move(done)); }

private:
    int &m_looked;
};

struct ShutKeychain : testing::Test
{
    /// On disk: a registration that waits for its signature, and a signing that is still to be taken back.
    void leave()
    {
        RecordStore store(registrationsIn(folder.path()));
        Registrations registrations(store, &QDateTime::currentDateTimeUtc);
        Record record;
        record.draft.registrationId = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
        record.draft.company = companyCalled(QStringLiteral("Bageri Exemplet AB"), u"4020011013");
        record.draft.email = QStringLiteral("info@exemplet.example");
        record.draft.isAccountOpened = record.isLeftForLater = true;
        const Pending saved = registrations.save(record, {});
        const QString gone = QStringLiteral("1f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
        registrations.keepWithdrawal(QStringLiteral("2f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11"),
                                     newSigningRecord(gone, QDateTime::currentDateTimeUtc(), 30));
        store.wait();
    }

    void start()
    {
        QFile file(QStringLiteral(":/operators/inexchange.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        backend = std::make_unique<Backend>(Backend::Options{
            *OperatorProfile::parse(file.readAll()), {}, folder.path(), std::make_unique<CountingKeychain>(looked)});
        backend->read();
        EXPECT_EQ(backend->registrations().withdrawals().size(), 1);
        settings = std::make_unique<Settings>(folder.filePath(QStringLiteral("settings")));
        EXPECT_TRUE(language.use(QStringLiteral("en")));
        shell = std::make_unique<Shell>(*backend, language, *settings, Wizard::Standing::Production);
    }

    QTemporaryDir folder;
    int looked = 0;
    std::unique_ptr<Backend> backend;
    std::unique_ptr<Settings> settings;
    Language language;
    std::unique_ptr<Shell> shell;
};

TEST_F(ShutKeychain, IsNotOpenedByTheStartAtLogInUntilTheUserGoesOn)
{
    leave();
    start();
    shell->startForReminder();
    ReminderDialog *dialog = ReminderJourney::reminder();
    ASSERT_TRUE(dialog);
    QTest::qWait(500);
    EXPECT_EQ(looked, 0);
    child<QAbstractButton>(*dialog, "goOn").click();
    EXPECT_TRUE(eventually([this] { return looked > 0; }));
}

TEST_F(ShutKeychain, IsOpenedByAnOrdinaryStart)
{
    leave();
    start();
    shell->start();
    EXPECT_TRUE(eventually([this] { return looked > 0; }));
}

// What the operator knows

TEST_F(FlowFixture, VerifiedElsewhereMeanwhileNothingIsLeftToDo)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    const QString id = flow->draft().registrationId;
    store->wait();

    start();
    ASSERT_TRUE(flow->resume(id));
    flow->setCurrent(Step::Sign);
    std::optional<Step> done;
    QObject::connect(flow.get(), &Onboarding::stepDone, flow.get(), [&done](Step step) { done = step; });
    ASSERT_TRUE(accounts.progress.isOpen());
    accounts.progress.answer(AccountStatus{AccountStatus::Kind::Verified, {}});
    EXPECT_EQ(done, Step::Sign);
    EXPECT_EQ(nextStep(Step::Sign, flow->draft()), Step::Existing);
    EXPECT_TRUE(flow->draft().isVerified);
    EXPECT_EQ(stateOf(*registrations->find(id)), RegistrationSummary::State::Verified)
        << "and it is not reminded of again";
}

TEST_F(FlowFixture, AnOperatorThatDoesNotKnowOrDoesNotAnswerStopsNobody)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    const QString id = flow->draft().registrationId;
    store->wait();
    for (const Result<AccountStatus> &answer :
         {Result<AccountStatus>(AccountStatus{}), Result<AccountStatus>(fail(Failure::Offline))}) {
        start();
        ASSERT_TRUE(flow->resume(id));
        flow->setCurrent(Step::Sign);
        accounts.progress.answer(answer);
        EXPECT_FALSE(flow->error());
        EXPECT_FALSE(flow->isDone(Step::Sign));
        EXPECT_FALSE(flow->isBusy());
    }
}

TEST_F(FlowFixture, WhatWasNeverSentIsNotAskedAbout)
{
    toSign(bakery);
    flow->signLater(false);
    const QString id = flow->draft().registrationId;
    store->wait();
    start();
    ASSERT_TRUE(flow->resume(id));
    EXPECT_FALSE(accounts.progress.isOpen());
}

} // namespace
