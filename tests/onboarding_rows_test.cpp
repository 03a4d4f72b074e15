#include "support/lookup_fixture.h"

namespace {

/// Rows come in while other registers are still being asked.
struct RowsTest : LookupFixture
{
};

TEST_F(RowsTest, AreThereAsSoonAsOneRegisterHasThem)
{
    ask(QStringLiteral("exempel"));
    peppol->found.answer(QList{bakery, smithy});

    EXPECT_EQ(done, QList{Step::Lookup});
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
    EXPECT_TRUE(flow->companySearch().isAsking());
    EXPECT_FALSE(flow->isBusy());
    EXPECT_EQ(flow->draft().waiting, QStringList{QStringLiteral("nationwide")});
}

TEST_F(RowsTest, ARegisterThatFindsNothingDoesNotShowAnEmptyListWhileOthersAreAsked)
{
    ask(QStringLiteral("exempel"));
    peppol->found.answer(QList<Company>());

    EXPECT_TRUE(done.isEmpty());
    EXPECT_TRUE(flow->isBusy());
}

TEST_F(RowsTest, NewOnesComeAfterThoseThatAreShownAndTheChoiceStays)
{
    toRows({bakery});
    flow->select(0);
    nationwide->found.answer(QList{smithy, bakery});

    EXPECT_EQ(names(), (QStringList{bakery.name, smithy.name}));
    EXPECT_EQ(flow->draft().selected, 0);
    EXPECT_FALSE(flow->companySearch().isAsking());
    EXPECT_EQ(done, QList{Step::Lookup});
}

TEST_F(RowsTest, ARowIsCompletedInItsPlace)
{
    toRows({onlyNamed(bakery), onlyNamed(smithy)});
    nationwide->found.answer(QList{smithy});

    EXPECT_EQ(names(), (QStringList{bakery.name, smithy.name}));
    EXPECT_EQ(flow->draft().hits.at(1).address, smithy.address);
}

TEST_F(RowsTest, ChoosingWhileOthersAreAskedDropsThem)
{
    toRows({bakery, smithy});
    flow->select(1);
    flow->choose();

    EXPECT_EQ(flow->draft().company, smithy);
    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_FALSE(nationwide->found.isOpen());
}

TEST_F(RowsTest, TheFullNameGoesStraightOnWhenAllHaveAnswered)
{
    ask(bakery.name);
    peppol->found.answer(QList{bakery});
    EXPECT_TRUE(done.isEmpty());
    nationwide->found.answer(QList<Company>());

    EXPECT_EQ(done, QList{Step::Lookup});
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Company);
}

TEST_F(RowsTest, TheFullNameAndAnotherRowAreAList)
{
    ask(bakery.name);
    peppol->found.answer(QList{bakery});
    nationwide->found.answer(QList{smithy});

    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
}

TEST_F(RowsTest, TheFullNameIsAListWhenTheOthersTakeLongAndNothingJumpsAfterwards)
{
    patience.grace = std::chrono::milliseconds(1);
    startAnew();
    ask(bakery.name);
    peppol->found.answer(QList{bakery});
    ASSERT_TRUE(eventually([this] { return done.size() == 1; }));
    flow->setCurrent(Step::Results);
    nationwide->found.answer(QList<Company>());

    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
}

TEST_F(RowsTest, CancellingKeepsWhatHasComeAndSaysWhoWasNotWaitedFor)
{
    toRows({bakery});
    flow->cancelRequest();

    EXPECT_FALSE(nationwide->found.isOpen());
    EXPECT_FALSE(flow->companySearch().isAsking());
    EXPECT_EQ(names(), QStringList{bakery.name});
    EXPECT_EQ(flow->draft().waiting, QStringList{QStringLiteral("nationwide")});
}

TEST_F(RowsTest, AskingAgainKeepsTheRowsAndTheChoice)
{
    toRows({bakery, smithy});
    flow->select(1);
    nationwide->found.answer(fail(Failure::Timeout));
    ASSERT_EQ(flow->draft().silent.size(), 1);
    flow->search();
    EXPECT_EQ(names(), (QStringList{bakery.name, smithy.name}));
    EXPECT_TRUE(flow->draft().silent.isEmpty());
    nationwide->found.answer(QList{smithy});
    peppol->found.answer(QList{bakery, smithy});

    EXPECT_EQ(names(), (QStringList{bakery.name, smithy.name}));
    EXPECT_EQ(flow->draft().selected, 1);
    EXPECT_EQ(done, QList{Step::Lookup});
}

TEST_F(RowsTest, AskingAgainInVainKeepsTheRows)
{
    toRows({bakery});
    nationwide->found.answer(fail(Failure::Timeout));
    flow->search();
    nationwide->found.answer(fail(Failure::Offline));
    peppol->found.answer(fail(Failure::Offline));

    EXPECT_EQ(names(), QStringList{bakery.name});
    EXPECT_TRUE(flow->error());
}

TEST_F(RowsTest, ASecondPressWhileAskingAgainStartsTheQuestionAnewAndOneAnswers)
{
    toRows({bakery});
    nationwide->found.answer(fail(Failure::Timeout));
    flow->search();
    flow->search();
    peppol->found.answer(QList{bakery});
    nationwide->found.answer(QList<Company>());

    EXPECT_EQ(names(), QStringList{bakery.name});
    EXPECT_FALSE(flow->companySearch().isAsking());
}

TEST_F(RowsTest, GoingBackLetsTheOthersAnswerWithoutTurningThePage)
{
    toRows({bakery});
    flow->setCurrent(Step::Lookup);
    EXPECT_TRUE(flow->companySearch().isAsking());
    nationwide->found.answer(QList{smithy});

    EXPECT_EQ(names(), (QStringList{bakery.name, smithy.name}));
    EXPECT_EQ(done, QList{Step::Lookup});
    EXPECT_TRUE(flow->isDone(Step::Lookup));
}

TEST_F(RowsTest, ANewerQueryDropsTheOlderOne)
{
    toRows({bakery});
    flow->setCurrent(Step::Lookup);
    ask(QStringLiteral("smedja"));
    EXPECT_EQ(std::get<CompanyName>(nationwide->queries.last()).text, QStringLiteral("smedja"));
    peppol->found.answer(QList{smithy});

    EXPECT_EQ(names(), QStringList{smithy.name});
    EXPECT_FALSE(flow->draft().selected);
}

TEST_F(RowsTest, ByHandDropsTheQuestion)
{
    toRows({bakery});
    flow->fillInByHand();

    EXPECT_FALSE(flow->companySearch().isAsking());
    EXPECT_FALSE(nationwide->found.isOpen());
}

TEST_F(RowsTest, EachSilentRegisterIsNotedWithItsError)
{
    toRows({bakery});
    nationwide->found.answer(fail(Failure::WebPage));

    ASSERT_EQ(flow->draft().silent.size(), 1);
    EXPECT_EQ(flow->draft().silent.first().id, QStringLiteral("nationwide"));
    EXPECT_EQ(flow->draft().silent.first().error.what, Failure::WebPage);
}

} // namespace
