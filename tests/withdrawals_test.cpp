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
const QString kSecond = QStringLiteral("9b1f0c52-0000-4000-8000-000000000002");

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
        withdrawals = std::make_unique<Withdrawals>(*registrations, service, waits);
    }

    SigningRecord made(State state = State::Pending, const QString &attempt = QStringLiteral("0f5b2a86"),
                       const QDateTime &when = kNow)
    {
        SigningRecord record = newSigningRecord(attempt, when, 30);
        record.isUnsent = false;
        record.documentId = QStringLiteral("document-%1").arg(service.documents.size() + 1);
        record.hasFile = true;
        record.invitationId = QStringLiteral("invitation-1");
        service.documents.append(
            {record.documentName, {record.documentId, state, true, {{record.invitationId}}}, 1, 1});
        return record;
    }

    /// A registration on disk; its id.
    QString registered()
    {
        Record record;
        record.draft.registrationId = QStringLiteral("9b1f0c52-0000-4000-8000-000000000001");
        record.draft.email = QStringLiteral("info@exemplet.example");
        save(record);
        return record.draft.registrationId;
    }

    void save(const Record &record)
    {
        std::optional<Result<void>> saved;
        saving = registrations->save(record, [&](const Result<void> &outcome) { saved = outcome; });
        ASSERT_TRUE(eventually([&] { return saved.has_value(); }));
        EXPECT_TRUE(*saved);
    }

    void keep(const QString &id, const SigningRecord &signing)
    {
        Record record = *registrations->find(id);
        record.signing = signing;
        save(record);
    }

    [[nodiscard]] bool isQuietAtLast()
    {
        return eventually([this] { return withdrawals->isQuiet(); });
    }

    Result<void> takeBack(const SigningRecord &record)
    {
        std::optional<Result<void>> got;
        const Pending pending = withdrawals->takeBack(record, [&](const Result<void> &outcome) { got = outcome; });
        EXPECT_FALSE(got) << "never before it returns";
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Offline));
    }

    State stateOfTheFirst() { return service.documents.first().shown.state; }
    int filesLeft()
    {
        store->wait();
        return int(QDir(folder.path()).entryList({QStringLiteral("*.json")}, QDir::Files).size());
    }

    QTemporaryDir folder;
    QDateTime now = kNow;
    WithdrawalWaits waits{std::chrono::minutes(10), std::chrono::minutes(10)};
    ScriptedSigning service;
    std::unique_ptr<RecordStore> store;
    std::unique_ptr<Registrations> registrations;
    std::unique_ptr<Withdrawals> withdrawals;
    Pending saving;
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

TEST_F(WithdrawalsTest, WhatNobodyHeardIsAskedAgainByItselfUntilItIsHeard)
{
    waits.pause = std::chrono::milliseconds(1);
    start();
    service.isDown = true;
    withdrawals->begin(made());
    ASSERT_TRUE(eventually([this] { return service.calls.count(QStringLiteral("cancel")) > 3; }));
    ASSERT_TRUE(isQuietAtLast());

    service.isDown = false;
    ASSERT_TRUE(eventually([this] { return filesLeft() == 0; }));
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
}

TEST_F(WithdrawalsTest, WhenTheNetworkIsBackItIsNotWaitedFor)
{
    service.isDown = true;
    withdrawals->begin(made());
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());

    service.isDown = false;
    withdrawals->askAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(filesLeft(), 0);
    EXPECT_EQ(service.documents.last().shown.state, State::Deleted);
}

TEST_F(WithdrawalsTest, WhatTheServiceRefusesIsNotAskedAgainBeforeTheNextStart)
{
    service.refusesToCancel = true;
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());
    service.calls.clear();

    withdrawals->askAgain();
    EXPECT_TRUE(withdrawals->isQuiet());
    EXPECT_TRUE(service.calls.isEmpty());
    EXPECT_EQ(filesLeft(), 1);
}

TEST_F(WithdrawalsTest, WhatWasSignedMeanwhileStays)
{
    withdrawals->begin(made(State::Signed));
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Signed);
    EXPECT_EQ(filesLeft(), 0);
}

// Signed although it was given up

