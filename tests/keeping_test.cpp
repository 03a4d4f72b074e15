// What of a registration is on disk: the choice not to save, and deleting everything about one.
#include "support/flow_fixture.h"
#include "support/on_disk.h"

#include <QDir>

namespace {

struct KeepingTest : FlowFixture
{
    QStringList files()
    {
        store->wait();
        return filesBelow(folder.path());
    }
    QByteArray onDisk()
    {
        store->wait();
        return contentsBelow(folder.path());
    }
    QString current() const { return flow->draft().registrationId; }

    void leaveForLater()
    {
        const QSignalSpy left(flow.get(), &Onboarding::leftForLater);
        flow->signLater(false);
        ASSERT_TRUE(eventually([&left] { return left.count() == 1; }));
    }

    /// Sent to the operator, and the document is at the service; the program may end.
    void toInvited()
    {
        toSign(bakery);
        flow->sign(tolvan(), QStringLiteral("Jag bekräftar"), QStringLiteral("sv"));
        ASSERT_TRUE(eventually([this] { return accounts.opened.isOpen(); }));
        accounts.opened.answer(Registered::Accepted);
        flow->setCurrent(Step::Waiting);
        ASSERT_TRUE(eventually([this] { return signing.created.isOpen(); }));
        signing.created.answer(QStringLiteral("5c0e"));
        ASSERT_TRUE(eventually([this] { return signing.file.isOpen(); }));
        signing.file.answer({});
        ASSERT_TRUE(eventually([this] { return signing.invited.isOpen(); }));
        signing.invited.answer(InvitationRef{QStringLiteral("77aa"), Secret("pass")});
        ASSERT_TRUE(eventually([this] { return flow->waiting() == Waiting::WaitingForBrowser; }));
    }

    [[nodiscard]] bool isTakenBack()
    {
        if (!eventually([this] { return signing.cancelled.isOpen(); }))
            return false;
        signing.cancelled.answer({});
        if (!eventually([this] { return signing.removed.isOpen(); }))
            return false;
        signing.removed.answer({});
        return eventually([this] { return flow->withdrawals().isQuiet(); });
    }
};

// Not to save

TEST_F(KeepingTest, WithTheChoiceOnNothingIsWrittenUpToTheSignature)
{
    flow->keepNothing(true);
    toInvited();
    QTest::qWait(600); // what is typed is saved half a second later

    EXPECT_EQ(files(), QStringList());
    EXPECT_FALSE(flow->isKept());
    EXPECT_TRUE(registrations->find(current())) << "it lives in memory";
}

TEST_F(KeepingTest, WhatIsGivenUpIsTakenBackWithoutADiskToo)
{
    flow->keepNothing(true);
    toInvited();
    flow->discard();
    EXPECT_EQ(registrations->withdrawals().size(), 1);
    EXPECT_EQ(files(), QStringList());

    EXPECT_TRUE(isTakenBack());
    EXPECT_TRUE(registrations->withdrawals().isEmpty());
}

TEST_F(KeepingTest, WhatWasOnDiskBeforeGoesOnBeingSaved)
{
    toSign(bakery);
    leaveForLater();
    const QString id = current();
    start();
    flow->keepNothing(true);
    ASSERT_TRUE(flow->resume(id));
    EXPECT_TRUE(flow->isKept());
    flow->setContact(QStringLiteral("ny@exemplet.example"), {});
    leaveForLater();

    EXPECT_TRUE(onDisk().contains("ny@exemplet.example"));
}

TEST_F(KeepingTest, TurnedOnItTakesTheRegistrationThatIsOpenOffTheDisk)
{
    toSign(bakery);
    leaveForLater();
    leaveForLater(); // so that there is an older generation
    const QString file = folder.filePath(QStringLiteral("registrations/%1.json").arg(current()));
    for (const char *remains : {".bad", ".1.bad2"})
        EXPECT_TRUE(QFile::copy(file, file + QLatin1String(remains)));
    EXPECT_EQ(files().size(), 4);

    flow->keepNothing(true);
    EXPECT_EQ(files(), QStringList());
    EXPECT_EQ(flow->draft().company->name, bakery.name) << "it is still open";
}

TEST_F(KeepingTest, TurnedOnItLeavesWhatTheOperatorMayKnowOnTheDisk)
{
    toInvited();
    flow->keepNothing(true);
    EXPECT_TRUE(flow->isKept());
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));

    flow->startOver();
    EXPECT_FALSE(flow->isKept());
}

