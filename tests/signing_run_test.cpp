#include "signing/signing_withdrawal.h"
#include "support/signing_fixture.h"

namespace {

struct SigningRunTest : SigningFixture
{
    /// … and started anew; the user may still sign in the browser, which is open.
    QString killedWhileCancelling()
    {
        toInvited();
        run().cancel();
        EXPECT_TRUE(eventually([this] { return signing.cancelled.isOpen(); }));
        const QString id = flow->draft().registrationId;
        flow.reset();
        SigningWithdrawal::endAll(signing);
        start();
        return id;
    }
};

TEST_F(SigningRunTest, APlainSignatureGoesThroughEveryStateToDone)
{
    toInvited();
    EXPECT_TRUE(run().secondsLeft());
    ASSERT_TRUE(service(DocumentState::Pending));
    EXPECT_EQ(run().state(), Waiting::WaitingForBrowser);
    ASSERT_TRUE(opened());
    EXPECT_EQ(run().state(), Waiting::Opened);
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
    ASSERT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    ASSERT_TRUE(answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Pending, {}}));
    EXPECT_EQ(run().state(), Waiting::AccountPending);
    ASSERT_TRUE(
        answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));

    EXPECT_TRUE(flow->isDone(Step::Waiting));
    EXPECT_EQ(nextStep(Step::Waiting, flow->draft()), Step::Done);
    EXPECT_EQ(flow->draft().accountId, QStringLiteral("A-1"));
    EXPECT_EQ(run().signedCopy(), QByteArray("%PDF-signed"));
    EXPECT_EQ(signing.created.asked + signing.invited.asked + signing.file.asked, 3);
}

