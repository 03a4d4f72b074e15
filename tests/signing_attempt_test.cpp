#include "signing/signing_attempt.h"

#include "signing/method_choice.h"
#include "support/scripted_signing.h"
#include "support/qt_test.h"

#include <algorithm>
#include <iterator>
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

    void beginWithAnother()
    {
        SigningRecord record = newSigningRecord(kAttemptId, kNow, 30);
        record.otherEmail = QStringLiteral("bo@bageriet.example");
        begin(record);
    }

    void startPreparing(QStringView number = u"191212121212")
    {
        prepared.reset();
        attempt->prepare("%PDF-", signatory(number), QStringLiteral("sv"),
                         [this](Result<void> result) { prepared = result; });
    }

    Result<void> prepare(QStringView number = u"191212121212")
    {
        startPreparing(number);
        EXPECT_TRUE(eventually([this] { return prepared.has_value(); }));
        return prepared.value_or(fail(Failure::Timeout));
    }

    // What is over is withdrawn, and all begins anew, as the waiting step does it.
    Result<void> prepareOrBeginAnew()
    {
        const auto first = prepare();
        if (first || first.error().what != Failure::SigningOver)
            return first;
        EXPECT_TRUE(abandon());
        begin(newSigningRecord(kAttemptId, kNow.addSecs(60), 30));
        return prepare();
    }

    Result<OfferedMethods> methods()
    {
        std::optional<Result<OfferedMethods>> got;
        attempt->methods([&](const Result<OfferedMethods> &offered) { got = offered; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    Result<QUrl> askAddress(const QString &method = {}, const QUrl &ownReturn = {})
    {
        std::optional<Result<QUrl>> got;
        attempt->askAddress(method, ownReturn, [&](Result<QUrl> url) { got = std::move(url); });
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
        QList<ScriptedSigning::Document> living;
        std::copy_if(service.documents.begin(), service.documents.end(), std::back_inserter(living),
                     [](const auto &one) { return one.shown.state != State::Deleted; });
        ASSERT_EQ(living.size(), 1);
        EXPECT_EQ(living.first().files, 1);
        EXPECT_EQ(living.first().invitations, 1);
        EXPECT_EQ(attempt->record().invitationId, living.first().shown.invitations.last().id);
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

    EXPECT_EQ(record.documentName, QStringLiteral("Ansokan_") + kAttemptId + QStringLiteral("_20260301-101502000"));
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

    EXPECT_TRUE(prepareOrBeginAnew());
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
    EXPECT_TRUE(prepareOrBeginAnew());
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

// Whose the invitation is

TEST_F(SigningAttemptTest, AnInvitationFoundLaterMayBeAnotherPersons)
{
    beginFresh();
    service.script(Create::Invitation, Outcome::UnknownButDone);
    service.onCreate = [this](Create create) { service.isDown = create == Create::Invitation; };
    ASSERT_EQ(prepare(u"191212121212").error().what, Failure::OutcomeUnknown);
    service.isDown = false;

    EXPECT_EQ(prepare(u"198101052382").error().what, Failure::SigningOver);
    EXPECT_EQ(service.signatory, QStringLiteral("191212121212"));
    EXPECT_FALSE(attempt->isPrepared());
    EXPECT_EQ(service.calls.count(QStringLiteral("invite")), 1);
}

TEST_F(SigningAttemptTest, AnInvitationLeftByACrashMayBeAnotherPersons)
{
    beginFresh();
    service.onCreate = [this](Create create) {
        if (create == Create::Invitation)
            service.hold();
    };
    startPreparing(u"191212121212");
    ASSERT_TRUE(eventually([this] { return service.calls.contains(QStringLiteral("invite")); }));
    restart();
    service.release();

    EXPECT_EQ(prepare(u"198101052382").error().what, Failure::SigningOver);
    EXPECT_TRUE(disk->invitationId.isEmpty());
}

TEST_F(SigningAttemptTest, AnInvitationInFlightIsForThePersonItWasSentFor)
{
    for (const auto &[then, isOver] : {std::pair(u"191212121212", false), std::pair(u"198101052382", true)}) {
        for (const Outcome outcome : {Outcome::Ok, Outcome::UnknownButDone}) {
            service.documents.clear();
            beginFresh();
            service.script(Create::Invitation, outcome);
            service.onCreate = [this](Create create) {
                if (create == Create::Invitation)
                    service.hold();
            };
            service.calls.clear();
            startPreparing(u"191212121212");
            ASSERT_TRUE(eventually([this] { return service.calls.contains(QStringLiteral("invite")); }));
            startPreparing(QStringView(then));
            service.onCreate = [](Create) {};
            service.release();

            ASSERT_TRUE(eventually([this] { return prepared.has_value(); }));
            EXPECT_EQ(!*prepared && prepared->error().what == Failure::SigningOver, isOver);
            EXPECT_EQ(attempt->isPrepared(), !isOver);
        }
    }
}

TEST_F(SigningAttemptTest, ADocumentWithStrangeInvitationsIsOver)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.documents.first().shown.invitations = {{QStringLiteral("somebody's"), InvitationState::Opened}};

    EXPECT_EQ(prepare().error().what, Failure::SigningOver);
}

// A second signatory

TEST_F(SigningAttemptTest, InvitesTheSecondSignatoryInTheSameCall)
{
    beginWithAnother();

    EXPECT_TRUE(prepare());
    expectOneOfEach();
    EXPECT_EQ(attempt->record().invitationId, QStringLiteral("invitation-1"));
    EXPECT_EQ(attempt->record().otherInvitationId, QStringLiteral("invitation-1-other"));
    EXPECT_EQ(service.calls, QStringList({QStringLiteral("create"), QStringLiteral("file"), QStringLiteral("invite"),
                                          QStringLiteral("status")}));
}

TEST_F(SigningAttemptTest, BelievesTheDocumentAboutWhoIsWho)
{
    service.isAnswerTurned = true;
    beginWithAnother();

    EXPECT_TRUE(prepare());
    EXPECT_EQ(disk->invitationId, QStringLiteral("invitation-1"));
    EXPECT_EQ(disk->otherInvitationId, QStringLiteral("invitation-1-other"));
}

TEST_F(SigningAttemptTest, LooksAgainWhoIsWhoWhenItCouldNot)
{
    service.isAnswerTurned = true;
    beginWithAnother();
    service.onCreate = [this](Create create) { service.isDown = create == Create::Invitation; };
    ASSERT_EQ(prepare().error().what, Failure::Offline);
    service.isDown = false;
    restart();

    EXPECT_TRUE(prepare());
    EXPECT_EQ(disk->invitationId, QStringLiteral("invitation-1"));
}

TEST_F(SigningAttemptTest, GoesByTheOrderWhenTheServiceShowsNoAddresses)
{
    service.showsEmails = false;
    beginWithAnother();

    EXPECT_TRUE(prepare());
    EXPECT_EQ(disk->invitationId, QStringLiteral("invitation-1"));
    EXPECT_EQ(disk->otherInvitationId, QStringLiteral("invitation-1-other"));
}

TEST_F(SigningAttemptTest, FindsBothInvitationsAfterAnUnknownOutcome)
{
    service.script(Create::Invitation, Outcome::UnknownButDone);
    beginWithAnother();

    EXPECT_TRUE(prepare());
    EXPECT_EQ(disk->invitationId, QStringLiteral("invitation-1"));
    EXPECT_EQ(disk->otherInvitationId, QStringLiteral("invitation-1-other"));
}

TEST_F(SigningAttemptTest, DoesNotGuessWhichOfTwoFoundIsOurs)
{
    service.showsEmails = false;
    service.script(Create::Invitation, Outcome::UnknownButDone);
    beginWithAnother();

    EXPECT_EQ(prepare().error().what, Failure::SigningOver);
}

TEST_F(SigningAttemptTest, RemindsTheSecondSignatoryAlone)
{
    const auto remind = [this] {
        std::optional<Result<void>> got;
        const Pending pending = attempt->remindOther([&](const Result<void> &result) { got = result; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    };
    beginFresh();
    ASSERT_TRUE(prepare());
    EXPECT_EQ(remind().error().what, Failure::NotFound);

    service.documents.clear();
    beginWithAnother();
    ASSERT_TRUE(prepare());
    EXPECT_TRUE(remind());
    EXPECT_EQ(service.calls.last(), QStringLiteral("remind ") + attempt->record().otherInvitationId);
}

SigningDocument documentOfTwo(InvitationState own, InvitationState other, State state = State::Pending)
{
    return {QStringLiteral("d"),
            state,
            true,
            {{QStringLiteral("OTHER"), other, QStringLiteral("bo@x.example")}, {QStringLiteral("own"), own}}};
}

TEST(SigningDocument, KnowsWhoseInvitationIsWhichByTheRecord)
{
    SigningRecord record;
    record.invitationId = QStringLiteral("own");
    record.otherInvitationId = QStringLiteral("other");
    const SigningDocument document = documentOfTwo(InvitationState::Opened, InvitationState::Signed);

    EXPECT_EQ(ownInvitation(document, record)->state, InvitationState::Opened);
    EXPECT_EQ(otherInvitation(document, record)->state, InvitationState::Signed);
    EXPECT_FALSE(ownInvitation(document, {}));
    EXPECT_FALSE(otherInvitation({}, record));
}

TEST(SigningDocument, IsOverWhenItOrEitherInvitationWasEnded)
{
    using I = InvitationState;
    SigningRecord record;
    record.invitationId = QStringLiteral("own");
    record.otherInvitationId = QStringLiteral("other");

    EXPECT_FALSE(isOver(documentOfTwo(I::Opened, I::Waiting), record));
    EXPECT_TRUE(isOver(documentOfTwo(I::Cancelled, I::Signed), record));
    EXPECT_TRUE(isOver(documentOfTwo(I::Signed, I::Cancelled), record));
    EXPECT_TRUE(isOver(documentOfTwo(I::Opened, I::Opened, State::Cancelled), record));
    EXPECT_TRUE(isOver(documentOfTwo(I::Opened, I::Opened, State::Deleted), record));
    EXPECT_FALSE(isOver(documentOfTwo(I::Signed, I::Signed, State::Signed), record));
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

QString chosen(const QList<SigningMethod> &offered, const char *named = "", const char *wanted = "")
{
    const auto method = chosenMethod(offeredMethods(offered, QLatin1String(named)), QLatin1String(wanted));
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
    EXPECT_EQ(chosen({method("tupas-tbank", "Fraktio Oy")}), QString());
    EXPECT_EQ(chosen({method("se-bankid", "x"), method("no-bankid", "y")}), QString());
    EXPECT_EQ(chosen({}), QString());
    EXPECT_EQ(chosenMethod({}, {}).error().what, Failure::NoSigningMethod);
}

TEST(SigningMethod, IsAnyOfThoseOfferedWhenTheUserSaysSo)
{
    const QList two{method("se-bankid", "x"), method("freja", "y")};
    EXPECT_EQ(chosen(two, "", "freja"), QStringLiteral("freja"));
    EXPECT_EQ(chosen(two, "", "gone"), QString()) << "not another one in its place";
}

TEST(SigningMethod, PreferredComesFirstAndTheOthersStayInOrder)
{
    const auto offered = offeredMethods({method("a", "A"), method("b", "B"), method("c", "BankID")}, {});
    EXPECT_TRUE(offered.isFirstPreferred);
    EXPECT_EQ(offered.list, QList({method("c", "BankID"), method("a", "A"), method("b", "B")}));
}

TEST_F(SigningAttemptTest, OffersTheMethodsThoughNoneCanBeChosenByItself)
{
    service.offered = {method("se-bankid", "BankID"), method("no-bankid", "BankID (NO)")};
    beginFresh();
    ASSERT_TRUE(prepare());

    EXPECT_EQ(askAddress().error().what, Failure::NoSigningMethod);
    const auto offered = methods();
    ASSERT_TRUE(offered);
    EXPECT_FALSE(offered->isFirstPreferred);
    EXPECT_EQ(offered->list, service.offered);
    EXPECT_TRUE(askAddress(QStringLiteral("no-bankid")));
    EXPECT_EQ(service.calls.last(), QStringLiteral("address invitation-1 no-bankid"));
}

TEST_F(SigningAttemptTest, SaysWhereWeWaitForTheBrowser)
{
    const QUrl ours(QStringLiteral("http://127.0.0.1:50000/n0nce"));
    beginFresh();
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(askAddress({}, ours));

    EXPECT_EQ(service.ownReturn, ours);
    EXPECT_EQ(service.identifier, QString()) << "the invitation has it";
}

TEST_F(SigningAttemptTest, SendsTheNumberOnceMoreOnlyWhereTheProfileSaysSo)
{
    profile.sendsIdentifier = true;
    beginFresh();
    ASSERT_TRUE(prepare());
    ASSERT_TRUE(askAddress());
    EXPECT_EQ(service.identifier, QStringLiteral("191212121212"));

    restart(); // it is nowhere on disk
    ASSERT_TRUE(askAddress());
    EXPECT_EQ(service.identifier, QString());
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

TEST_F(SigningAttemptTest, FetchesTheFileOnlyWhenTheDocumentIsSigned)
{
    const auto fetch = [this] {
        std::optional<Result<QByteArray>> got;
        const Pending pending = attempt->signedFile([&](const auto &pdf) { got = pdf; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    };
    beginFresh();
    ASSERT_TRUE(prepare());
    EXPECT_EQ(fetch().error().what, Failure::NoSignature);
    EXPECT_FALSE(service.calls.contains(QStringLiteral("fetch")));

    service.documents.first().shown.state = State::Signed;
    EXPECT_EQ(fetch(), QByteArray("%PDF-"));
    const qsizetype asked = service.calls.count(QStringLiteral("status"));
    EXPECT_EQ(fetch(), QByteArray("%PDF-"));
    EXPECT_EQ(service.calls.count(QStringLiteral("status")), asked) << "it stays signed";
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

// The service would delete it, also when it is signed between the look and the deletion.
TEST_F(SigningAttemptTest, ADocumentThatCanStillBeSignedIsNotDeleted)
{
    beginFresh();
    ASSERT_TRUE(prepare());
    service.refusesToCancel = true;

    EXPECT_EQ(abandon().error().what, Failure::DetailsRefused);
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
    attempt->askAddress({}, {}, [&](const auto &) { called = true; });
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
