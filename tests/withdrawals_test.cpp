#include "flow/withdrawals.h"

#include "flow/registrations.h"
#include "signing/signing_attempt.h"
#include "signing/signing_withdrawal.h"
#include "storage/record_store.h"
#include "support/scripted_signing.h"
#include "support/qt_test.h"

#include <QDir>
#include <QTemporaryDir>

namespace {

using State = DocumentState;

const QDateTime kNow(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC);

struct WithdrawalsTest : testing::Test
{
    WithdrawalsTest() { start(); }

    /// As a new start on the same disk; the service goes on.
    void start()
    {
        withdrawals.reset();
        registrations.reset();
        SigningWithdrawal::endAll(service); // as the program's end does
        store.reset();
        store = std::make_unique<RecordStore>(folder.path());
        registrations = std::make_unique<Registrations>(*store, [this] { return now; });
        registrations->load();
        withdrawals = std::make_unique<Withdrawals>(*registrations, service);
    }

    SigningRecord made(State state = State::Pending)
    {
        SigningRecord record = newSigningRecord(QStringLiteral("0f5b2a86"), kNow, 30);
        record.isUnsent = false;
        record.documentId = QStringLiteral("document-%1").arg(service.documents.size() + 1);
        record.hasFile = true;
        record.invitationId = QStringLiteral("invitation-1");
        service.documents.append(
            {record.documentName, {record.documentId, state, true, {{record.invitationId}}}, 1, 1});
        return record;
    }

    [[nodiscard]] bool isQuietAtLast()
    {
        return eventually([this] { return withdrawals->isQuiet(); });
    }

    State stateOfTheFirst() { return service.documents.first().shown.state; }
    int filesLeft()
    {
        store->wait();
        return int(QDir(folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files).size());
    }

    QTemporaryDir folder;
    QDateTime now = kNow;
    ScriptedSigning service;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<Registrations> registrations;
    std::unique_ptr<Withdrawals> withdrawals;
};

TEST_F(WithdrawalsTest, WhatIsGivenUpIsTakenBackAndForgotten)
{
    const QSignalSpy quiet(withdrawals.get(), &Withdrawals::quiet);
    withdrawals->begin(made());
    EXPECT_FALSE(withdrawals->isQuiet());

    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
    EXPECT_EQ(quiet.count(), 1);
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, NothingThatWasSentIsNothingToTakeBack)
{
    withdrawals->begin(SigningRecord());
    withdrawals->begin(newSigningRecord(QStringLiteral("0f5b2a86"), kNow, 30));
    EXPECT_TRUE(withdrawals->isQuiet());
    EXPECT_TRUE(service.calls.isEmpty());
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, WhatAQuitCutOffIsTakenBackAtTheNextStart)
{
    service.hold();
    withdrawals->begin(made());
    EXPECT_EQ(filesLeft(), 1);
    start();
    service.release();
    EXPECT_TRUE(withdrawals->isQuiet()) << "not before it is told to";

    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, WithoutTheServiceItWaitsForTheNextStart)
{
    service.isDown = true;
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(filesLeft(), 1);

    service.isDown = false;
    start();
    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, WhatWasSignedMeanwhileStays)
{
    withdrawals->begin(made(State::Signed));
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Signed);
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, ACreateInFlightIsTakenBackByItsNameAfterAKill)
{
    service.documents.append({QStringLiteral("Ansokan_1"), {QStringLiteral("document-1")}});
    SigningRecord record;
    record.documentName = QStringLiteral("Ansokan_1"); // its answer never came
    record.validUntil = kNow.date().addDays(30);
    service.hold();
    withdrawals->begin(record);
    start();
    service.release();

    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
}

TEST_F(WithdrawalsTest, AfterItsLastDayItIsLeftAlone)
{
    service.isDown = true;
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());

    now = kNow.addDays(31);
    start();
    EXPECT_TRUE(registrations->withdrawals().isEmpty());
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, TheyAreNoRegistrations)
{
    service.isDown = true;
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());
    start();
    EXPECT_TRUE(registrations->summaries().isEmpty());
    EXPECT_TRUE(registrations->problems().isEmpty());
}

} // namespace
