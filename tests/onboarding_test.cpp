#include "support/flow_fixture.h"

#include <QDirIterator>

namespace {

struct OnboardingTest : FlowFixture
{
    QList<Step> done;
    void watch()
    {
        QObject::connect(flow.get(), &Onboarding::stepDone, flow.get(), [this](Step step) { done.append(step); });
    }
    QByteArray onDisk() const
    {
        QByteArray all;
        QDirIterator files(folder.path(), QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += file.readAll();
        }
        return all;
    }
};

TEST_F(OnboardingTest, OneCompanyOfThatFullNameGoesStraightOn)
{
    flow->setQuery(QStringLiteral("bageri exemplet ab"));
    flow->search();
    companies->found.answer(QList{bakery});

    EXPECT_TRUE(flow->isDone(Step::Lookup));
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Company);
    EXPECT_EQ(flow->draft().company, bakery);
}

TEST_F(OnboardingTest, PartOfANameIsToBeChosenFromTheListEvenWhenItIsAlone)
{
    flow->setQuery(QStringLiteral("bageri"));
    flow->search();
    companies->found.answer(QList{bakery});

    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Results);
    EXPECT_FALSE(flow->draft().selected);
}

TEST_F(OnboardingTest, TheNumberTypedGoesStraightOn)
{
    flow->setQuery(QStringLiteral("402001-1013"));
    flow->search();
    companies->found.answer(QList{bakery});

    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Company);
    EXPECT_TRUE(std::holds_alternative<CompanyId>(companies->queries.at(0)));
}

TEST_F(OnboardingTest, APersonsNumberIsAskedAboutBeforeItIsSent)
{
    flow->setQuery(QStringLiteral("19810105-2382"));
    EXPECT_TRUE(flow->typedQuery().mustAskFirst());
    flow->search();
    EXPECT_TRUE(companies->queries.isEmpty());

    flow->agreeToSend();
    flow->search();
    EXPECT_EQ(companies->queries.size(), 1);
}

TEST_F(OnboardingTest, AMistypedPersonsNumberIsNeverSentAsAName)
{
    for (const char *text : {"19810105-2383", "8101052383", "nr 19810105 2383", "810105"}) {
        flow->setQuery(QLatin1String(text));
        flow->search();
    }
    EXPECT_TRUE(companies->queries.isEmpty());
}

TEST_F(OnboardingTest, ANewQueryDropsTheOldQuestion)
{
    flow->setQuery(QStringLiteral("bageri"));
    flow->search();
    EXPECT_TRUE(flow->isBusy());
    flow->setQuery(QStringLiteral("smedja"));

    EXPECT_FALSE(flow->isBusy());
    EXPECT_FALSE(companies->found.isOpen());
}

TEST_F(OnboardingTest, AFailedSearchKeepsWhatWasTypedAndSaysWhy)
{
    flow->setQuery(QStringLiteral("bageri"));
    flow->search();
    companies->found.answer(fail(Failure::Offline));

    EXPECT_EQ(flow->draft().query, QStringLiteral("bageri"));
    ASSERT_TRUE(flow->error());
    EXPECT_EQ(flow->error()->what, Failure::Offline);
    EXPECT_FALSE(flow->isBusy());
}

TEST_F(OnboardingTest, TypedByHandIsMarkedSoAndNeedsEveryPart)
{
    flow->setQuery(QStringLiteral("finns inte"));
    flow->fillInByHand();
    EXPECT_EQ(nextStep(Step::Lookup, flow->draft()), Step::Manual);
    flow->setCurrent(Step::Manual);
    ManualEntry entry{QStringLiteral("Smedjan Exempel AB"),
                      QStringLiteral("559999-0016"),
                      QStringLiteral("AB"),
                      QStringLiteral("Storgatan 1"),
                      {},
                      QStringLiteral("211 3"),
                      QStringLiteral("Malmö")};
    flow->setManual(entry);
    flow->submitManual();
    EXPECT_FALSE(flow->isDone(Step::Manual));

    entry.postcode = QStringLiteral("211 34");
    flow->setManual(entry);
    flow->submitManual();
    EXPECT_TRUE(flow->isDone(Step::Manual));
    EXPECT_TRUE(flow->draft().company->isByHand());
}

TEST_F(OnboardingTest, TheHintIsOnlyAHint)
{
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->confirm();
    accounts.hint.answer(true);

    EXPECT_TRUE(flow->draft().mayHaveAccount);
    EXPECT_EQ(nextStep(Step::Company, flow->draft()), Step::Sign);
}

