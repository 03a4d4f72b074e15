#include "support/lookup_fixture.h"

namespace {

/// What a list does not say of a company is asked for when it is chosen.
struct DetailsTest : LookupFixture
{
    void choose(const Company &company)
    {
        toRows({company, smithy});
        nationwide->found.answer(QList<Company>());
        flow->select(0);
        flow->choose();
    }

    /// On the company page, with a status that nobody told.
    void toUnknown()
    {
        choose(onlyNamed(bakery));
        nationwide->found.answer(QList<Company>());
        bolagsverket->found.answer(fail(Failure::Timeout));
        peppol->found.answer(QList<Company>());
        flow->setCurrent(Step::Company);
    }
};

TEST_F(DetailsTest, OfAChosenCompanyAreAskedForByItsNumber)
{
    choose(onlyNamed(bakery));
    EXPECT_TRUE(flow->isBusy());
    EXPECT_EQ(std::get<CompanyId>(nationwide->queries.last()), *bakery.id);
    nationwide->found.answer(QList{bakery});

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(flow->draft().company->address, bakery.address);
    EXPECT_EQ(flow->draft().company->status.kind, CompanyStatus::Kind::Active);
    EXPECT_EQ(flow->draft().hits.first().form, bakery.form);
}

TEST_F(DetailsTest, OfARowThatSaysAllAreNotAskedFor)
{
    choose(bakery);

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_TRUE(bolagsverket->queries.isEmpty());
}

TEST_F(DetailsTest, NeverOfAPersonsNumber)
{
    choose(onlyNamed(companyCalled(QStringLiteral("Anna Exempels Bageri"), u"198101052382")));

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_TRUE(bolagsverket->queries.isEmpty());
    EXPECT_EQ(nationwide->queries.size(), 1);
}

TEST_F(DetailsTest, ThatNobodyHasLeaveTheRowAsItIs)
{
    choose(onlyNamed(bakery));
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::ServiceDown));
    peppol->found.answer(QList{onlyNamed(bakery)});

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(flow->draft().company->name, bakery.name);
    ASSERT_EQ(flow->draft().silentOnCompany.size(), 1);
    EXPECT_EQ(flow->draft().silentOnCompany.first().error.what, Failure::ServiceDown);
}

TEST_F(DetailsTest, GoOnWhenAllRegistersFail)
{
    choose(onlyNamed(bakery));
    nationwide->found.answer(fail(Failure::Offline));
    bolagsverket->found.answer(fail(Failure::Offline));
    peppol->found.answer(fail(Failure::Offline));

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_FALSE(flow->error());
    EXPECT_FALSE(flow->draft().silentOnCompany.isEmpty());
}

TEST_F(DetailsTest, AreNotWaitedForLongerThanTheUserWould)
{
    patience.details = std::chrono::milliseconds(1);
    startAnew();
    choose(onlyNamed(bakery));
    ASSERT_TRUE(eventually([this] { return flow->isDone(Step::Results); }));

    EXPECT_FALSE(nationwide->found.isOpen());
    ASSERT_EQ(flow->draft().silentOnCompany.size(), 1);
    EXPECT_EQ(flow->draft().silentOnCompany.first().id, QStringLiteral("nationwide"));
    EXPECT_EQ(flow->draft().silentOnCompany.first().error.what, Failure::Timeout);
}

TEST_F(DetailsTest, CanBeCancelledAndTheListIsThereStill)
{
    choose(onlyNamed(bakery));
    flow->cancelRequest();

    EXPECT_FALSE(flow->isBusy());
    EXPECT_FALSE(flow->isDone(Step::Results));
    EXPECT_EQ(flow->draft().selected, 0);
    EXPECT_TRUE(flow->draft().waiting.isEmpty()) << "the search had ended";
}

TEST_F(DetailsTest, DoNotMakeASearchWholeThatWasCutShort)
{
    toRows({onlyNamed(bakery), smithy});
    flow->select(0);
    flow->choose();
    EXPECT_EQ(flow->companySearch().awaited(), QStringList{QStringLiteral("nationwide")});
    nationwide->found.answer(QList{bakery});

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(flow->draft().waiting, QStringList{QStringLiteral("nationwide")});
}

TEST_F(DetailsTest, ThatTakeKeysAreNotMissingInTheSearch)
{
    choose(onlyNamed(bakery));
    nationwide->found.answer(QList<Company>());
    bolagsverket->found.answer(fail(Failure::KeysMissing));
    peppol->found.answer(QList<Company>());

    EXPECT_TRUE(flow->draft().withoutKeys.isEmpty());
    EXPECT_EQ(flow->draft().withoutKeysOnCompany, QStringList{QStringLiteral("bolagsverket")});
}