TEST_F(WithdrawalsTest, ASignatureThatIsFoundAtTheNextStartIsGivenBackToItsRegistration)
{
    const QString id = registered();
    SigningRecord record = made(State::Pending, id);
    keep(id, record);
    service.hold();
    withdrawals->begin(record); // and the program is killed before the second write
    service.documents.first().shown.state = State::Signed;
    start();
    service.release();
    ASSERT_TRUE(registrations->find(id));
    EXPECT_TRUE(registrations->find(id)->signing.documentName.isEmpty());

    const QSignalSpy told(withdrawals.get(), &Withdrawals::signedMeanwhile);
    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    ASSERT_EQ(told.size(), 1);
    EXPECT_EQ(told.first().first().toString(), id);
    start();
    EXPECT_TRUE(registrations->withdrawals().isEmpty());
    EXPECT_TRUE(registrations->find(id)->draft.isSigned);
    EXPECT_EQ(registrations->find(id)->signing, record);
    EXPECT_EQ(registrations->signedButUnfinished(), id);
}

TEST_F(WithdrawalsTest, UntilTheSignatureIsOnDiskTheWithdrawalStaysThere)
{
    const QString id = registered();
    const SigningRecord record = made(State::Signed, id);
    keep(id, record);
    registrations->keepWithdrawal(kSecond, record);
    Record known = *registrations->find(id);
    known.draft.isSigned = true;
    known.signing = record;
    save(known);
    start();
    EXPECT_EQ(registrations->find(id)->signing, record) << "a signature is not forgotten";

    const QSignalSpy told(withdrawals.get(), &Withdrawals::signedMeanwhile);
    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(told.size(), 0) << "it is known";
    EXPECT_EQ(filesLeft(), 1);
}

TEST_F(WithdrawalsTest, WithoutADiskToKeepTheSignatureOnItIsFoundAgainAtTheNextStart)
{
    const QString id = registered();
    keep(id, made(State::Signed, id));
    registrations->keepWithdrawal(kSecond, registrations->find(id)->signing);
    store->wait();
    ASSERT_TRUE(QDir(folder.path()).removeRecursively());
    QFile inTheWay(folder.path());
    ASSERT_TRUE(inTheWay.open(QIODevice::WriteOnly));
    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(registrations->withdrawals().size(), 1);
    store->wait();
    ASSERT_TRUE(inTheWay.remove() && QDir().mkpath(folder.path()));
}

TEST_F(WithdrawalsTest, WhatWasMadeInItsPlaceIsTakenBackInstead)
{
    const QString id = registered();
    const SigningRecord first = made(State::Signed, id);
    const SigningRecord second = made(State::Pending, id, kNow.addSecs(60));
    keep(id, first);
    service.hold();
    withdrawals->begin(first);
    keep(id, second);
    service.release();

    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Signed);
    EXPECT_EQ(service.documents.last().shown.state, State::Deleted);
    EXPECT_EQ(registrations->find(id)->signing, first);
    EXPECT_EQ(filesLeft(), 1);
}

TEST_F(WithdrawalsTest, WhoWaitsTakesTheSignatureUpAndIsNotToldTwice)
{
    const QString id = registered();
    const SigningRecord record = made(State::Signed, id);
    keep(id, {});
    const QSignalSpy told(withdrawals.get(), &Withdrawals::signedMeanwhile);
    const Pending pending = withdrawals->takeBack(record, [&](const Result<void> &) {
        Record known = *registrations->find(id);
        known.draft.isSigned = true;
        known.signing = record;
        saving = registrations->save(known, [](const auto &) {});
    });
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(told.size(), 0);
    EXPECT_EQ(filesLeft(), 1);
}

TEST_F(WithdrawalsTest, WhoseRegistrationWasThrownAwayIsForgotten)
{
    const QString id = registered();
    withdrawals->begin(made(State::Signed, id));
    registrations->remove(id);
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(filesLeft(), 0);
    EXPECT_FALSE(registrations->find(id));
}

