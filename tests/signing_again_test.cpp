// A signing that is met again: after a restart, with another number, or by a second signatory.
#include "support/signing_fixture.h"

namespace {

struct SigningAgainTest : SigningFixture
{
    /// Killed, and started anew on the same disk.
    void restart()
    {
        const QString id = flow->draft().registrationId;
        start();
        ASSERT_TRUE(flow->resume(id));
        flow->setCurrent(flow->resumeStep());
    }

    void signAnew()
    {
        flow->setCurrent(Step::Sign);
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    }

    void toInvitedWithAnother()
    {
        toSign(bakery);
        flow->setOtherEmail(QStringLiteral("styrelsen@exemplet.example"));
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
        ASSERT_TRUE(answer<Registered>(accounts.opened, Registered::Accepted));
        flow->setCurrent(Step::Waiting);
        ASSERT_TRUE(answer<QString>(signing.created, QStringLiteral("5c0e")));
        ASSERT_TRUE(answer<void>(signing.file, {}));
        ASSERT_TRUE(answer<InvitationRef>(signing.invited, InvitationRef{kOwn, Secret("pass"), kOther}));
        ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Sent, InvitationState::Sent)); // who is who
        ASSERT_TRUE(eventually([this] { return run().state() == Waiting::WaitingForBrowser; }));
    }

    testing::AssertionResult both(DocumentState state, InvitationState own, InvitationState other)
    {
        return answer<SigningDocument>(
            signing.state,
            SigningDocument{QStringLiteral("5c0e"),
                            state,
                            true,
                            {{kOwn, own}, {kOther, other, QStringLiteral("styrelsen@exemplet.example")}}});
    }

    testing::AssertionResult comesTo(Waiting state)
    {
        if (eventually([&] { return run().state() == state; }))
            return testing::AssertionSuccess();
        return testing::AssertionFailure() << "it is " << static_cast<int>(run().state());
    }
};

TEST_F(SigningAgainTest, AfterARestartItGoesOnWhereTheServiceSaysItIs)
{
    toInvited();
    restart();
    EXPECT_EQ(flow->resumeStep(), Step::Waiting);
    EXPECT_EQ(run().state(), Waiting::Resuming);
    ASSERT_TRUE(opened());
    EXPECT_TRUE(comesTo(Waiting::Opened));
    run().ways().ask(SigningWays::Way::Copy);
    EXPECT_TRUE(eventually([this] { return signing.methodList.isOpen(); })) << "the ways are open again";
    EXPECT_EQ(signing.created.asked + signing.invited.asked, 2);
}

TEST_F(SigningAgainTest, WhatWasSignedWhileTheProgramWasAwayCounts)
{
    toInvited();
    restart();
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningAgainTest, WhatEndedWhileTheProgramWasAwayIsSaidSo)
{
    toInvited();
    restart();
    ASSERT_TRUE(service(DocumentState::Cancelled));
    EXPECT_TRUE(comesTo(Waiting::Ended));
    EXPECT_TRUE(run().needsPersonalNumber());
}

TEST_F(SigningAgainTest, WhenTheServiceIsSilentAtTheRestartItIsAskedAgainByItself)
{
    toInvited();
    restart();
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    EXPECT_EQ(run().state(), Waiting::LostContact);
    ASSERT_TRUE(opened());
    EXPECT_TRUE(comesTo(Waiting::Opened));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningAgainTest, WhenTheKeysAreRefusedAtTheRestartTryingAgainOnlyAsks)
{
    toInvited();
    restart();
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::KeyRefused)));
    EXPECT_EQ(run().state(), Waiting::RefusedByService);
    EXPECT_FALSE(run().needsPersonalNumber());
    run().retry();
    ASSERT_TRUE(service(DocumentState::Pending));
    EXPECT_TRUE(comesTo(Waiting::WaitingForBrowser));
}

TEST_F(SigningAgainTest, AnotherNumberClosesTheOldOneBeforeANewOneIsOpened)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(opened());
    ASSERT_TRUE(answer<void>(signing.cancelled, {}));
    EXPECT_EQ(signing.created.asked, 1) << "the old one is not gone yet";
    ASSERT_TRUE(answer<void>(signing.removed, {}));
    ASSERT_TRUE(eventually([this] { return signing.created.asked == 2; }));
    EXPECT_NE(signing.names.first(), signing.names.last());
}

TEST_F(SigningAgainTest, TheOldOneSignedMeanwhileIsNotClosed)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
    EXPECT_EQ(signing.cancelled.asked, 0);
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningAgainTest, ContactLostWhileTheOldOneIsClosedDoesNotBringItBack)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    ASSERT_TRUE(opened()); // asked again by itself
    EXPECT_TRUE(answer<void>(signing.cancelled, {})) << "it is closed all the same";
    EXPECT_NE(run().state(), Waiting::Opened);
}