TEST_F(SigningRunTest, EachPressFetchesAFreshAddressAndStartsNothing)
{
    toInvited();
    QSignalSpy ready(&run().ways(), &SigningWays::ready);
    run().ways().ask(SigningWays::Way::Browser);
    run().ways().ask(SigningWays::Way::Browser); // a double click
    ASSERT_TRUE(answer<QList<SigningMethod>>(
        signing.methodList, QList{SigningMethod{QStringLiteral("openidconnect-bankid"), QStringLiteral("BankID")}}));
    ASSERT_TRUE(answer<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/a"))));
    EXPECT_EQ(ready.size(), 1);
    run().ways().ask(SigningWays::Way::Copy);
    ASSERT_TRUE(answer<QUrl>(signing.address, QUrl(QStringLiteral("https://sign.example/b"))));

    EXPECT_EQ(ready.size(), 2);
    EXPECT_EQ(signing.invited.asked, 1);
    EXPECT_EQ(run().ways().address(), QUrl(QStringLiteral("https://sign.example/b")));
}

TEST_F(SigningRunTest, CancellingShowsAtOnceAndReachesTheService)
{
    toInvited();
    run().cancel();
    EXPECT_EQ(run().state(), Waiting::CancelledByUser);
    EXPECT_TRUE(answer<void>(signing.cancelled, {}));
    EXPECT_TRUE(answer<void>(signing.removed, {}));
    EXPECT_TRUE(run().needsPersonalNumber());
}

TEST_F(SigningRunTest, CancellingWhileTheDocumentIsBeingMadeAlsoCancelsWhatComesOfIt)
{
    toStarting();
    run().cancel();
    EXPECT_EQ(run().state(), Waiting::CancelledByUser);
    signing.created.answer(QStringLiteral("5c0e"));
    EXPECT_TRUE(eventually([this] { return signing.cancelled.isOpen() || signing.removed.isOpen(); }));
    EXPECT_EQ(signing.invited.asked, 0);
}

TEST_F(SigningRunTest, LostContactIsAskedAgainByItself)
{
    toInvited();
    ASSERT_TRUE(answer<SigningDocument>(signing.state, fail(Failure::Offline)));
    EXPECT_EQ(run().state(), Waiting::LostContact);
    ASSERT_TRUE(opened());
    EXPECT_EQ(run().state(), Waiting::Opened);
}

TEST_F(SigningRunTest, LostContactBeforeTheInvitationIsTriedAgainWithTheSameDocument)
{
    toStarting();
    signing.created.answer(QStringLiteral("5c0e"));
    ASSERT_TRUE(answer<void>(signing.file, {}));
    ASSERT_TRUE(answer<InvitationRef>(signing.invited, fail(Failure::Offline)));
    EXPECT_EQ(run().state(), Waiting::LostContact);
    EXPECT_FALSE(run().needsPersonalNumber());
    run().retry();
    ASSERT_TRUE(eventually([this] { return signing.invited.isOpen() || signing.state.isOpen(); }));
    if (signing.state.isOpen())
        signing.state.answer(SigningDocument{QStringLiteral("5c0e"), DocumentState::New, true});
    ASSERT_TRUE(answer<InvitationRef>(signing.invited, InvitationRef{QStringLiteral("77aa"), Secret("pass")}));

    EXPECT_TRUE(eventually([this] { return run().state() == Waiting::WaitingForBrowser; }));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningRunTest, LostContactBeforeTheInvitationIsTriedAgainByItself)
{
    toStarting();
    signing.created.answer(fail(Failure::Offline));
    EXPECT_EQ(run().state(), Waiting::LostContact);

    ASSERT_TRUE(answer<std::optional<SigningDocument>>(signing.foundDocument, std::nullopt));
    ASSERT_TRUE(answer<QString>(signing.created, QStringLiteral("5c0e")));
    EXPECT_TRUE(eventually([this] { return signing.file.isOpen(); }));
}

TEST_F(SigningRunTest, ALockedKeychainIsAskedForAgainOnlyByTheUser)
{
    toStarting();
    signing.created.answer(fail(Failure::KeychainLocked));
    const auto asked = [this] { return signing.created.asked + signing.foundDocument.asked; };
    EXPECT_EQ(asked(), 1);
    QTest::qWait(50); // many times the hurried pace
    EXPECT_EQ(asked(), 1);

    run().retry();
    EXPECT_TRUE(eventually([&] { return asked() == 2; }));
}

TEST_F(SigningRunTest, WhoCancelsIsToldThatTheNumberIsNeededAgain)
{
    toStarting();
    bool needsNumber = false;
    QObject::connect(&run(), &SigningRun::changed, &run(), [&] { needsNumber = run().needsPersonalNumber(); });
    run().cancel();
    EXPECT_TRUE(needsNumber);
}

TEST_F(SigningRunTest, ThrowingTheRegistrationAwayClosesTheSigning)
{
    toInvited();
    flow->discard();
    EXPECT_TRUE(eventually([this] { return signing.cancelled.isOpen(); }));
    EXPECT_TRUE(registrations->summaries().isEmpty());
}

TEST_F(SigningRunTest, CancelledAtTheServiceEndsItAndNeedsTheNumberAgain)
{
    toInvited();
    ASSERT_TRUE(service(DocumentState::Cancelled));
    EXPECT_EQ(run().state(), Waiting::Ended);
    EXPECT_TRUE(run().needsPersonalNumber());
}

TEST_F(SigningRunTest, ACopyThatCannotBeHadDoesNotStopTheAccount)
{
    toInvited();
    ASSERT_TRUE(service(DocumentState::Signed));
    ASSERT_TRUE(answer<QByteArray>(signing.copy, fail(Failure::Timeout)));
    ASSERT_TRUE(
        answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));
    EXPECT_TRUE(flow->isDone(Step::Waiting));
}