TEST_F(WithdrawalsTest, AnOlderCopyOfTheRecordDoesNotUndoASignature)
{
    const QString id = registered();
    const Record before = *registrations->find(id);
    const SigningRecord record = made(State::Signed, id);
    withdrawals->begin(record);
    ASSERT_TRUE(isQuietAtLast());
    save(before);
    EXPECT_TRUE(registrations->find(id)->draft.isSigned);
    EXPECT_EQ(registrations->find(id)->signing, record);
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

TEST_F(WithdrawalsTest, AfterItsLastDayItIsStillAskedAboutForItMayHaveBeenSigned)
{
    const QString id = registered();
    service.isDown = true;
    withdrawals->begin(made(State::Signed, id));
    ASSERT_TRUE(isQuietAtLast());

    now = kNow.addDays(31);
    service.isDown = false;
    start();
    withdrawals->takeUpAgain();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_TRUE(registrations->find(id)->draft.isSigned);
}

TEST_F(WithdrawalsTest, AQuarterOfAYearAfterItsLastDayItIsLeftAlone)
{
    service.isDown = true;
    withdrawals->begin(made());
    ASSERT_TRUE(isQuietAtLast());

    now = kNow.addDays(30 + 91);
    start();
    EXPECT_TRUE(registrations->withdrawals().isEmpty());
    EXPECT_EQ(filesLeft(), 0);
}

// Waited for, before a new document is made

TEST_F(WithdrawalsTest, TheOldOneIsGoneBeforeAnybodyGoesOn)
{
    EXPECT_TRUE(takeBack(made()));
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
    EXPECT_TRUE(takeBack({})) << "nothing to take back";
}

TEST_F(WithdrawalsTest, WhoWaitsIsToldThatItWasSignedMeanwhile)
{
    EXPECT_EQ(takeBack(made(State::Signed)).error().what, Failure::AlreadyTaken);
    EXPECT_EQ(stateOfTheFirst(), State::Signed);
}

TEST_F(WithdrawalsTest, WhoWaitsIsToldThatTheServiceDidNotDoIt)
{
    service.isDown = true;
    EXPECT_EQ(takeBack(made()).error().what, Failure::Offline);
    EXPECT_EQ(filesLeft(), 1) << "asked again at the next start";
}

TEST_F(WithdrawalsTest, ASilentServiceIsNotWaitedForForever)
{
    waits.patience = std::chrono::milliseconds(1);
    start();
    service.hold();
    EXPECT_EQ(takeBack(made()).error().what, Failure::Timeout);
    EXPECT_FALSE(withdrawals->isQuiet()) << "it goes on";

    service.release();
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
    EXPECT_EQ(filesLeft(), 0);
}

TEST_F(WithdrawalsTest, EachWaitsForItsOwn)
{
    std::optional<Result<void>> first;
    std::optional<Result<void>> second;
    service.hold();
    const Pending one = withdrawals->takeBack(made(), [&](const Result<void> &outcome) { first = outcome; });
    service.isDown = true;
    const Pending two = withdrawals->takeBack(made(), [&](const Result<void> &outcome) { second = outcome; });
    service.release(); // of the first the cancel came through

    ASSERT_TRUE(eventually([&] { return first && second; }));
    EXPECT_TRUE(*first);
    ASSERT_FALSE(*second);
    EXPECT_EQ(second->error().what, Failure::Offline);
}

TEST_F(WithdrawalsTest, WhoLetsGoHearsNothingAndItGoesOn)
{
    bool called = false;
    {
        const Pending pending = withdrawals->takeBack(made(), [&](const auto &) { called = true; });
    }
    ASSERT_TRUE(isQuietAtLast());
    EXPECT_FALSE(called);
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
}

TEST_F(WithdrawalsTest, AnAttemptIsTakenBackWithWhatItStillMakes)
{
    SigningRecord record = newSigningRecord(QStringLiteral("0f5b2a86"), kNow, 30);
    const OperatorProfile profile;
    SigningAttempt attempt(service, profile, record,
                           [](const auto &, Done<void> done) { return later<void>({}, std::move(done)); });
    service.onCreate = [this](auto) { service.hold(); };
    attempt.prepare("%PDF-", PersonalNumber::parse(u"191212121212", kNow.date()).value(), QStringLiteral("sv"),
                    [](const auto &) {});
    ASSERT_TRUE(eventually([this] { return service.calls.contains(QStringLiteral("create")); }));
    std::optional<Result<void>> got;
    const Pending pending = withdrawals->takeBack(attempt, [&](const Result<void> &outcome) { got = outcome; });
    service.release();

    ASSERT_TRUE(eventually([&] { return got.has_value(); }));
    EXPECT_TRUE(*got);
    EXPECT_EQ(stateOfTheFirst(), State::Deleted);
}

// A second signatory's address is kept with it, for who takes it up again.
TEST_F(WithdrawalsTest, WhatIsKeptIsTheWholeRecord)
{
    SigningRecord record = made();
    record.otherEmail = QStringLiteral("bo@bageriet.example");
    record.otherInvitationId = QStringLiteral("invitation-2");
    EXPECT_EQ(withdrawalFrom(withdrawalPayload(record)), record);

    const auto older = withdrawalFrom(R"({"withdraw":{"document":"Ansokan_1","invitation":"77aa"}})");
    ASSERT_TRUE(older);
    EXPECT_EQ(older->invitationId, QStringLiteral("77aa"));
    EXPECT_TRUE(older->otherEmail.isEmpty());
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
