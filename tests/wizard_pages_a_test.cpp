#include "support/wizard_fixture.h"
#include "wizard/lookup_page.h"

#include "widgets/banner.h"
#include "widgets/message_line.h"

#include <QComboBox>

namespace {

struct LookupPageTest : WizardFixture
{
};

TEST_F(LookupPageTest, FetchWaitsForTwoCharacters)
{
    type("query", QStringLiteral("v"));
    EXPECT_FALSE(primary().isEnabled());
    EXPECT_FALSE(here<MessageLine>("missing").text().isEmpty());
    type("query", QStringLiteral("vo"));
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, ADoubleClickAsksOnce)
{
    searchFor(QStringLiteral("exempel"));
    primary().click();

    EXPECT_FALSE(primary().isEnabled());
    EXPECT_EQ(companies->queries.size(), 1);
}

TEST_F(LookupPageTest, AnExactAnswerGoesStraightToTheCompany)
{
    EXPECT_TRUE(turnsToCompany());
}

TEST_F(LookupPageTest, StaysAndSaysWhyWithACodeWhenTheRegisterIsAway)
{
    searchFor(QStringLiteral("exempel"));
    companies->found.answer(fail(Failure::Offline));

    EXPECT_EQ(wizard.step(), Step::Lookup);
    EXPECT_TRUE(here<MessageLine>("error").isVisible());
    EXPECT_TRUE(here<MessageLine>("error").text().contains(QLatin1String("NET-01")));
    EXPECT_EQ(here<QLineEdit>("query").text(), QStringLiteral("exempel"));
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, ALongSearchCanBeCancelled)
{
    searchFor(QStringLiteral("exempel"));
    ASSERT_TRUE(eventually([this] { return here<QPushButton>("cancelRequest").isVisible(); }));
    click("cancelRequest");

    EXPECT_FALSE(companies->found.isOpen());
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, TypingCancelsTheQuestionAndOpensTheButton)
{
    searchFor(QStringLiteral("exempel"));
    QTest::keyClicks(&here<QLineEdit>("query"), QStringLiteral("x"));

    EXPECT_FALSE(companies->found.isOpen());
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, AnUnfinishedNumberIsNoErrorAndAWrongOneSaysWhichPart)
{
    type("query", QStringLiteral("402001"));
    EXPECT_EQ(here<MessageLine>("queryMessage").tone(), Tone::Neutral);
    EXPECT_FALSE(primary().isEnabled());
    type("query", QStringLiteral("402001-1014"));
    EXPECT_TRUE(here<MessageLine>("queryMessage").text().contains(QLatin1String("last digit")));
    EXPECT_FALSE(primary().isEnabled());
    type("query", QStringLiteral("402001-1013"));
    EXPECT_EQ(here<MessageLine>("queryMessage").tone(), Tone::Success);
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, ANameWithAFewDigitsIsAName)
{
    type("query", QStringLiteral("3B Bygg"));
    EXPECT_TRUE(here<MessageLine>("queryMessage").text().isEmpty());
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(LookupPageTest, APersonsNumberGoesOnlyAfterTheQuestionThatSaysToWhom)
{
    searchFor(QStringLiteral("19810105-2382"));
    EXPECT_TRUE(companies->queries.isEmpty());
    EXPECT_TRUE(here<Banner>("question").isVisible());
    EXPECT_TRUE(here<Banner>("question").text().contains(QLatin1String("Bolagsverket")));
    EXPECT_FALSE(primary().isEnabled());

    click("send");
    EXPECT_EQ(companies->queries.size(), 1);
    EXPECT_FALSE(here<Banner>("question").isVisible());
}

TEST_F(LookupPageTest, APersonsNumberNeedNotBeSent)
{
    searchFor(QStringLiteral("19810105-2382"));
    click("doNotSend");

    ASSERT_TRUE(turnsTo(Step::Manual));
    EXPECT_TRUE(companies->queries.isEmpty());
    EXPECT_EQ(here<QLineEdit>("number").text(), QStringLiteral("19810105-2382"));
}

TEST_F(LookupPageTest, WhatIsTypedGoesAlongToTheFormByHand)
{
    type("query", QStringLiteral("Nya Exemplet"));
    click("manual");

    ASSERT_TRUE(turnsTo(Step::Manual));
    EXPECT_EQ(here<QLineEdit>("name").text(), QStringLiteral("Nya Exemplet"));
}

TEST_F(LookupPageTest, AfterGoingBackFromTheFormFetchSearches)
{
    type("query", QStringLiteral("exempel"));
    click("manual");
    ASSERT_TRUE(turnsTo(Step::Manual));
    wizard.back();
    primary().click();

    EXPECT_EQ(wizard.step(), Step::Lookup);
    EXPECT_EQ(companies->queries.size(), 1);
}

TEST_F(LookupPageTest, MissingKeysAreSaidAndOfferThreeWays)
{
    QSignalSpy keys(&wizard, &Wizard::wantsKeys);
    QSignalSpy demo(&wizard.lookupPage(), &LookupPage::wantsDemo);
    EXPECT_FALSE(here<Banner>("keysNotice").isVisible());
    wizard.lookupPage().setKeysMissing(true);
    EXPECT_TRUE(here<Banner>("keysNotice").isVisible());
    click("enterKeys");
    click("tryDemo");
    EXPECT_EQ(keys.size(), 1);
    EXPECT_EQ(demo.size(), 1);

    click("goOnWithoutKeys");
    EXPECT_FALSE(here<Banner>("keysNotice").isVisible());
}

struct ResultsPageTest : WizardFixture
{
};

TEST_F(ResultsPageTest, NothingIsChosenBeforehand)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    EXPECT_FALSE(primary().isEnabled());
    EXPECT_TRUE(hits().selectionModel()->selectedIndexes().isEmpty());
    EXPECT_FALSE(flow->draft().selected);
}

TEST_F(ResultsPageTest, AClickAndThePrimaryButtonChoose)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    clickRow(1);
    primary().click();

    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_EQ(flow->draft().company, smithy);
}