TEST_F(DetailsTest, AreAskedForOnceByADoubleClick)
{
    choose(onlyNamed(bakery));
    flow->choose();

    EXPECT_EQ(nationwide->queries.size(), 2); // the name, the number
}

TEST_F(DetailsTest, AreDroppedWhenAnotherRowIsChosenMeanwhile)
{
    choose(onlyNamed(bakery));
    flow->select(1);

    EXPECT_FALSE(nationwide->found.isOpen());
    EXPECT_FALSE(flow->isBusy());
    EXPECT_TRUE(flow->draft().waiting.isEmpty());
}

TEST_F(DetailsTest, AreDroppedByGoingBack)
{
    choose(onlyNamed(bakery));
    flow->setCurrent(Step::Lookup);

    EXPECT_FALSE(nationwide->found.isOpen());
    EXPECT_FALSE(flow->isBusy());
}

TEST_F(DetailsTest, OfTheOneFullNameAreThereBeforeItGoesOn)
{
    ask(bakery.name);
    nationwide->found.answer(QList<Company>());
    peppol->found.answer(QList{onlyNamed(bakery)});
    EXPECT_TRUE(done.isEmpty());
    nationwide->found.answer(QList{bakery});

    EXPECT_EQ(done, QList{Step::Lookup});
    EXPECT_EQ(flow->draft().company->address, bakery.address);
}

TEST_F(DetailsTest, OfANumberThatWasTypedAreNotAskedForTwice)
{
    ask(bakery.id->display());
    nationwide->found.answer(QList{onlyNamed(bakery)});

    EXPECT_EQ(done, QList{Step::Lookup});
    EXPECT_EQ(nationwide->queries.size(), 1);
}

TEST_F(DetailsTest, ANumberSearchThatOneRegisterMissedSaysSoOfTheCompany)
{
    ask(bakery.id->display());
    nationwide->found.answer(fail(Failure::Timeout));
    bolagsverket->found.answer(QList{bakery});

    ASSERT_EQ(flow->draft().silentOnCompany.size(), 1);
    EXPECT_EQ(flow->draft().silentOnCompany.first().id, QStringLiteral("nationwide"));
}

TEST_F(DetailsTest, AskedForAgainAreRenewedInPlaceAndWhatIsTypedStays)
{
    toUnknown();
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->askAgain();
    EXPECT_TRUE(flow->companySearch().isAsking());
    EXPECT_FALSE(flow->isBusy());
    flow->setContact(QStringLiteral("bageri@exemplet.example"), {});
    nationwide->found.answer(QList{bakery});

    EXPECT_EQ(flow->draft().company->status.kind, CompanyStatus::Kind::Active);
    EXPECT_TRUE(flow->draft().silentOnCompany.isEmpty());
    EXPECT_EQ(flow->draft().email, QStringLiteral("bageri@exemplet.example"));
    EXPECT_EQ(done.size(), 2); // no page has turned
}

TEST_F(DetailsTest, AskedForAgainInVainAreLeftAsTheyAre)
{
    toUnknown();
    flow->askAgain();
    for (FakeRegister *one : {nationwide, bolagsverket, peppol})
        one->found.answer(fail(Failure::Offline));

    EXPECT_EQ(flow->draft().company->name, bakery.name);
    EXPECT_EQ(flow->error()->what, Failure::Offline);
}

TEST_F(DetailsTest, GoingOnDropsTheQuestionAboutThem)
{
    toUnknown();
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->askAgain();
    flow->confirm();

    EXPECT_FALSE(nationwide->found.isOpen());
    EXPECT_TRUE(flow->isBusy()); // the operator's hint
    EXPECT_TRUE(flow->draft().waiting.isEmpty());
}

TEST_F(DetailsTest, RenewedDoNotMakeAnotherRegistrationOfIt)
{
    toUnknown();
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    const QString id = flow->draft().registrationId;
    flow->askAgain();
    nationwide->found.answer(QList{bakery});

    EXPECT_EQ(flow->draft().registrationId, id);
    EXPECT_TRUE(flow->draft().isAccountOpened);
}