TEST_F(SigningRunTest, SignedButNoAccountIsTriedAgainWithoutANewSignature)
{
    toSigned();
    ASSERT_TRUE(answer<AccountStatus>(accounts.progress, fail(Failure::KeyRefused)));
    EXPECT_EQ(run().state(), Waiting::AccountNotCreated);
    run().retry();
    ASSERT_TRUE(
        answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));

    EXPECT_TRUE(flow->isDone(Step::Waiting));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningRunTest, SignedInAnEarlierRunOnlyTheAccountIsLeft)
{
    toSigned();
    ASSERT_TRUE(answer<AccountStatus>(accounts.progress, fail(Failure::KeyRefused)));
    const QString id = flow->draft().registrationId;
    start();
    EXPECT_EQ(registrations->signedButUnfinished(), id);
    ASSERT_TRUE(flow->resume(id));
    EXPECT_EQ(flow->resumeStep(), Step::Waiting);
    ASSERT_TRUE(service(DocumentState::Signed)); // the copy went with the program
    ASSERT_TRUE(answer<QByteArray>(signing.copy, QByteArray("%PDF-signed")));
    ASSERT_TRUE(
        answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Complete, QStringLiteral("A-1")}));
    EXPECT_TRUE(flow->isDone(Step::Waiting));
    EXPECT_EQ(signing.created.asked, 1);
}

TEST_F(SigningRunTest, ANumberTakenAfterTheSignatureEndsAtExisting)
{
    toSigned();
    ASSERT_TRUE(answer<AccountStatus>(accounts.progress, AccountStatus{AccountStatus::Kind::Unknown, {}}));
    ASSERT_TRUE(answer<Registered>(accounts.opened, Registered::NumberTaken));
    EXPECT_EQ(run().state(), Waiting::ExistsAfterSigning);
    run().goOn();
    EXPECT_EQ(nextStep(Step::Waiting, flow->draft()), Step::Existing);
}

TEST_F(SigningRunTest, WhoComesBackWithoutASignatureIsToldSoAndCanGoOnWaiting)
{
    toInvited();
    ASSERT_TRUE(opened());
    ASSERT_TRUE(eventually([this] {
        run().wake(SigningRun::Wake::CameBack);
        return signing.state.isOpen();
    }));
    while (run().state() == Waiting::Opened) {
        run().wake(SigningRun::Wake::CameBack);
        ASSERT_TRUE(opened());
    }
    EXPECT_EQ(run().state(), Waiting::NotFinished);
    run().keepWaiting();
    EXPECT_EQ(run().state(), Waiting::WaitingForBrowser);
    ASSERT_TRUE(service(DocumentState::Signed));
    EXPECT_TRUE(flow->draft().isSigned);
}

TEST_F(SigningRunTest, TheWaitEndsAfterTheProfilesMinutes)
{
    profile.waitMinutes = 0;
    toInvited();
    EXPECT_TRUE(eventually([this] { return run().state() == Waiting::NotFinished; }));
    EXPECT_FALSE(run().secondsLeft());
}

TEST_F(SigningRunTest, WhatWasGivenUpAndSignedAllTheSameIsSignedAfterARestart)
{
    const QString id = killedWhileCancelling();
    flow->withdrawals().takeUpAgain();
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::DetailsRefused)));
    ASSERT_TRUE(service(DocumentState::Signed));
    ASSERT_TRUE(eventually([&] { return registrations->find(id)->draft.isSigned; }));

    ASSERT_TRUE(flow->resume(id));
    EXPECT_EQ(flow->resumeStep(), Step::Waiting);
    EXPECT_EQ(signing.names.size(), 1) << "no second document";
    store->wait();
    EXPECT_TRUE(eventually([this] { return registrations->withdrawals().isEmpty(); }));
}

TEST_F(SigningRunTest, WhatWasGivenUpIsAskedAboutBeforeAnotherIsOpened)
{
    const QString id = killedWhileCancelling();
    ASSERT_TRUE(flow->resume(id));
    flow->setCurrent(Step::Sign);
    flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
    ASSERT_TRUE(answer<void>(signing.cancelled, fail(Failure::DetailsRefused)));
    ASSERT_TRUE(service(DocumentState::Signed));
    ASSERT_TRUE(eventually([this] { return flow->draft().isSigned; }));
    EXPECT_EQ(signing.names.size(), 1) << "no second document";
}

} // namespace
