#include "signing/signing_attempt.h"

#include "signing/method_choice.h"
#include "support/scripted_signing.h"
#include "support/qt_test.h"

#include <optional>

using Create = ScriptedSigning::Create;
using Outcome = ScriptedSigning::Outcome;
using State = DocumentState;

namespace {

const QDateTime kNow(QDate(2026, 3, 1), QTime(10, 15, 2), Qt::UTC);
const QString kAttemptId = QStringLiteral("5d0d7c1e-3f4a-4a53-9c39-2f2b7d6f0a11");

PersonalNumber signatory(QStringView number = u"191212121212")
{
    return PersonalNumber::parse(number, kNow.date()).value();
}

/// One attempt, a service that counts, and a disk that keeps what was saved.
struct SigningAttemptTest : testing::Test
{
    SigningAttemptTest()
    {
        service.onCreate = [this](Create create) { EXPECT_TRUE(isOnDisk(create)) << "sent before it was saved"; };
    }

    bool isOnDisk(Create create) const
    {
        if (!disk || disk->documentName.isEmpty() || disk->isUnsent)
            return false;
        switch (create) {
        case Create::Document: return true;
        case Create::File: return !disk->documentId.isEmpty();
        case Create::Invitation: return disk->hasFile;
        }
        return false;
    }

    void begin(const SigningRecord &record)
    {
        const auto save = [this](const SigningRecord &changed, Done<void> done) {
            if (saveError)
                return later<void>(tl::unexpected(*saveError), std::move(done));
            ++saves;
            disk = changed;
            return later<void>({}, std::move(done));
        };
        attempt = std::make_unique<SigningAttempt>(service, profile, record, save);
    }

    void beginFresh() { begin(newSigningRecord(kAttemptId, kNow, 30)); }

    // As after a restart: all that is left is what was on disk. Nothing that was only in memory comes back.
    void restart()
    {
        attempt.reset();
        SigningRecord record = disk.value_or(SigningRecord());
        record.isUnsent = false;
        begin(record);
    }

    void startPreparing()
    {
        prepared.reset();
        attempt->prepare("%PDF-", signatory(), QStringLiteral("sv"),
                         [this](Result<void> result) { prepared = result; });
    }

    Result<void> prepare()
    {
        startPreparing();
        EXPECT_TRUE(eventually([this] { return prepared.has_value(); }));
        return prepared.value_or(fail(Failure::Timeout));
    }