TEST_F(DetailsTest, OfAPersonAreAskedForAgainOnlyWhileTheUsersYesHolds)
{
    flow->setQuery(QStringLiteral("19810105-2382"));
    flow->agreeToSend();
    flow->search();
    nationwide->found.answer(QList{companyCalled(QStringLiteral("Anna Exempels Bageri"), u"198101052382")});
    flow->setCurrent(Step::Company);
    EXPECT_TRUE(flow->companySearch().canAskAgain());

    flow->setQuery(QStringLiteral("19810105-2382 "));
    EXPECT_FALSE(flow->companySearch().canAskAgain());
}

TEST_F(DetailsTest, TypedByHandAreNotAskedFor)
{
    flow->fillInByHand();
    flow->setManual({bakery.name, bakery.id->display(), {}, {}, {}, QStringLiteral("211 34"), QStringLiteral("Malmö")});
    flow->submitManual();

    EXPECT_FALSE(flow->companySearch().canAskAgain());
}

/// The register on this computer is a copy of Bolagsverket's.
struct DetailsOfACopyTest : DetailsTest
{
    DetailsOfACopyTest() { nationwide->known.copyOf = QStringLiteral("bolagsverket"); }

    Company copied(Company company) const
    {
        company.source = {QStringLiteral("nationwide"), now.addDays(-5)};
        return company;
    }

    void chooseCopied()
    {
        ask(QStringLiteral("exempel"));
        nationwide->found.answer(QList{copied(bakery), copied(smithy)});
        flow->setCurrent(Step::Results);
        flow->select(0);
        flow->choose();
    }
};

TEST_F(DetailsOfACopyTest, AreAskedForWhereItWasCopiedFrom)
{
    chooseCopied();
    EXPECT_TRUE(flow->isBusy());
    EXPECT_EQ(nationwide->queries.size(), 1) << "it has said what it knows";
    EXPECT_TRUE(bolagsverket->found.isOpen());
    Company newer = bakery;
    newer.address.town = QStringLiteral("Lund");
    bolagsverket->found.answer(QList{newer});

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(flow->draft().company->address.town, QStringLiteral("Lund"));
    EXPECT_EQ(flow->draft().company->source.id, QStringLiteral("bolagsverket"));
}

TEST_F(DetailsOfACopyTest, AreTakenAsTheyAreWithoutKeys)
{
    chooseCopied();
    bolagsverket->found.answer(fail(Failure::KeysMissing));

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(*flow->draft().company, copied(bakery));
    EXPECT_TRUE(flow->draft().silentOnCompany.isEmpty()) << "missing keys are nobody's silence";
    EXPECT_EQ(peppol->queries.size(), 1) << "nothing is missing, so only the original is asked";
}

TEST_F(DetailsOfACopyTest, AreTakenAsTheyAreWithoutANetwork)
{
    chooseCopied();
    bolagsverket->found.answer(fail(Failure::Offline));

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(*flow->draft().company, copied(bakery));
}

TEST_F(DetailsOfACopyTest, AreTakenAsTheyAreWhenTheOriginalIsNotToBeAsked)
{
    lookup->setOff({QStringLiteral("bolagsverket")});
    chooseCopied();

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(*flow->draft().company, copied(bakery));
}

TEST_F(DetailsOfACopyTest, AreWaitedForOnlyAMoment)
{
    patience.refresh = std::chrono::milliseconds(30);
    startAnew();
    chooseCopied();

    EXPECT_TRUE(eventually([this] { return flow->isDone(Step::Results); }));
    EXPECT_EQ(*flow->draft().company, copied(bakery));
}

TEST_F(DetailsOfACopyTest, AreAskedForAlsoWhenTheNumberWasTyped)
{
    ask(bakery.id->display());
    nationwide->found.answer(QList{copied(bakery)});
    ASSERT_TRUE(bolagsverket->found.isOpen());
    bolagsverket->found.answer(QList{bakery});

    EXPECT_TRUE(flow->isDone(Step::Lookup));
    EXPECT_EQ(flow->draft().company->source.id, QStringLiteral("bolagsverket"));
}

TEST_F(DetailsOfACopyTest, ThatItLacksAreAskedForEverywhereElse)
{
    const Company bare = copied(onlyNamed(bakery));
    ask(QStringLiteral("exempel"));
    nationwide->found.answer(QList{bare, copied(smithy)});
    flow->setCurrent(Step::Results);
    flow->select(0);
    flow->choose();
    bolagsverket->found.answer(QList<Company>());
    ASSERT_TRUE(peppol->found.isOpen());
    peppol->found.answer(QList<Company>());

    EXPECT_TRUE(flow->isDone(Step::Results));
    EXPECT_EQ(nationwide->queries.size(), 1);
}

} // namespace