TEST_F(OnboardingTest, AnOperatorThatDoesNotAnswerTheHintDoesNotStopAnyone)
{
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->confirm();
    accounts.hint.answer(fail(Failure::Offline));

    EXPECT_TRUE(flow->isDone(Step::Company));
}

TEST_F(OnboardingTest, NoHintIsAskedAboutAPerson)
{
    toSign(companyCalled(QStringLiteral("Lina Exempel"), u"198101052382"));

    EXPECT_EQ(accounts.hint.asked, 0);
    EXPECT_TRUE(flow->isDone(Step::Company));
}

TEST_F(OnboardingTest, TheAccountIsRegisteredBySigneraAndNotBefore)
{
    toSign(bakery);
    EXPECT_TRUE(accounts.sent.isEmpty());

    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    EXPECT_EQ(accounts.sent.at(0).attemptId, flow->draft().registrationId);
}

TEST_F(OnboardingTest, TheAttemptIsOnDiskBeforeItIsSent)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));

    const QByteArray disk = onDisk();
    EXPECT_TRUE(disk.contains(flow->draft().registrationId.toUtf8()));
    EXPECT_TRUE(disk.contains("registrationSent\\\":true") || disk.contains("registrationSent\":true"));
}

TEST_F(OnboardingTest, PressingSigneraTwiceRegistersOnce)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));

    EXPECT_EQ(accounts.sent.size(), 1);
}

TEST_F(OnboardingTest, ATakenNumberEndsAtExistingWithoutASignature)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::NumberTaken);

    EXPECT_EQ(nextStep(Step::Sign, flow->draft()), Step::Existing);
    EXPECT_EQ(signing.created.asked, 0);
}

TEST_F(OnboardingTest, AfterAnUnknownOutcomeTheOperatorIsAskedAndNothingIsSentAgain)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(fail(Failure::OutcomeUnknown));
    ASSERT_TRUE(accounts.progress.isOpen());
    accounts.progress.answer(AccountStatus{AccountStatus::Kind::Pending, {}});

    EXPECT_EQ(accounts.sent.size(), 1);
    EXPECT_TRUE(flow->isDone(Step::Sign));
}

TEST_F(OnboardingTest, AfterARestartTheOperatorIsAskedBeforeAnythingIsSentAgain)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    const QString id = flow->draft().registrationId;
    start();
    ASSERT_TRUE(flow->resume(id));
    EXPECT_EQ(flow->resumeStep(), Step::Sign);
    flow->setCurrent(Step::Sign);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.progress.isOpen(); }));
    EXPECT_EQ(accounts.sent.size(), 1);

    accounts.progress.answer(AccountStatus{AccountStatus::Kind::Unknown, {}});
    EXPECT_EQ(accounts.sent.size(), 2);
    EXPECT_EQ(accounts.sent.at(1).attemptId, id);
}

TEST_F(OnboardingTest, AnotherCompanyAfterTheAccountWasOpenedIsAnotherRegistration)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    const QString first = flow->draft().registrationId;
    flow->setCurrent(Step::Lookup);
    toCompany(smithy);

    EXPECT_NE(flow->draft().registrationId, first);
    EXPECT_FALSE(flow->draft().isAccountOpened);
}

TEST_F(OnboardingTest, TheSameCompanyLookedUpAgainIsTheSameRegistrationAlsoASoleTraders)
{
    const Company trader = companyCalled(QStringLiteral("Anna Exempels Bageri"), u"198101052382");
    for (const Company &company : {bakery, trader}) {
        flow->startOver();
        toSign(company);
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
        ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
        accounts.opened.answer(Registered::Accepted);
        const QString first = flow->draft().registrationId;
        flow->setCurrent(Step::Lookup);
        Company later = company;
        later.source.fetched = now.addSecs(60);
        flow->setQuery(QString());
        toCompany(later);

        EXPECT_EQ(flow->draft().registrationId, first);
        EXPECT_FALSE(flow->draft().isAccountOpened) << "what the operator knows may be out of date";
    }
}

TEST_F(OnboardingTest, SignLaterBeforeACompanyKeepsADraftOrNothing)
{
    QSignalSpy left(flow.get(), &Onboarding::leftForLater);
    flow->signLater(false);
    EXPECT_EQ(left.size(), 1);
    EXPECT_TRUE(registrations->summaries().isEmpty());

    flow->setQuery(QStringLiteral("bageri"));
    flow->signLater(false);
    EXPECT_TRUE(eventually([&] { return left.size() == 2; }));
    EXPECT_EQ(registrations->summaries().value(0).state, RegistrationSummary::State::Draft);
}

