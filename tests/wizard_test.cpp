#include "support/wizard_fixture.h"

#include "language_menu.h"
#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/rail_tools.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QTranslator>

namespace {

/// Every word in a language of its own, so that one that was forgotten shows.
struct Foreign final : QTranslator
{
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'¤' + QString::fromUtf8(source);
    }
    bool isEmpty() const override { return false; }
};

struct WizardTest : WizardFixture
{
    QPushButton &answer(const char *name) { return child<QPushButton>(wizard, name); }
    QMessageBox *question() { return wizard.findChild<QMessageBox *>(); }
    QList<RegistrationSummary> kept() { return registrations->summaries(); }
};

TEST_F(WizardTest, ByHandFromTheCompanyTurnsToTheFormWithItsDetails)
{
    ASSERT_TRUE(turnsToCompany());
    flow->fillInByHand();

    ASSERT_TRUE(turnsTo(Step::Manual));
    EXPECT_EQ(here<QLineEdit>("name").text(), bakery.name);
}

TEST_F(WizardTest, StartingOverTurnsToTheFirstPage)
{
    ASSERT_TRUE(turnsToCompany());
    flow->startOver();

    EXPECT_EQ(wizard.step(), Step::Lookup);
    EXPECT_TRUE(here<QLineEdit>("query").text().isEmpty());
}

TEST_F(WizardTest, ResumesWhereTheUserWas)
{
    toSign(bakery);
    flow->signLater(false);
    ASSERT_TRUE(eventually([this] { return !kept().isEmpty(); }));
    ASSERT_TRUE(flow->resume(kept().first().id));
    wizard.resume();

    EXPECT_EQ(wizard.step(), Step::Sign);
    EXPECT_EQ(wizard.focusWidget(), &here<QLineEdit>("number")) << "no field had the keyboard";
    wizard.back();
    EXPECT_EQ(wizard.step(), Step::Company);
}

TEST_F(WizardTest, ResumesInTheFormForWhatWasTypedByHand)
{
    flow->fillInByHand();
    ASSERT_TRUE(turnsTo(Step::Manual));
    type("name", QStringLiteral("Egna Bageriet AB"));
    flow->signLater(false);
    ASSERT_TRUE(eventually([this] { return !kept().isEmpty(); }));
    ASSERT_TRUE(flow->resume(kept().first().id));
    Wizard anew(*flow);
    anew.show();
    anew.resume();

    EXPECT_EQ(anew.step(), Step::Manual);
    EXPECT_EQ(child<QLineEdit>(*anew.currentPage(), "name").text(), QStringLiteral("Egna Bageriet AB"));
}

TEST_F(WizardTest, BackIsNotOfferedOnTheFirstPage)
{
    EXPECT_FALSE(wizard.button(QWizard::BackButton)->isVisible());
    ASSERT_TRUE(turnsToCompany());
    EXPECT_TRUE(wizard.button(QWizard::BackButton)->isVisible());
}

TEST_F(WizardTest, ClosingWithNothingTypedAsksNothing)
{
    wizard.close();
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(WizardTest, ClosingWithSomethingTypedAsksAndStayingIsTheDefault)
{
    type("query", QStringLiteral("exempel"));
    wizard.close();
    ASSERT_TRUE(question());
    EXPECT_TRUE(answer("stay").isDefault());
    QTest::keyClick(question(), Qt::Key_Escape);
    EXPECT_TRUE(wizard.isVisible());
    EXPECT_EQ(here<QLineEdit>("query").text(), QStringLiteral("exempel"));
}

TEST_F(WizardTest, ClosingCanKeepWhatWasTyped)
{
    type("query", QStringLiteral("exempel"));
    wizard.close();
    answer("save").click();

    ASSERT_TRUE(eventually([this] { return !wizard.isVisible(); }));
    EXPECT_EQ(kept().size(), 1);
}

TEST_F(WizardTest, ClosingCanThrowItAway)
{
    ASSERT_TRUE(turnsToCompany());
    wizard.close();
    answer("discard").click();

    ASSERT_TRUE(eventually([this] { return !wizard.isVisible(); }));
    EXPECT_TRUE(eventually([this] { return kept().isEmpty(); }));
}

TEST_F(WizardTest, SignLaterOnTheFirstPageWithNothingTypedJustCloses)
{
    wizard.button(QWizard::CustomButton1)->click();
    EXPECT_FALSE(wizard.isVisible());
    EXPECT_TRUE(kept().isEmpty());
}

TEST_F(WizardTest, SignLaterWithARightEmailAsksWhetherToOpenTheAccountNow)
{
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    wizard.button(QWizard::CustomButton1)->click();
    ASSERT_TRUE(question());
    EXPECT_TRUE(answer("stay").isDefault());
    answer("create").click();
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);

    EXPECT_TRUE(turnsTo(Step::Done));
}

TEST_F(WizardTest, SignLaterCanKeepTheDraftOnly)
{
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    wizard.button(QWizard::CustomButton1)->click();
    answer("keep").click();

    ASSERT_TRUE(eventually([this] { return !wizard.isVisible(); }));
    EXPECT_EQ(accounts.opened.asked, 0);
}