TEST_F(ResultsPageTest, ADoubleClickChooses)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    clickRow(0);
    QTest::mouseDClick(hits().viewport(), Qt::LeftButton, {}, hits().visualRect(hits().model()->index(0, 0)).center());

    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_EQ(flow->draft().company, bakery);
}

TEST_F(ResultsPageTest, ArrowAndEnterChoose)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    hits().setFocus();
    QTest::keyClick(&hits(), Qt::Key_Down);
    QTest::keyClick(&hits(), Qt::Key_Return);

    EXPECT_TRUE(turnsTo(Step::Company));
}

TEST_F(ResultsPageTest, TheFirstArrowChoosesTheFirstRow)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    hits().setFocus();
    QTest::keyClick(&hits(), Qt::Key_Down);
    EXPECT_TRUE(hits().selectionModel()->isRowSelected(0));
    QTest::keyClick(&hits(), Qt::Key_Down);
    EXPECT_TRUE(hits().selectionModel()->isRowSelected(1));
}

TEST_F(ResultsPageTest, AnArrowChoosesASingleRow)
{
    ASSERT_TRUE(turnsToResults({smithy}));
    hits().setFocus();
    QTest::keyClick(&hits(), Qt::Key_Down);
    EXPECT_TRUE(hits().selectionModel()->isRowSelected(0));
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(ResultsPageTest, GoingBackAndForthKeepsTheChoice)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    clickRow(1);
    wizard.back();
    primary().click();
    ASSERT_TRUE(turnsTo(Step::Results));

    EXPECT_EQ(hits().selectionModel()->selectedIndexes().value(0).row(), 1);
    EXPECT_EQ(companies->queries.size(), 1);
}

TEST_F(ResultsPageTest, ByHandIsInSightWithHitsAndWithout)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    EXPECT_TRUE(here<QPushButton>("manual").isVisible());
    wizard.back();
    searchFor(QStringLiteral("inget"));
    companies->found.answer(QList<Company>());
    ASSERT_TRUE(turnsTo(Step::Results));

    EXPECT_TRUE(here<QPushButton>("manual").isVisible());
    EXPECT_TRUE(here<QWidget>("empty").isVisible());
    primary().click();
    EXPECT_TRUE(turnsTo(Step::Manual));
}