TEST_F(OnboardingTest, SignLaterFromCompanyOnCanOpenTheAccountUnsigned)
{
    toCompany(bakery);
    EXPECT_FALSE(flow->canOpenUnsigned());
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    EXPECT_TRUE(flow->canOpenUnsigned());
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);

    EXPECT_EQ(nextStep(Step::Company, flow->draft()), Step::Done);
    EXPECT_FALSE(flow->draft().isSigned);
    EXPECT_EQ(registrations->summaries().value(0).state, RegistrationSummary::State::Unsigned);
}

TEST_F(OnboardingTest, KilledWhileTheAccountIsOpenedUnsignedTheNextStartAsksAndKnows)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    start();
    flow->outbox().send();
    ASSERT_TRUE(eventually([this] { return accounts.progress.isOpen(); }));
    accounts.progress.answer(AccountStatus{AccountStatus::Kind::Pending, {}});

    EXPECT_TRUE(eventually([this] { return registrations->summaries().first().isRegistered; }));
    EXPECT_EQ(accounts.sent.size(), 1) << "asked for, not sent again";
}

TEST_F(OnboardingTest, AnAccountThatIsThereStaysKnownWhateverIsChangedAfterwards)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(Registered::Accepted);
    ASSERT_TRUE(flow->resume(registrations->summaries().first().id));
    flow->setContact(QStringLiteral("annan@exemplet.example"), {});
    ASSERT_TRUE(eventually([this] { return onDisk().contains("annan@exemplet.example"); }));
    start();

    const RegistrationSummary kept = registrations->summaries().first();
    EXPECT_TRUE(kept.isRegistered);
    EXPECT_EQ(kept.state, RegistrationSummary::State::Unsigned);
}

TEST_F(OnboardingTest, WhatWasFinishedForOneCompanyIsNotSentForAnother)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(fail(Failure::Offline));
    ASSERT_TRUE(flow->draft().isQueued);
    ASSERT_TRUE(flow->resume(flow->draft().registrationId));
    flow->setCurrent(Step::Lookup);
    toCompany(smithy);
    EXPECT_FALSE(flow->draft().isQueued);
    const QString id = flow->draft().registrationId;
    flow->signLater(false);
    ASSERT_TRUE(eventually([&] { return registrations->find(id)->isLeftForLater; }));
    start();
    flow->outbox().send();
    EXPECT_EQ(accounts.sent.size(), 1) << "nobody has asked for the other one";
}

TEST_F(OnboardingTest, KilledWhileAQueuedOneIsSentTheNextStartAsksBeforeItSendsAgain)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    accounts.opened.answer(fail(Failure::Offline));
    flow->setCurrent(Step::Done);
    flow->outbox().send();
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    EXPECT_EQ(accounts.progress.asked, 0) << "the first try sent nothing";
    start();
    flow->outbox().send();
    ASSERT_TRUE(eventually([this] { return accounts.progress.isOpen(); }));
    EXPECT_EQ(accounts.sent.size(), 2);
}

TEST_F(OnboardingTest, WhoDoesNotWaitForTheAccountDoesNotHaveItSentLater)
{
    toSign(bakery);
    flow->signLater(true);
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    flow->cancelRequest();
    EXPECT_FALSE(flow->draft().isQueued);
}

TEST_F(OnboardingTest, NothingOnDiskHoldsAPersonsNumber)
{
    flow->setQuery(QStringLiteral("198101052382"));
    flow->agreeToSend();
    flow->search();
    companies->found.answer(QList{companyCalled(QStringLiteral("Lina Exempel"), u"198101052382")});
    flow->setCurrent(Step::Company);
    flow->setContact(QStringLiteral("lina@exemplet.example"), {});
    flow->confirm();
    flow->setCurrent(Step::Sign);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));

    const QByteArray disk = onDisk();
    ASSERT_FALSE(disk.isEmpty());
    for (const char *number : {"8101052382", "810105-2382", "1212121212", "121212-1212"})
        EXPECT_FALSE(disk.contains(number)) << number;
}

