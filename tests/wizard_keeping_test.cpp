// "Don't save on this computer" as the user meets it: the box, and every way out of the wizard.
#include "support/on_disk.h"
#include "support/wizard_fixture.h"

#include "keep_choice.h"
#include "wizard/lookup_page.h"

#include <QCheckBox>
#include <QMessageBox>

namespace {

struct KeepingWizard : WizardFixture
{
    KeepingWizard()
    {
        QObject::connect(&wizard.lookupPage(), &LookupPage::wantsToKeepNothing, flow.get(), &Onboarding::keepNothing);
    }

    QCheckBox &box() { return child<QCheckBox>(wizard.lookupPage(), "keepNothing"); }
    QString meaning() { return child<QLabel>(wizard.lookupPage(), "keepNothingMeans").text(); }
    QPushButton &answer(const char *name) { return child<QPushButton>(*question(), name); }
    QMessageBox *question()
    {
        for (QMessageBox *box : wizard.findChildren<QMessageBox *>())
            if (box->isVisible())
                return box;
        return nullptr;
    }
    bool says(const char *words) { return question() && question()->informativeText().contains(QLatin1String(words)); }
    [[nodiscard]] bool isClosed()
    {
        return eventually([this] { return !wizard.isVisible(); });
    }
    QByteArray onDisk()
    {
        store->wait();
        return contentsBelow(folder.path());
    }
    void signLater() { wizard.button(QWizard::CustomButton1)->click(); }
};

TEST_F(KeepingWizard, TheBoxIsOnTheFirstPageWithWhatItMeans)
{
    EXPECT_TRUE(box().isVisible());
    EXPECT_FALSE(box().isChecked());
    EXPECT_TRUE(meaning().contains(QLatin1String("not reminded")));
    EXPECT_EQ(box().accessibleDescription(), meaning());
    box().click();
    EXPECT_TRUE(flow->keepsNothing());
    EXPECT_TRUE(box().isChecked());
}

TEST_F(KeepingWizard, ItFollowsWhatIsChosenElsewhere)
{
    flow->keepNothing(true);
    EXPECT_TRUE(box().isChecked());
    flow->keepNothing(false);
    EXPECT_FALSE(box().isChecked());
}

TEST_F(KeepingWizard, LockedItSaysWhoDecides)
{
    wizard.lookupPage().lockKeeping(true);
    EXPECT_FALSE(box().isEnabled());
    EXPECT_TRUE(meaning().contains(QLatin1String("looks after this computer")));
}

TEST_F(KeepingWizard, WhatStaysSavedAllTheSameIsSaid)
{
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(fail(Failure::OutcomeUnknown));
    ASSERT_TRUE(eventually([this] { return accounts.progress.isOpen(); }));
    accounts.progress.answer(fail(Failure::Offline));
    wizard.back();
    box().click();
    EXPECT_TRUE(meaning().contains(QLatin1String("stays saved")));
}

TEST_F(KeepingWizard, ClosingSaysThatItIsGoneAndStayingIsTheDefault)
{
    box().click();
    type("query", QStringLiteral("exempel"));
    wizard.close();
    ASSERT_TRUE(says("gone when you close"));
    EXPECT_TRUE(answer("stay").isDefault());
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_TRUE(wizard.isVisible());
    EXPECT_TRUE(onDisk().isEmpty());
}

TEST_F(KeepingWizard, ClosingCanKeepItThisOnce)
{
    box().click();
    type("query", QStringLiteral("exempel"));
    wizard.close();
    ASSERT_TRUE(question());
    answer("save").click();
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(onDisk().contains("exempel"));
    EXPECT_TRUE(flow->keepsNothing()) << "the choice stays as it was";
}

TEST_F(KeepingWizard, ClosingCanThrowItAway)
{
    box().click();
    type("query", QStringLiteral("exempel"));
    wizard.close();
    ASSERT_TRUE(question());
    answer("discard").click();
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(onDisk().isEmpty());
    EXPECT_TRUE(registrations->summaries().isEmpty());
}

TEST_F(KeepingWizard, SignLaterAsksTheSameInsteadOfLosingEverything)
{
    box().click();
    ASSERT_TRUE(turnsToCompany());
    signLater();
    ASSERT_TRUE(says("gone when you close"));
    answer("save").click();
    ASSERT_TRUE(isClosed());
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));
}

TEST_F(KeepingWizard, KeptThisOnceTheAccountCanBeOpenedUnsigned)
{
    box().click();
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    signLater();
    ASSERT_TRUE(question());
    answer("save").click();
    ASSERT_TRUE(
        eventually([this] { return question() && question()->findChild<QPushButton *>(QStringLiteral("create")); }));
    answer("create").click();
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    ASSERT_TRUE(turnsTo(Step::Done));
    EXPECT_TRUE(text("sentence").contains(QLatin1String("You are reminded")));
}

TEST_F(KeepingWizard, TheLastPagePromisesNoReminderWhenNothingIsKept)
{
    box().click();
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    ASSERT_TRUE(turnsTo(Step::Done));
    EXPECT_TRUE(text("sentence").contains(QLatin1String("You are not reminded")));
}

TEST_F(KeepingWizard, WithNothingTypedItClosesWithoutAQuestion)
{
    box().click();
    signLater();
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_TRUE(onDisk().isEmpty());
}

} // namespace