TEST_F(SigningAgainTest, ACancelThatCameTooLateLeavesItSigned)
{
    toInvited();
    run().cancel();
    EXPECT_EQ(run().state(), Waiting::CancelledByUser);
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::DetailsRefused)));
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(eventually([this] { return flow->draft().isSigned; }));
    ASSERT_TRUE(service(DocumentState::Signed)); // asked once more before the copy
    EXPECT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    EXPECT_TRUE(comesTo(Waiting::CreatingAccount));
}

TEST_F(SigningAgainTest, GivenUpJustBeforeAKillItIsNotTakenUpAgain)
{
    toInvited();
    run().cancel();
    restart();
    EXPECT_EQ(flow->resumeStep(), Step::Sign);
}

TEST_F(SigningAgainTest, LeftForLaterItIsTakenUpAtTheSignature)
{
    toInvited();
    flow->signLater(false);
    ASSERT_TRUE(eventually([this] { return registrations->find(flow->draft().registrationId)->isLeftForLater; }));
    restart();
    EXPECT_EQ(flow->resumeStep(), Step::Sign);
}

TEST_F(SigningAgainTest, ASecondSignatoryIsWaitedForAndTheAccountWithThem)
{
    toInvitedWithAnother();
    EXPECT_EQ(signing.otherEmails, QStringList{QStringLiteral("styrelsen@exemplet.example")});
    ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Signed, InvitationState::Opened));
    EXPECT_TRUE(comesTo(Waiting::WaitingForOther));
    EXPECT_EQ(run().otherState(), InvitationState::Opened);
    EXPECT_FALSE(run().secondsLeft()) << "it may take days";
    EXPECT_FALSE(flow->draft().isSigned);
    EXPECT_EQ(accounts.progress.asked, 0);

    ASSERT_TRUE(both(DocumentState::Signed, InvitationState::Signed, InvitationState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
}

TEST_F(SigningAgainTest, WhoHasSignedNeedNotSignAgainAfterARestart)
{
    toInvitedWithAnother();
    ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Signed, InvitationState::Sent));
    ASSERT_TRUE(comesTo(Waiting::WaitingForOther));
    flow->signLater(false);
    ASSERT_TRUE(eventually([this] { return registrations->find(flow->draft().registrationId)->isLeftForLater; }));
    restart();
    EXPECT_EQ(flow->resumeStep(), Step::Waiting);
    ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Signed, InvitationState::Sent));
    EXPECT_TRUE(comesTo(Waiting::WaitingForOther));
}

TEST_F(SigningAgainTest, TheSecondSignatoryIsRemindedOnlyByAPress)
{
    toInvitedWithAnother();
    ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Signed, InvitationState::Sent));
    ASSERT_TRUE(comesTo(Waiting::WaitingForOther));
    EXPECT_EQ(signing.reminded.asked, 0);
    QSignalSpy reminded(&run(), &SigningRun::reminded);
    run().remindOther();
    ASSERT_TRUE(answer<void>(signing.reminded, {}));
    EXPECT_EQ(reminded.size(), 1);
}

TEST_F(SigningAgainTest, WhoComesBackAfterTheWaitEndedIsBelievedOnlyByTheService)
{
    profile.waitMinutes = 0;
    toInvited();
    ASSERT_TRUE(comesTo(Waiting::NotFinished));
    run().wake(SigningRun::Wake::CameBack);
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
}

TEST_F(SigningAgainTest, SignedMeanwhilePressingSigneraOnlyOpensTheAccount)
{
    toInvited();
    flow->setCurrent(Step::Sign);
    ASSERT_TRUE(service(DocumentState::Signed)); // while the user changes the number
    ASSERT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    signAnew();
    flow->setCurrent(Step::Waiting);
    ASSERT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    ASSERT_TRUE(
        answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));
    EXPECT_TRUE(flow->isDone(Step::Waiting));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningAgainTest, TheSignatureOfOneCompanyIsNeverAnothers)
{
    toInvited();
    const QString first = flow->draft().registrationId;
    flow->setCurrent(Step::Lookup);
    toCompany(smithy);
    EXPECT_NE(flow->draft().registrationId, first);
    if (signing.state.isOpen()) {
        ASSERT_TRUE(service(DocumentState::Signed));
    }
    EXPECT_FALSE(flow->draft().isSigned);
    EXPECT_EQ(run().state(), Waiting::NotBegun);
    EXPECT_EQ(registrations->find(first)->signing.invitationId, kOwn) << "the other one's signing is still its own";
}