    Result<QUrl> askAddress()
    {
        std::optional<Result<QUrl>> got;
        attempt->askAddress([&](Result<QUrl> url) { got = std::move(url); });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    Result<void> abandon()
    {
        std::optional<Result<void>> got;
        attempt->abandon([&](Result<void> result) { got = std::move(result); });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    void expectOneOfEach()
    {
        ASSERT_EQ(service.documents.size(), 1);
        EXPECT_EQ(service.documents.first().files, 1);
        EXPECT_EQ(service.documents.first().invitations, 1);
        EXPECT_EQ(attempt->record().invitationId, service.documents.first().shown.invitationId);
        EXPECT_EQ(disk, attempt->record());
    }

    bool isNothingLeft() const
    {
        return std::all_of(service.documents.begin(), service.documents.end(),
                           [](const auto &one) { return one.shown.state == State::Deleted; });
    }

    // The event loop is idle only after all that was queued before has come.
    void settle()
    {
        for (int round = 0; round < 20; ++round) {
            QCoreApplication::processEvents();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
    }

    ScriptedSigning service;
    OperatorProfile profile;
    std::optional<SigningRecord> disk;
    std::optional<Error> saveError;
    int saves = 0;
    std::unique_ptr<SigningAttempt> attempt;
    std::optional<Result<void>> prepared;
};

// The record

TEST(SigningRecord, IsNamedInAsciiAfterTheAttempt)
{
    const SigningRecord record = newSigningRecord(kAttemptId, kNow, 30);

    EXPECT_EQ(record.documentName, QStringLiteral("Ansokan_") + kAttemptId + QStringLiteral("_20260301-101502"));
    EXPECT_EQ(record.validUntil, QDate(2026, 3, 31));
    EXPECT_TRUE(record.isUnsent);
    EXPECT_NE(newSigningRecord(kAttemptId, kNow.addSecs(1), 30).documentName, record.documentName);
}

// To the invitation

TEST_F(SigningAttemptTest, MakesADocumentAFileAndAnInvitation)
{
    beginFresh();

    EXPECT_TRUE(prepare());
    EXPECT_TRUE(attempt->isPrepared());
    expectOneOfEach();
    EXPECT_EQ(service.calls, QStringList({QStringLiteral("create"), QStringLiteral("file"), QStringLiteral("invite")}));
    EXPECT_EQ(service.signatory, QStringLiteral("191212121212"));
    EXPECT_EQ(service.language, QStringLiteral("sv"));
    EXPECT_EQ(service.file, "%PDF-");
    EXPECT_EQ(saves, 4) << "once before the first create, once after each answer";
}

TEST_F(SigningAttemptTest, NeedsARecordThatWasBegun)
{
    begin({});

    EXPECT_EQ(prepare(), fail(Failure::SigningOver));
    EXPECT_TRUE(service.calls.isEmpty());
}

TEST_F(SigningAttemptTest, SendsNothingThatCouldNotBeSaved)
{
    beginFresh();
    saveError = Error{Failure::DiskFull, {}, 0, {}};

    EXPECT_EQ(prepare(), fail(Failure::DiskFull));
    EXPECT_TRUE(service.calls.isEmpty());
}

TEST_F(SigningAttemptTest, KeepsWhatWasMadeThoughItCouldNotBeSaved)
{
    beginFresh();
    service.onCreate = [this](Create) { saveError = Error{Failure::DiskFull, {}, 0, {}}; };
    EXPECT_EQ(prepare(), fail(Failure::DiskFull));

    saveError.reset();
    service.onCreate = [](Create) {};
    EXPECT_TRUE(prepare());
    expectOneOfEach();
}

/// Every create, every way it can end, tried again in the same run or after a restart.
struct Creates : SigningAttemptTest, testing::WithParamInterface<std::tuple<Create, Outcome, bool>>
{
    Create create() const { return std::get<0>(GetParam()); }
    Outcome outcome() const { return std::get<1>(GetParam()); }
    bool isResumed() const { return std::get<2>(GetParam()); }
};

TEST_P(Creates, HappenOnce)
{
    beginFresh();
    service.script(create(), outcome());
    const auto first = prepare();

    switch (outcome()) {
    case Outcome::Ok:
    case Outcome::UnknownButDone: EXPECT_TRUE(first) << "what arrived is taken up at once"; break;
    case Outcome::Refused: EXPECT_EQ(first, fail(Failure::DetailsRefused)); break;
    case Outcome::UnknownNotDone:
        EXPECT_EQ(first, fail(Failure::OutcomeUnknown)) << "not sent again without being asked";
        break;
    }
    if (isResumed())
        restart();
    EXPECT_TRUE(prepare());
    expectOneOfEach();
}

TEST_P(Creates, HappenOnceThoughKilledInBetween)
{
    beginFresh();
    service.script(create(), outcome());
    service.onCreate = [this](Create now) {
        if (now == create())
            service.hold();
    };
    startPreparing();
    const int callsBefore = static_cast<int>(create()) + 1;
    ASSERT_TRUE(eventually([&] { return service.calls.size() == callsBefore; }));
    restart();
    service.release(); // nobody listens any more
    service.onCreate = [](Create) {};

    EXPECT_TRUE(prepare());
    expectOneOfEach();
}

TEST_P(Creates, AreAskedForBeforeTheyAreSentAgain)
{
    beginFresh();
    service.script(create(), outcome());
    service.onCreate = [this](Create now) { service.isDown = now == create(); };
    const auto first = prepare();
    const bool isUnknown = outcome() == Outcome::UnknownButDone || outcome() == Outcome::UnknownNotDone;
    const qsizetype made = service.documents.size();
    if (isUnknown) {
        EXPECT_EQ(first, fail(Failure::OutcomeUnknown));
        EXPECT_EQ(prepare(), fail(Failure::Offline)) << "no question, no new try";
        EXPECT_EQ(service.documents.size(), made);
    }
    service.isDown = false;
    if (isResumed())
        restart();
    EXPECT_TRUE(prepare());
    expectOneOfEach();
}

/// Given up while a create is in flight, with the object gone or not.
TEST_P(Creates, AreTakenBackThoughInFlight)
{
    beginFresh();
    service.script(create(), outcome());
    service.onCreate = [this](Create now) {
        if (now == create())
            service.hold();
    };
    startPreparing();
    const int callsBefore = static_cast<int>(create()) + 1;
    ASSERT_TRUE(eventually([&] { return service.calls.size() == callsBefore; }));
    attempt->abandon();
    if (isResumed())
        attempt.reset();
    settle();
    EXPECT_EQ(service.calls.size(), callsBefore) << "the create's answer comes first";

    const int savesBefore = saves;
    service.release();
    settle();
    EXPECT_TRUE(isNothingLeft());
    EXPECT_EQ(service.documents.size() == 1,
              outcome() == Outcome::Ok || outcome() == Outcome::UnknownButDone || create() != Create::Document);
    EXPECT_EQ(saves, savesBefore) << "who gave up wants nothing written";
    EXPECT_FALSE(prepared);
}

/// Given up between two tries.
TEST_P(Creates, AreTakenBackAfterwards)
{
    beginFresh();
    service.script(create(), outcome());
    (void)prepare();
    if (isResumed())
        restart();

    EXPECT_TRUE(abandon());
    EXPECT_TRUE(isNothingLeft());
}

INSTANTIATE_TEST_SUITE_P(SigningAttempt, Creates,
                         testing::Combine(testing::Values(Create::Document, Create::File, Create::Invitation),
                                          testing::Values(Outcome::Ok, Outcome::Refused, Outcome::UnknownButDone,
                                                          Outcome::UnknownNotDone),
                                          testing::Bool()));

TEST_F(SigningAttemptTest, ACreateInFlightIsWaitedForByTheNextTry)
{
    beginFresh();
    service.onCreate = [this](Create create) {
        if (create == Create::Document)
            service.hold();
    };
    startPreparing();
    ASSERT_TRUE(eventually([this] { return service.calls.size() == 1; }));
    startPreparing();
    settle();
    service.release();

    ASSERT_TRUE(eventually([this] { return prepared.has_value(); }));
    EXPECT_TRUE(*prepared);
    expectOneOfEach();
}

TEST_F(SigningAttemptTest, TakesUpAnInvitationThatIsThere)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.calls.clear();
    restart();

    EXPECT_TRUE(attempt->isPrepared());
    EXPECT_TRUE(prepare());
    EXPECT_EQ(service.calls, QStringList{QStringLiteral("status")});
}

TEST_F(SigningAttemptTest, SaysThatARecordedDocumentWasEnded)
{
    for (const State state : {State::Cancelled, State::Deleted}) {
        service.documents.clear();
        beginFresh();
        ASSERT_TRUE(prepare());
        restart();
        service.documents.first().shown.state = state;

        EXPECT_EQ(prepare(), fail(Failure::SigningOver));
        EXPECT_EQ(service.documents.size(), 1);
    }
}

TEST_F(SigningAttemptTest, TheAnswerMayEndTheAttempt)
{
    beginFresh();
    bool called = false;
    attempt->prepare("%PDF-", signatory(), QStringLiteral("en"), [&](const auto &) {
        attempt.reset();
        called = true;
    });

    EXPECT_TRUE(eventually([&] { return called; }));
}

// The address

TEST_F(SigningAttemptTest, AsksForAFreshAddressEachTime)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.calls.clear();

    EXPECT_EQ(askAddress(), QUrl(QStringLiteral("https://sign.example/1")));
    EXPECT_TRUE(askAddress());
    const QString address = QStringLiteral("address invitation-1 x-bankid");
    EXPECT_EQ(service.calls, QStringList({QStringLiteral("methods"), address, address}));
}

TEST_F(SigningAttemptTest, HasNoAddressBeforeTheInvitationOrAfterTheEnd)
{
    beginFresh();
    EXPECT_EQ(askAddress(), fail(Failure::SigningOver));
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(abandon());
    EXPECT_EQ(askAddress(), fail(Failure::SigningOver));
    EXPECT_EQ(prepare(), fail(Failure::SigningOver));
}

TEST_F(SigningAttemptTest, AnInvitationThatIsGoneIsOver)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.address = fail(Failure::NotFound);