TEST_F(ResultsPageTest, AfterTheFormByHandAChosenRowIsTheCompanyAgain)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    clickRow(0);
    click("manual");
    ASSERT_TRUE(turnsTo(Step::Manual));
    wizard.back();
    ASSERT_EQ(wizard.step(), Step::Results);
    primary().click();

    EXPECT_TRUE(turnsTo(Step::Company));
}

TEST_F(ResultsPageTest, WhenEverySourceAnsweredNothingIsSaidOfThem)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    EXPECT_FALSE(here<QWidget>("silence").isVisible());
}

TEST_F(ResultsPageTest, SearchingAgainStaysOnThePageUntilOneIsChosen)
{
    ASSERT_TRUE(turnsToResults({bakery, smithy}));
    flow->search();
    EXPECT_TRUE(here<QPushButton>("manual").isVisible());
    companies->found.answer(QList{bakery, smithy});
    QCoreApplication::processEvents();

    EXPECT_EQ(wizard.step(), Step::Results);
    EXPECT_FALSE(primary().isEnabled());
    clickRow(1);
    primary().click();
    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_EQ(flow->draft().company, smithy);
}

struct ManualPageTest : WizardFixture
{
    void SetUp() override
    {
        click("manual");
        ASSERT_TRUE(turnsTo(Step::Manual));
    }
    void fill()
    {
        type("name", QStringLiteral("Nya Exemplet AB"));
        type("number", QStringLiteral("559999-0016"));
        type("postcode", QStringLiteral("211 34"));
        type("town", QStringLiteral("Malmö"));
    }
};

TEST_F(ManualPageTest, SaysWhatIsLeftToDo)
{
    EXPECT_TRUE(here<MessageLine>("missing").text().contains(QLatin1String("the organisation number")));
    EXPECT_FALSE(primary().isEnabled());
    fill();
    EXPECT_FALSE(here<MessageLine>("missing").isVisible());
    EXPECT_TRUE(primary().isEnabled());
}

TEST_F(ManualPageTest, NeedsNoRegister)
{
    fill();
    primary().click();

    ASSERT_TRUE(turnsTo(Step::Company));
    EXPECT_TRUE(flow->draft().company->isByHand());
    EXPECT_TRUE(companies->queries.isEmpty());
}

TEST_F(ManualPageTest, AnUnfinishedNumberIsNeutralUntilTheFieldIsLeft)
{
    type("number", QStringLiteral("55999"));
    EXPECT_EQ(here<MessageLine>("numberMessage").tone(), Tone::Neutral);
    here<QLineEdit>("number").setFocus();
    QTest::keyClick(&here<QLineEdit>("number"), Qt::Key_Tab);
    EXPECT_EQ(here<MessageLine>("numberMessage").tone(), Tone::Error);
}

TEST_F(ManualPageTest, HintsAtTheLegalFormOnlyWhileNoneIsChosen)
{
    type("number", QStringLiteral("559999-0016"));
    EXPECT_TRUE(here<MessageLine>("numberMessage").text().contains(QLatin1String("limited company")));
    auto &form = here<QComboBox>("form");
    form.setFocus();
    QTest::keyClick(&form, Qt::Key_Down);
    EXPECT_FALSE(here<MessageLine>("numberMessage").text().contains(QLatin1String("limited company")));
    EXPECT_EQ(flow->draft().manual.formCode, QStringLiteral("AB"));
}

TEST_F(ManualPageTest, SaysWhatIsWrongWithAPostcode)
{
    type("postcode", QStringLiteral("21a"));
    EXPECT_TRUE(here<MessageLine>("postcodeMessage").text().contains(QLatin1String("digits only")));
}

TEST_F(ManualPageTest, KeepsWhatWasTypedAcrossBackAndForth)
{
    fill();
    wizard.back();
    click("manual");
    ASSERT_TRUE(turnsTo(Step::Manual));
    EXPECT_EQ(here<QLineEdit>("town").text(), QStringLiteral("Malmö"));
}

} // namespace