TEST_F(SigningAgainTest, AnotherContactDoesNotMakeItAnotherCompanysRegistration)
{
    toInvited();
    const QString first = flow->draft().registrationId;
    flow->setCurrent(Step::Company);
    flow->setContact(QStringLiteral("ny@exemplet.example"), {});
    flow->setCurrent(Step::Lookup);
    toCompany(smithy);
    EXPECT_NE(flow->draft().registrationId, first);
}

TEST_F(SigningAgainTest, ASecondCancelDoesNotForgetThatTheFirstIsNotDone)
{
    toInvited();
    now = now.addSecs(1);
    run().cancel();
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    run().cancel();
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    EXPECT_EQ(signing.created.asked, 1) << "the old one is not gone yet";
    ASSERT_TRUE(answer<void>(signing.cancelled, {}));
    ASSERT_TRUE(answer<void>(signing.removed, {}));
    EXPECT_TRUE(eventually([this] { return signing.created.asked == 2; }));
}

TEST_F(SigningAgainTest, ASecondSignatoryWhoIsAddedAfterAFailureIsInvitedToo)
{
    toStarting();
    signing.created.answer(QStringLiteral("5c0e"));
    ASSERT_TRUE(answer<void>(signing.file, {}));
    ASSERT_TRUE(answer<InvitationRef>(signing.invited, fail(Failure::DetailsRefused)));
    ASSERT_TRUE(comesTo(Waiting::RefusedByService));
    flow->setCurrent(Step::Sign);
    flow->setOtherEmail(QStringLiteral("styrelsen@exemplet.example"));
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(
        answer<SigningDocument>(signing.state, SigningDocument{QStringLiteral("5c0e"), DocumentState::New, true}));
    ASSERT_TRUE(answer<void>(signing.cancelled, {}));
    ASSERT_TRUE(answer<void>(signing.removed, {}));
    ASSERT_TRUE(answer<QString>(signing.created, QStringLiteral("6d1f")));
    ASSERT_TRUE(answer<void>(signing.file, {}));
    ASSERT_TRUE(answer<InvitationRef>(signing.invited, InvitationRef{kOwn, Secret("pass"), kOther}));
    EXPECT_EQ(signing.otherEmails.last(), QStringLiteral("styrelsen@exemplet.example"));
}

TEST_F(SigningAgainTest, NothingNewIsOpenedWhileNobodyKnowsWhatBecameOfTheOld)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(opened());
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::Offline)));
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline))); // nor why
    ASSERT_TRUE(comesTo(Waiting::LostContact));
    EXPECT_EQ(signing.created.asked, 1);

    ASSERT_TRUE(answer<void>(signing.cancelled, {})); // asked again by itself
    ASSERT_TRUE(answer<void>(signing.removed, {}));
    EXPECT_TRUE(eventually([this] { return signing.created.asked == 2; }));
}

TEST_F(SigningAgainTest, ACancelThatNobodyHeardIsAskedAboutBeforeAnotherIsOpened)
{
    toInvited();
    run().cancel();
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::Offline)));
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::DetailsRefused)));
    ASSERT_TRUE(service(DocumentState::Signed)); // so it was
    EXPECT_TRUE(eventually([this] { return flow->draft().isSigned; }));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningAgainTest, WhatTheServiceRefusesToCloseHoldsNobodyUp)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    now = now.addSecs(1);
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(opened());
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::NotPermitted)));
    ASSERT_TRUE(opened());
    EXPECT_TRUE(eventually([this] { return signing.created.asked == 2; }));
    EXPECT_EQ(registrations->withdrawals().size(), 1) << "it is tried again at the next start";
}

TEST_F(SigningAgainTest, TheUsersOwnHalfIsNotThrownAwayByANewPress)
{
    toInvitedWithAnother();
    flow->setCurrent(Step::Sign);
    signAnew();
    ASSERT_TRUE(comesTo(Waiting::ClosingOld));
    ASSERT_TRUE(both(DocumentState::Pending, InvitationState::Signed, InvitationState::Sent));
    EXPECT_TRUE(comesTo(Waiting::WaitingForOther));
    EXPECT_EQ(signing.cancelled.asked, 0);
}

TEST_F(SigningAgainTest, AfterARestartAnOpenedOneIsCountedDownToo)
{
    toInvited();
    restart();
    ASSERT_TRUE(opened());
    ASSERT_TRUE(comesTo(Waiting::Opened));
    EXPECT_TRUE(run().secondsLeft());
    run().wake(SigningRun::Wake::Hint); // the network is back: nobody has come back
    ASSERT_TRUE(opened());
    EXPECT_EQ(run().state(), Waiting::Opened);
}