TEST_F(WizardTest, WhenAllIsDoneItClosesWithoutAQuestionAndHasNoWayBack)
{
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    ASSERT_TRUE(turnsTo(Step::Done));

    EXPECT_FALSE(wizard.button(QWizard::BackButton)->isVisible());
    wizard.button(QWizard::FinishButton)->click();
    EXPECT_FALSE(wizard.isVisible());
}

TEST_F(WizardTest, ATakenNumberTurnsToTheAccountThatExists)
{
    ASSERT_TRUE(turnsToCompany());
    type("email", QStringLiteral("info@exemplet.example"));
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::NumberTaken);

    EXPECT_TRUE(turnsTo(Step::Existing));
}

TEST_F(WizardTest, EveryWordFollowsTheLanguageOnEveryPage)
{
    toSign(bakery);
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QCoreApplication::processEvents();
    for (const int id : wizard.pageIds())
        for (const QPushButton *button : wizard.page(id)->findChildren<QPushButton *>())
            EXPECT_TRUE(button->text().isEmpty() || button->text().contains(u'¤'))
                << id << button->text().toStdString();
    for (const auto which : {QWizard::BackButton, QWizard::NextButton, QWizard::FinishButton, QWizard::CustomButton1})
        EXPECT_TRUE(wizard.button(which)->text().contains(u'¤')) << which;
    EXPECT_TRUE(text("title").contains(u'¤'));
    QCoreApplication::removeTranslator(&foreign);
    QCoreApplication::processEvents();
    EXPECT_FALSE(text("title").contains(u'¤'));
}

TEST_F(WizardTest, SwitchingTheLanguageLosesNothingTyped)
{
    type("query", QStringLiteral("exempel"));
    Foreign foreign;
    QCoreApplication::installTranslator(&foreign);
    QCoreApplication::processEvents();
    QCoreApplication::removeTranslator(&foreign);
    QCoreApplication::processEvents();
    EXPECT_EQ(here<QLineEdit>("query").text(), QStringLiteral("exempel"));
}

TEST_F(WizardTest, TheRailOffersTheOtherLanguageByItsOwnName)
{
    QLocale::setDefault(QLocale(QStringLiteral("en")));
    wizard.tools().language()->setLanguages({QStringLiteral("en"), QStringLiteral("sv")});
    QLocale::setDefault(QLocale::c());
    auto &language = child<LanguageMenu>(wizard, "language");
    EXPECT_EQ(language.text(), QStringLiteral("Svenska"));
}

TEST_F(WizardTest, NoLabelShowsMarkup)
{
    for (const QLabel *label : wizard.findChildren<QLabel *>())
        EXPECT_TRUE(label->text().isEmpty() || label->textFormat() == Qt::PlainText) << label->text().toStdString();
}

TEST_F(WizardTest, EveryButtonHasANameAndEveryFieldALabel)
{
    toSign(bakery);
    for (const int id : wizard.pageIds())
        static_cast<Page *>(wizard.page(id))->initializePage();
    for (const int id : wizard.pageIds()) {
        for (const QLineEdit *field : wizard.page(id)->findChildren<QLineEdit *>()) {
            const auto labels = wizard.page(id)->findChildren<QLabel *>();
            const bool isNamed = std::any_of(labels.begin(), labels.end(),
                                             [field](const QLabel *label) { return label->buddy() == field; });
            EXPECT_TRUE(isNamed || !field->accessibleName().isEmpty()) << field->objectName().toStdString();
        }
        for (const QPushButton *button : wizard.page(id)->findChildren<QPushButton *>())
            EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty())
                << button->objectName().toStdString();
    }
}

TEST_F(WizardTest, ANarrowWindowMovesSignLaterIntoThePage)
{
    wizard.resize(wizard.fontMetrics().height() * 30, 400);
    QCoreApplication::processEvents();
    EXPECT_TRUE(here<QPushButton>("later").isVisible());
    EXPECT_FALSE(wizard.button(QWizard::CustomButton1)->isVisible());
    EXPECT_TRUE(primary().isVisible());
}

TEST_F(WizardTest, ABannerOnEveryPageSaysThatItIsTheDemo)
{
    wizard.setStanding(Wizard::Standing::Demo);
    const auto isSaid = [this] {
        const auto banners = page().findChildren<Banner *>();
        return std::any_of(banners.begin(), banners.end(), [](const Banner *banner) {
            return banner->isVisible() && banner->text().contains(QLatin1String("Demo"));
        });
    };
    EXPECT_TRUE(isSaid());
    ASSERT_TRUE(turnsToCompany());
    EXPECT_TRUE(isSaid());
}

TEST_F(WizardTest, TheFirstFieldHasTheFocus)
{
    wizard.activateWindow();
    ASSERT_TRUE(eventually([this] { return wizard.isActiveWindow(); }));
    EXPECT_TRUE(here<QLineEdit>("query").hasFocus());
}

TEST(WizardLife, ClosingWhileAskingIsSafe)
{
    struct Fixture : WizardFixture
    {
        void TestBody() override {}
    };
    auto fixture = std::make_unique<Fixture>();
    fixture->searchFor(QStringLiteral("exempel"));
    fixture.reset();
    QCoreApplication::processEvents();
}

} // namespace
