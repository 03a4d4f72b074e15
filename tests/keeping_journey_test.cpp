// "Don't save on this computer" and "delete everything", in the whole program over a real folder and the demo's servers.
#include "dialogs/settings_dialog.h"
#include "support/journey_fixture.h"
#include "support/on_disk.h"
#include "wizard/lookup_page.h"

#include <QCheckBox>
#include <QDir>

namespace {

struct KeepingJourney : JourneyFixture
{
    QStringList registrationFiles()
    {
        backend->waitForSaves();
        return filesBelow(folder.filePath(QStringLiteral("registrations")));
    }

    bool isInTheFolder(const QString &text)
    {
        backend->waitForSaves();
        settings->waitForSaves();
        return contentsBelow(folder.path()).contains(text.toUtf8());
    }

    QCheckBox &box() { return child<QCheckBox>(wizard().lookupPage(), "keepNothing"); }

    void signThere()
    {
        press("open");
        ASSERT_TRUE(eventually([this] { return !browser.opened.isEmpty(); }));
        browser.sign();
        ASSERT_TRUE(on(Step::Done));
    }

    bool isTakenBack() const
    {
        return demo->count(QStringLiteral("cancel")) == 1 && demo->count(QStringLiteral("delete")) == 1;
    }
};

TEST_P(KeepingJourney, WithTheChoiceOnAWholeJourneyLeavesNothingOfTheCompany)
{
    box().click();
    toWaiting();
    const QString name = flow().draft().company->name;
    ASSERT_FALSE(name.isEmpty());
    EXPECT_FALSE(isInTheFolder(name));
    signThere();

    EXPECT_TRUE(flow().draft().isSigned);
    EXPECT_EQ(registrationFiles(), QStringList());
    for (const QString &text : {name, QStringLiteral("info@bageri.example"), QStringLiteral("4088403888"),
                                QStringLiteral("408840-3888"), flow().draft().registrationId})
        EXPECT_FALSE(isInTheFolder(text)) << text.toStdString();
}

TEST_P(KeepingJourney, WithoutItTheCompanyIsThere)
{
    toWaiting();
    EXPECT_TRUE(isInTheFolder(flow().draft().company->name));
}

TEST_P(KeepingJourney, TheChoiceIsRememberedAndWhatWasBegunIsNot)
{
    box().click();
    toSign();
    settings->waitForSaves();
    start();
    EXPECT_EQ(wizard().step(), Step::Lookup);
    EXPECT_TRUE(box().isChecked());
    EXPECT_TRUE(flow().keepsNothing());
    EXPECT_TRUE(backend->registrations().summaries().isEmpty());
}

TEST_P(KeepingJourney, ChangedInOnePlaceItShowsInTheOther)
{
    const auto inTheSettings = [this]() -> QCheckBox & {
        Q_EMIT wizard().wantsSettings();
        return child<QCheckBox>(*wizard().findChild<SettingsDialog *>(), "keepNothing");
    };
    const auto close = [this](const char *button) {
        auto *dialog = wizard().findChild<SettingsDialog *>();
        child<QAbstractButton>(*dialog, button).click();
        EXPECT_TRUE(eventually([this] { return !wizard().findChild<SettingsDialog *>(); }));
    };
    box().click();
    EXPECT_TRUE(inTheSettings().isChecked());
    inTheSettings().click();
    close("save");
    EXPECT_FALSE(box().isChecked());
    EXPECT_FALSE(settings->savesNothing());

    inTheSettings().click();
    close("cancel");
    EXPECT_FALSE(box().isChecked());
}

TEST_P(KeepingJourney, TurnedOnInTheMiddleItTakesTheRegistrationOffTheDiskAndOffItIsBack)
{
    toSign();
    const QString name = flow().draft().company->name;
    EXPECT_TRUE(isInTheFolder(name));
    settings->setSavesNothing(true);
    EXPECT_FALSE(isInTheFolder(name));
    EXPECT_EQ(registrationFiles(), QStringList());
    settings->setSavesNothing(false);
    EXPECT_TRUE(isInTheFolder(name));
}

TEST_P(KeepingJourney, DeletedFromTheReminderItIsTakenBackAtTheServiceAndTheWizardComesUp)
{
    toWaiting();
    flow().signLater(false);
    ASSERT_TRUE(eventually([this] { return !wizard().isVisible(); }));
    start();
    ASSERT_TRUE(eventually([this] { return reminder(); }));
    for (int i = 0; i < 2; ++i)
        child<QAbstractButton>(*reminder(), "remove").click();

    EXPECT_TRUE(eventually([this] { return wizard().isVisible(); }));
    EXPECT_TRUE(QTest::qWaitFor([this] { return isTakenBack(); }, 9000));
    EXPECT_TRUE(eventually([this] { return registrationFiles().isEmpty(); }));
}

INSTANTIATE_TEST_SUITE_P(BothLanguages, KeepingJourney, testing::Values("sv", "en"));

} // namespace