    EXPECT_EQ(askAddress(), fail(Failure::SigningOver));
}

TEST_F(SigningAttemptTest, AsksForTheMethodsAgainWhenOneWasRefused)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.address = fail(Failure::DetailsRefused);
    EXPECT_EQ(askAddress(), fail(Failure::DetailsRefused));
    service.offered.first().identifier = QStringLiteral("new-bankid");
    service.address = QUrl(QStringLiteral("https://sign.example/2"));

    EXPECT_TRUE(askAddress());
    EXPECT_EQ(service.calls.last(), QStringLiteral("address invitation-1 new-bankid"));
}

SigningMethod method(const char *identifier, const char *name)
{
    return {QLatin1String(identifier), QLatin1String(name)};
}

QString chosen(const QList<SigningMethod> &offered, const char *preferred = "")
{
    const auto method = chosenMethod(offered, QLatin1String(preferred));
    return method ? method->identifier : QString();
}

TEST(SigningMethod, IsTheOneTheProfileNames)
{
    EXPECT_EQ(chosen({method("a-bankid", "BankID"), method("b", "Other")}, "b"), QStringLiteral("b"));
}

TEST(SigningMethod, IsElseTheOnlyOneThatSaysBankId)
{
    EXPECT_EQ(chosen({method("a", "Freja"), method("b", "Svenskt BankId")}, "gone"), QStringLiteral("b"));
    EXPECT_EQ(chosen({method("oidc-BANKID-se", "x")}), QStringLiteral("oidc-BANKID-se"));
}