TEST_F(OnboardingTest, ASoleTradersNumberIsAskedForAgainAfterARestart)
{
    toSign(companyCalled(QStringLiteral("Lina Exempel"), u"198101052382"));
    QSignalSpy left(flow.get(), &Onboarding::leftForLater);
    flow->signLater(false);
    ASSERT_TRUE(eventually([&] { return left.size() == 1; }));
    const QString id = flow->draft().registrationId;
    start();
    ASSERT_TRUE(flow->resume(id));

    EXPECT_TRUE(flow->isNumberMissing());
    flow->setOrganisationNumber(orgNumber(u"198101052382"));
    EXPECT_FALSE(flow->isNumberMissing());
}

TEST_F(OnboardingTest, AVerifiedCompanyIsKnownFromOurOwnRecord)
{
    toSign(bakery);
    Record finished;
    finished.draft = flow->draft();
    finished.draft.registrationId = QStringLiteral("0c4d3c1c-3b62-4c6a-9f0e-0f6f6d8f7a11");
    finished.draft.isSigned = true;
    finished.draft.finished = now;
    bool saved = false;
    const Pending pending =
        registrations->save(finished, [&](const Result<void> &result) { saved = result.has_value(); });
    ASSERT_TRUE(eventually([&] { return saved; }));

    flow->startOver();
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    flow->confirm();
    EXPECT_EQ(nextStep(Step::Company, flow->draft()), Step::Existing);
    EXPECT_TRUE(flow->draft().isVerified);
}

TEST_F(OnboardingTest, WhatIsTypedIsOnDiskAMomentLater)
{
    flow->setQuery(QStringLiteral("bageri"));
    ASSERT_TRUE(eventually([this] { return onDisk().contains("bageri"); }));
    start();

    ASSERT_TRUE(registrations->latestDraft());
    ASSERT_TRUE(flow->resume(*registrations->latestDraft()));
    EXPECT_EQ(flow->draft().query, QStringLiteral("bageri"));
}

TEST_F(OnboardingTest, ACrashLeadsBackToTheStepWhereTheUserWas)
{
    toCompany(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), {});
    ASSERT_TRUE(eventually([this] { return onDisk().contains("info@exemplet.example"); }));
    start();

    ASSERT_TRUE(flow->resume(*registrations->latestDraft()));
    EXPECT_EQ(flow->resumeStep(), Step::Company);
}

TEST_F(OnboardingTest, ThrowingItAwayLeavesNothingThatWasJustTyped)
{
    flow->setQuery(QStringLiteral("bageri"));
    ASSERT_TRUE(eventually([this] { return onDisk().contains("bageri"); }));
    flow->setQuery(QStringLiteral("bageriet"));
    flow->discard();

    EXPECT_TRUE(registrations->summaries().isEmpty());
    EXPECT_TRUE(eventually([this] { return !onDisk().contains("bageri"); }));
}

TEST_F(OnboardingTest, WhatWasTakenUpAgainIsNotLeftForLaterAnyMore)
{
    toSign(bakery);
    QSignalSpy left(flow.get(), &Onboarding::leftForLater);
    flow->signLater(false);
    ASSERT_TRUE(eventually([&] { return left.size() == 1; }));
    const QString id = flow->draft().registrationId;
    start();
    EXPECT_FALSE(registrations->latestDraft());
    ASSERT_TRUE(flow->resume(id));
    ASSERT_TRUE(eventually([this] { return onDisk().contains(R"(\"leftForLater\":false)"); }));
    start();

    EXPECT_EQ(registrations->latestDraft(), id);
}

TEST_F(OnboardingTest, AnOpenedAccountThatNobodySignedIsTakenUpAgainUnlessPutOff)
{
    toSign(bakery);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
    const QString id = flow->draft().registrationId;
    EXPECT_EQ(registrations->latestDraft(), id);

    registrations->snooze(id, Snooze::ADay);
    EXPECT_FALSE(registrations->latestDraft());
}

TEST_F(OnboardingTest, EverythingTypedIsThereAfterARestart)
{
    toSign(bakery);
    flow->setContact(QStringLiteral("info@exemplet.example"), QStringLiteral("040-123 45"));
    QSignalSpy left(flow.get(), &Onboarding::leftForLater);
    flow->signLater(false);
    ASSERT_TRUE(eventually([&] { return left.size() == 1; }));
    const QString id = flow->draft().registrationId;
    start();
    ASSERT_TRUE(flow->resume(id));

    EXPECT_EQ(flow->draft().company->name, bakery.name);
    EXPECT_EQ(flow->draft().company->address, bakery.address);
    EXPECT_EQ(flow->draft().email, QStringLiteral("info@exemplet.example"));
    EXPECT_EQ(flow->draft().telephone, QStringLiteral("040-123 45"));
}

} // namespace