TEST_F(KeepingTest, TurnedOnItTouchesNoOther)
{
    toSign(bakery);
    leaveForLater();
    flow->startOver();
    flow->keepNothing(true);
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));
}

TEST_F(KeepingTest, TurnedOffTheRegistrationThatIsOpenIsSavedAtOnce)
{
    flow->keepNothing(true);
    toSign(bakery);
    flow->keepNothing(false);
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));
}

TEST_F(KeepingTest, TurnedOffItSavesNoneThatWasDoneWithBefore)
{
    flow->keepNothing(true);
    toSign(bakery);
    leaveForLater();
    const QString first = current();
    flow->startOver();
    flow->keepNothing(false);
    registrations->snooze(first, Snooze::ADay); // saved again, which was promised not to be
    toSign(smithy);
    leaveForLater();

    EXPECT_TRUE(onDisk().contains("Smedjan Exempel AB"));
    EXPECT_FALSE(onDisk().contains("Bageri Exemplet AB"));
}

TEST_F(KeepingTest, OneCanBeKeptAllTheSame)
{
    flow->keepNothing(true);
    toSign(bakery);
    flow->keepAllTheSame();
    leaveForLater();
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));
    flow->startOver();
    toSign(smithy);
    leaveForLater();

    EXPECT_FALSE(onDisk().contains("Smedjan Exempel AB")) << "the choice holds for the others";
    start();
    EXPECT_EQ(registrations->summaries().size(), 1);
}

TEST_F(KeepingTest, AnotherCompanyAfterTheAccountWasOpenedIsNotSavedEither)
{
    toInvited();
    flow->keepNothing(true);
    toSign(smithy);
    leaveForLater();
    EXPECT_FALSE(onDisk().contains("Smedjan Exempel AB"));
    EXPECT_TRUE(onDisk().contains("Bageri Exemplet AB"));
}

// Deleting everything about one

TEST_F(KeepingTest, ForgettingAnotherThanTheOpenOneTakesItBackAtTheServiceAndLeavesNoFile)
{
    toInvited();
    const QString id = current();
    store->wait();
    const QString file = folder.filePath(QStringLiteral("registrations/%1.json").arg(id));
    EXPECT_TRUE(QFile::copy(file, file + QLatin1String(".bad")));
    start();
    const QString other = current();
    flow->forget(id);
    EXPECT_FALSE(registrations->find(id));
    EXPECT_EQ(current(), other);

    EXPECT_TRUE(isTakenBack());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(KeepingTest, WithoutTheServiceItIsTakenBackAtTheNextStart)
{
    toInvited();
    const QString id = current();
    start();
    flow->forget(id);
    ASSERT_TRUE(eventually([this] { return signing.cancelled.isOpen(); }));
    start();
    EXPECT_FALSE(registrations->find(id));
    flow->withdrawals().takeUpAgain();
    EXPECT_TRUE(isTakenBack());
}

TEST_F(KeepingTest, ForgettingTheOpenOneBeginsAnew)
{
    toInvited();
    const QString id = current();
    flow->forget(id);
    EXPECT_NE(current(), id);
    EXPECT_FALSE(flow->hasAnything());
    EXPECT_TRUE(isTakenBack());
    EXPECT_EQ(files(), QStringList());
}

TEST_F(KeepingTest, WhatTheUserHasSignedIsNotCancelledByForgettingIt)
{
    for (const bool isWhole : {true, false}) {
        toInvited();
        const QString id = current();
        Record record = *registrations->find(id);
        (isWhole ? record.draft.isSigned : record.draft.isSignedHere) = true;
        Pending saving = registrations->save(record, [](const Result<void> &) {});
        store->wait();
        start();
        flow->forget(id);
        EXPECT_TRUE(flow->withdrawals().isQuiet()) << isWhole;
        EXPECT_FALSE(signing.cancelled.isOpen()) << isWhole;
        EXPECT_EQ(files(), QStringList()) << isWhole;
    }
}

TEST_F(KeepingTest, ForgettingWhatIsNotThereDoesNothing)
{
    toSign(bakery);
    leaveForLater();
    flow->forget(QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11"));
    EXPECT_EQ(registrations->summaries().size(), 1);
    EXPECT_FALSE(files().isEmpty());
}

} // namespace