TEST(SigningMethod, IsNeverGuessed)
{
    EXPECT_EQ(chosenMethod({method("tupas-tbank", "Fraktio Oy")}, {}).error().what, Failure::NoSigningMethod);
    EXPECT_EQ(chosenMethod({method("se-bankid", "x"), method("no-bankid", "y")}, {}).error().what,
              Failure::NoSigningMethod);
    EXPECT_EQ(chosenMethod({}, {}).error().what, Failure::NoSigningMethod);
}

// The status and the copy

TEST_F(SigningAttemptTest, HasNoStatusBeforeThereIsADocument)
{
    beginFresh();
    std::optional<Result<SigningDocument>> got;
    const Pending pending = attempt->status([&](const auto &document) { got = document; });

    ASSERT_TRUE(eventually([&] { return got.has_value(); }));
    EXPECT_EQ(got->error().what, Failure::NotFound);
}

TEST_F(SigningAttemptTest, AsksForTheStatusOfItsDocument)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.documents.first().shown.state = State::Signed;
    std::optional<Result<SigningDocument>> got;
    const Pending pending = attempt->status([&](const auto &document) { got = document; });

    ASSERT_TRUE(eventually([&] { return got.has_value(); }));
    EXPECT_EQ((*got)->state, State::Signed);
}

// Giving up

TEST_F(SigningAttemptTest, HasNothingToTakeBackBeforeAnythingWasSent)
{
    beginFresh();

    EXPECT_TRUE(abandon());
    EXPECT_TRUE(service.calls.isEmpty());
}

TEST_F(SigningAttemptTest, IsTakenBackWhileItIsBeingSaved)
{
    beginFresh();
    startPreparing();
    attempt->abandon();
    settle();

    EXPECT_FALSE(service.calls.contains(QStringLiteral("create")));
    EXPECT_FALSE(prepared);
}

TEST_F(SigningAttemptTest, ASignedDocumentIsNotTakenBack)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.documents.first().shown.state = State::Signed;

    EXPECT_EQ(abandon().error().what, Failure::AlreadyTaken);
    EXPECT_FALSE(service.calls.contains(QStringLiteral("delete")));
}

TEST_F(SigningAttemptTest, GivingUpTwiceIsOnce)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    attempt->abandon();
    attempt->abandon();
    settle();
    attempt->abandon();
    settle();

    EXPECT_EQ(service.calls.count(QStringLiteral("cancel")), 1);
    EXPECT_TRUE(isNothingLeft());
}

TEST_F(SigningAttemptTest, GivingUpDropsTheAddressThatWasAskedFor)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    bool called = false;
    attempt->askAddress([&](const auto &) { called = true; });
    attempt->abandon();
    settle();

    EXPECT_FALSE(called);
}

TEST_F(SigningAttemptTest, GoesOnAndTellsWhenTheAttemptIsGone)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    bool called = false;
    attempt->abandon([&](const auto &) { called = true; });
    attempt.reset();
    settle();

    EXPECT_TRUE(called);
    EXPECT_TRUE(isNothingLeft());
}

TEST_F(SigningAttemptTest, LeavesNothingBehindWhenTheServiceNeverAnswers)
{
    beginFresh();
    service.onCreate = [this](Create) { service.hold(); };
    startPreparing();
    ASSERT_TRUE(eventually([this] { return service.calls.size() == 1; }));
    attempt->abandon();
    attempt.reset(); // the leak check at the end of the program is the test
}

} // namespace