TEST_F(SigningAgainTest, AGlanceIsNoComingBack)
{
    toInvited();
    ASSERT_TRUE(opened());
    ASSERT_TRUE(comesTo(Waiting::Opened));
    run().wake(SigningRun::Wake::Looked);
    run().lookedAway();
    ASSERT_TRUE(opened());
    ASSERT_TRUE(opened());
    EXPECT_EQ(run().state(), Waiting::Opened);
}

TEST_F(SigningAgainTest, WhoComesBackBeforeTheServiceWasAskedHasComeBackToo)
{
    toInvited();
    ASSERT_TRUE(service(DocumentState::Pending)); // not opened yet
    run().wake(SigningRun::Wake::Looked);
    ASSERT_TRUE(opened());
    EXPECT_EQ(run().state(), Waiting::NotFinished);
}

TEST_F(SigningAgainTest, WhoComesBackBeforeThePageIsOpenIsNotHeldToIt)
{
    toInvited();
    run().wake(SigningRun::Wake::Looked);
    ASSERT_TRUE(service(DocumentState::Pending));
    ASSERT_TRUE(opened()); // on the phone, and the window stayed in front
    EXPECT_EQ(run().state(), Waiting::Opened);
}

TEST_F(SigningAgainTest, RefusedWhileItWaitsNothingIsCountedDownUntilItIsAskedAgain)
{
    toInvited();
    ASSERT_TRUE(run().secondsLeft());
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::KeyRefused)));
    ASSERT_EQ(run().state(), Waiting::RefusedByService);
    EXPECT_FALSE(run().secondsLeft()) << "nothing comes of waiting";
    run().retry();
    ASSERT_TRUE(opened());
    EXPECT_TRUE(run().secondsLeft());
}

TEST_F(SigningAgainTest, CancellingWithoutContactLeavesNoOldError)
{
    toInvited();
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    ASSERT_TRUE(run().error());
    run().cancel();
    EXPECT_FALSE(run().error());
}

TEST_F(SigningAgainTest, ContactFoundAgainLeavesNoOldError)
{
    toInvited();
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    EXPECT_TRUE(run().error());
    ASSERT_TRUE(opened());
    ASSERT_TRUE(comesTo(Waiting::Opened));
    EXPECT_FALSE(run().error());
}

TEST_F(SigningAgainTest, NotFinishedIsNotTheEndOfAsking)
{
    profile.waitMinutes = 0;
    toInvited();
    ASSERT_TRUE(comesTo(Waiting::NotFinished));
    profile.waitMinutes = 10;
    run().ways().ask(SigningWays::Way::Phone);
    ASSERT_TRUE(answer<QList<SigningMethod>>(
        signing.methodList, QList{SigningMethod{QStringLiteral("x-bankid"), QStringLiteral("BankID")}}));
    ASSERT_TRUE(answer<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/a"))));
    EXPECT_TRUE(comesTo(Waiting::WaitingForBrowser)) << "a new code is a new wait";
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
}

TEST_F(SigningAgainTest, OnlyABrowserHereIsAskedToComeBackToUs)
{
    profile.returnsToUs = true;
    toInvited();
    const auto askedWith = [this](SigningWays::Way way) {
        run().ways().ask(way);
        if (signing.addresses.isEmpty()) {
            EXPECT_TRUE(answer<QList<SigningMethod>>(
                signing.methodList, QList{SigningMethod{QStringLiteral("x-bankid"), QStringLiteral("BankID")}}));
        }
        EXPECT_TRUE(answer<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/a"))));
        return signing.addresses.last();
    };
    EXPECT_EQ(askedWith(SigningWays::Way::Browser).host(), QStringLiteral("127.0.0.1"));
    EXPECT_TRUE(askedWith(SigningWays::Way::Copy).isEmpty());
    EXPECT_TRUE(askedWith(SigningWays::Way::Phone).isEmpty());
}

TEST_F(SigningAgainTest, AVisitOnlyAsksTheServiceAtOnce)
{
    profile.returnsToUs = true;
    toInvited();
    run().ways().ask(SigningWays::Way::Browser);
    ASSERT_TRUE(answer<QList<SigningMethod>>(
        signing.methodList, QList{SigningMethod{QStringLiteral("x-bankid"), QStringLiteral("BankID")}}));
    ASSERT_TRUE(answer<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/a"))));
    ASSERT_TRUE(opened());
    Q_EMIT run().ways().cameBack();
    ASSERT_TRUE(opened());
    EXPECT_TRUE(comesTo(Waiting::NotFinished)) << "somebody came back, and the service says that it is not signed";
    EXPECT_FALSE(flow->draft().isSigned);
}

} // namespace
