#include "accounts/inexchange.h"

#include "accounts/inexchange_wire.h"
#include "net/http.h"
#include "secrets/memory_store.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/waited.h"
#include "support/wire_server.h"

#include <QJsonArray>

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

constexpr auto kRegister = "/v1/api/companies/register";
constexpr auto kStatus = "/v1/api/companies/status";
constexpr auto kToken = "/v1/api/clientTokens/create";
constexpr auto kRevoke = "/v1/api/clientTokens/revoke";
constexpr auto kLookup = "/v1/api/buyerparties/lookup";
constexpr auto kGoodToken = R"({"token":"AbC+/9f3QmFzZTY0IG9mIDMyIGJ5dGVzLCBtYWRlIHVwIQ=="})";

CompanyId number(const char *digits)
{
    return *OrganisationNumber::parse(QString::fromLatin1(digits), QDate(2026, 3, 4));
}

Registration registration(const char *digits = "5599990008")
{
    Company company;
    company.id = number(digits);
    company.name = QStringLiteral("Åkerö & \"Söner\" AB");
    company.address = {QStringLiteral("Storgatan 1"), {}, QStringLiteral("54130"), QStringLiteral("Skövde"), {}};
    return {QStringLiteral("anslut-7f3c"),
            company,
            {*EmailAddress::parse(u"ekonomi@example.se"), QStringLiteral("0500123456")},
            QStringLiteral("sv")};
}

QJsonObject bodyOf(const WireServer::Request &request)
{
    return QJsonDocument::fromJson(request.body).object();
}

struct InExchangeTest : testing::Test
{
    InExchangeTest()
    {
        profile.id = QStringLiteral("made-up");
        profile.operatorBase = server.url(QStringLiteral("/v1/api/"));
        profile.lookupErpId = QStringLiteral("anslut-lookup");
        profile.processes = {QStringLiteral("SendInvoices")};
        profile.completeStatuses = {QStringLiteral("Completed")};
        profile.verifiedStatuses = {QStringLiteral("Verified")};
        const SecretName name{profile.id, secretHost(profile.operatorBase), QStringLiteral("operator-api-key")};
        static_cast<void>(
            waited<void>([&](Done<void> done) { return secrets.write(name, Secret(" the-key\n"), std::move(done)); }));
        server.answerJson(kRevoke, "{}");
    }

    Result<Registered> open(const Registration &what = registration())
    {
        return waited<Registered>([&](Done<Registered> done) { return service().open(what, std::move(done)); });
    }

    Result<AccountStatus> status()
    {
        return waited<AccountStatus>(
            [&](Done<AccountStatus> done) { return service().status(QStringLiteral("anslut-7f3c"), std::move(done)); });
    }

    Result<bool> mayExist(const char *digits = "5599990008")
    {
        const Company company = registration(digits).company;
        return waited<bool>([&](Done<bool> done) { return service().mayExist(company, std::move(done)); });
    }

    InExchange &service()
    {
        if (!m_service)
            m_service.emplace(http, secrets, profile);
        return *m_service;
    }

    WireServer server;
    MemoryStore secrets;
    OperatorProfile profile;
    Http http{{server.url()}, {.silence = 400ms, .total = 800ms, .createTotal = 400ms, .firstPause = 1ms}};

private:
    std::optional<InExchange> m_service;
};

} // namespace

TEST_F(InExchangeTest, RegistersWithTheKeyAndEveryField)
{
    server.answerJson(kRegister, R"({"registrationId":"9"})", 202);
    EXPECT_EQ(open(), Registered::Accepted);

    ASSERT_THAT(server.requests, SizeIs(1));
    const auto &request = server.requests[0];
    EXPECT_EQ(request.method, "POST");
    EXPECT_EQ(request.headers.value("apikey"), "the-key");
    EXPECT_FALSE(request.headers.contains("clienttoken"));
    EXPECT_EQ(request.headers.value("content-type"), "application/json; charset=utf-8");
    EXPECT_EQ(bodyOf(request),
              QJsonDocument::fromJson(R"({"erpId":"anslut-7f3c","erpProduct":"Anslut )" ANSLUT_VERSION R"(",
        "name":"Åkerö & \"Söner\" AB","email":"ekonomi@example.se","countryCode":"SE","languageCode":"sv-SE","streetName":"Storgatan 1",
        "postBox":"","postalZone":"54130","city":"Skövde","phoneNo":"0500123456","orgNo":"5599990008","vatNo":"SE559999000801",
        "isVatRegistered":true,"processes":["SendInvoices"]})")
                  .object());
}

TEST_F(InExchangeTest, RegistersASoleTraderByTenDigitsWithoutAVatNumberOrPeppolId)
{
    server.answerJson(kRegister, "{}", 202);
    EXPECT_EQ(open(registration("191212121212")), Registered::Accepted);

    const QJsonObject body = bodyOf(server.requests.first());
    EXPECT_EQ(body.value(u"orgNo"), QJsonValue(QStringLiteral("1212121212")));
    EXPECT_EQ(body.value(u"vatNo"), QJsonValue(QString()));
    EXPECT_EQ(body.value(u"isVatRegistered"), QJsonValue(false));
    EXPECT_FALSE(body.contains(u"participantId"));
}

TEST_F(InExchangeTest, SaysTheCareOfBeforeTheStreet)
{
    server.answerJson(kRegister, "{}", 202);
    Registration what = registration();
    what.company.address.careOf = QStringLiteral("c/o Öberg");
    EXPECT_EQ(open(what), Registered::Accepted);

    EXPECT_EQ(bodyOf(server.requests.first()).value(u"streetName"),
              QJsonValue(QStringLiteral("c/o Öberg, Storgatan 1")));
}

TEST_F(InExchangeTest, AcceptsARegistrationThatIsAnsweredByNothing)
{
    server.answer(kRegister, WireServer::http(200, {}, {}));

    EXPECT_EQ(open(), Registered::Accepted);
}

struct NumberTaken : InExchangeTest, testing::WithParamInterface<std::pair<int, const char *>>
{
};

TEST_P(NumberTaken, IsAnAnswerAndNotAnError)
{
    server.answerJson(kRegister, GetParam().second, GetParam().first);

    EXPECT_EQ(open(), Registered::NumberTaken);
}

INSTANTIATE_TEST_SUITE_P(
    InExchange, NumberTaken,
    testing::Values(std::pair(409, R"({"message":"The company is already registered."})"), std::pair(409, ""),
                    std::pair(400, R"({"message":"x","modelState":{"company.OrgNo":["y"]}})"),
                    std::pair(400, R"({"modelState":{"OrgNo":["y"]}})"),
                    std::pair(400, R"({"Message":"x","ModelState":{"some.other.prefix.orgno":["y"]}})")));

TEST_F(InExchangeTest, TakesAConflictInHtmlForATakenNumber)
{
    server.answer(kRegister, WireServer::http(409, "text/html", "<html></html>"));

    EXPECT_EQ(open(), Registered::NumberTaken);
}

TEST_F(InExchangeTest, NamesTheFieldsThatAreRefusedAndNoText)
{
    server.answerJson(
        kRegister,
        R"({"message":"The request is invalid.","modelState":{"company.EMAIL":["The Email is bad."],"company.Unheard":["x"],"company.phoneNo":[]}})",
        400);

    const auto result = open();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().what, Failure::DetailsRefused);
    EXPECT_THAT(result.error().codes, ElementsAre(QStringLiteral("Email"), QStringLiteral("PhoneNo")));
    EXPECT_FALSE(result.error().detail.contains(QLatin1String("bad")));
}

TEST_F(InExchangeTest, RefusesWithoutAModelState)
{
    server.answerJson(kRegister, R"({"message":"The request is invalid."})", 400);

    EXPECT_EQ(open().error().what, Failure::DetailsRefused);
}

TEST_F(InExchangeTest, SaysThatTheKeyIsRefusedInJsonAndInHtml)
{
    for (const int code : {401, 403}) {
        server.answerJson(kRegister, R"({"message":"Authorization has been denied for this request."})", code);
        server.answer(kRegister, WireServer::http(code, "text/html", "<html>denied</html>"));
    }
    for (int i = 0; i < 4; ++i)
        EXPECT_EQ(open().error().what, Failure::KeyRefused);
}

TEST_F(InExchangeTest, DoesNotKnowTheOutcomeWhenNoAnswerComes)
{
    EXPECT_EQ(open().error().what, Failure::OutcomeUnknown);
    EXPECT_THAT(server.asked(kRegister), SizeIs(1));
}

TEST_F(InExchangeTest, DoesNotKnowTheOutcomeWhenAWebPageComesInstead)
{
    server.answer(kRegister, WireServer::http(200, "text/html", "<html>Log in to the network</html>"));

    EXPECT_EQ(open().error().what, Failure::OutcomeUnknown);
}

TEST_F(InExchangeTest, SaysThatKeysAreMissingAndSendsNothing)
{
    profile.id = QStringLiteral("another");

    EXPECT_EQ(open().error().what, Failure::KeysMissing);
    EXPECT_EQ(status().error().what, Failure::KeysMissing);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(InExchangeTest, NeedsNoKeyAndSendsNoneThroughABroker)
{
    profile.id = QStringLiteral("another");
    profile.access = OperatorProfile::Access::Broker;
    server.answerJson(kRegister, "{}", 202);
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, R"({"status":"Pending"})");

    EXPECT_EQ(open(), Registered::Accepted);
    EXPECT_TRUE(status());
    for (const auto &request : std::as_const(server.requests))
        EXPECT_FALSE(request.headers.contains("apikey"));
}

struct StatusAnswer : InExchangeTest,
                      testing::WithParamInterface<std::tuple<QByteArray, AccountStatus::Kind, const char *>>
{
};

TEST_P(StatusAnswer, SaysHowFarTheAccountIs)
{
    const auto &[body, kind, account] = GetParam();
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, body);

    const auto got = status();
    ASSERT_TRUE(got);
    EXPECT_EQ(got->kind, kind);
    EXPECT_EQ(got->accountId, QString::fromLatin1(account));
}

using Kind = AccountStatus::Kind;

INSTANTIATE_TEST_SUITE_P(
    InExchange, StatusAnswer,
    testing::Values(
        std::tuple(R"({"companyId":"c1","status":"Completed"})", Kind::Complete, "c1"),
        std::tuple(R"({"companyId":"c1"})", Kind::Complete, "c1"),
        std::tuple(R"({"status":"completed"})", Kind::Complete, ""),
        std::tuple(R"({"Status":"Completed","CompanyId":"c1"})", Kind::Complete, "c1"),
        std::tuple(R"({"companyId":"c1","status":"Completed","services":["SendInvoices"],"more":{"x":[1]}})",
                   Kind::Complete, "c1"),
        std::tuple(R"({"companyId":"c1","status":"VERIFIED"})", Kind::Verified, "c1"),
        std::tuple(R"({"status":"Pending"})", Kind::Pending, ""),
        std::tuple(R"({"companyId":"","status":null})", Kind::Pending, ""),
        std::tuple(R"({"companyId":null})", Kind::Pending, ""),
        std::tuple(R"({"companyId":17,"status":true})", Kind::Pending, ""),
        std::tuple(R"({"somethingElse":1})", Kind::Pending, ""), std::tuple("{}", Kind::Pending, "")));

TEST_F(InExchangeTest, TakesAnEmptyStatusForPending)
{
    server.answerJson(kToken, kGoodToken);
    server.answer(kStatus, WireServer::http(200, {}, {}));

    ASSERT_TRUE(status());
    EXPECT_EQ(status()->kind, Kind::Pending);
}

TEST_F(InExchangeTest, ReadsAStatusThatIsIndentedWithCarriageReturns)
{
    server.answerJson(kToken, kGoodToken);
    ASSERT_TRUE(dataFile("inexchange/status_indented.json").contains("\r\n"));
    server.answerJson(kStatus, dataFile("inexchange/status_indented.json"));

    ASSERT_TRUE(status());
    EXPECT_EQ(status()->kind, Kind::Complete);
}

TEST_F(InExchangeTest, AsksForTheStatusWithATokenOfTheRegistration)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, R"({"status":"Pending"})");
    ASSERT_TRUE(status());

    const auto token = server.asked(kToken);
    ASSERT_THAT(token, SizeIs(1));
    EXPECT_EQ(token[0].body, R"({"erpId":"anslut-7f3c","validTo":null})");
    EXPECT_EQ(token[0].headers.value("apikey"), "the-key");
    const auto asked = server.asked(kStatus);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].method, "GET");
    EXPECT_EQ(asked[0].target, kStatus);
    EXPECT_EQ(asked[0].headers.value("clienttoken"), "AbC+/9f3QmFzZTY0IG9mIDMyIGJ5dGVzLCBtYWRlIHVwIQ==");
    EXPECT_FALSE(asked[0].headers.contains("apikey"));
}

TEST_F(InExchangeTest, KeepsTheTokenWhileTheAccountIsPending)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, R"({"status":"Pending"})");
    ASSERT_TRUE(status());
    ASSERT_TRUE(status());

    EXPECT_THAT(server.asked(kToken), SizeIs(1));
    EXPECT_THAT(server.asked(kRevoke), IsEmpty());
}

TEST_F(InExchangeTest, GetsANewTokenWhenThereIsAnotherKey)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, R"({"status":"Pending"})");
    ASSERT_TRUE(status());
    service().forgetKeys();
    ASSERT_TRUE(status());

    EXPECT_THAT(server.asked(kToken), SizeIs(2));
}

TEST_F(InExchangeTest, RevokesTheTokenWhenTheAccountIsThere)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, R"({"companyId":"c1"})");
    ASSERT_TRUE(status());

    ASSERT_TRUE(eventually([this] { return !server.asked(kRevoke).isEmpty(); }));
    EXPECT_EQ(bodyOf(server.asked(kRevoke)[0]).value(u"clientToken"),
              QJsonValue(QStringLiteral("AbC+/9f3QmFzZTY0IG9mIDMyIGJ5dGVzLCBtYWRlIHVwIQ==")));
}

TEST_F(InExchangeTest, GetsANewTokenOnceWhenTheFirstIsRefused)
{
    server.answerJson(kToken, kGoodToken);
    server.answer(kStatus, WireServer::http(401, "text/html", "<html></html>"));
    server.answerJson(kStatus, R"({"status":"Pending"})");

    EXPECT_TRUE(status());
    EXPECT_THAT(server.asked(kToken), SizeIs(2));
}

TEST_F(InExchangeTest, StopsAfterTheSecondRefusedToken)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, "{}", 403);

    EXPECT_EQ(status().error().what, Failure::KeyRefused);
    EXPECT_THAT(server.asked(kStatus), SizeIs(2));
}

TEST_F(InExchangeTest, SaysUnknownWhenNoTokenCanBeMadeForTheRegistration)
{
    server.answerJson(kToken, R"({"message":"x","modelState":{"token.ErpId":["y"]}})", 400);
    server.answerJson(kToken, R"({"message":"x"})", 400);
    server.answer(kToken, WireServer::http(404, "text/html", "<html></html>"));

    for (int i = 0; i < 3; ++i) {
        const auto got = status();
        ASSERT_TRUE(got);
        EXPECT_EQ(got->kind, Kind::Unknown);
    }
    EXPECT_THAT(server.asked(kStatus), IsEmpty());
}

TEST_F(InExchangeTest, DoesNotSayUnknownWhenOnlyTheStatusCannotBeFound)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, "{}", 404);

    EXPECT_EQ(status().error().what, Failure::NotFound);
}

TEST_F(InExchangeTest, RefusesATokenThatDoesNotBelongInAHeader)
{
    for (const char *token : {R"({"token":"a\r\nX: y"})", R"({"token":""})", R"({"token":7})", R"({"token":"a b"})",
                              "{}", R"({"token":"a","token":"b"})"}) {
        WireServer other;
        profile.operatorBase = other.url(QStringLiteral("/v1/api/"));
        profile.access = OperatorProfile::Access::Broker;
        other.answerJson(kToken, token);
        Http toOther{{other.url()}};
        InExchange asking{toOther, secrets, profile};

        const auto got = waited<AccountStatus>(
            [&](Done<AccountStatus> done) { return asking.status(QStringLiteral("a"), std::move(done)); });
        EXPECT_EQ(got.error().what, Failure::BadReply) << token;
    }
}

TEST_F(InExchangeTest, ReadsATokenInPascalCase)
{
    server.answerJson(kToken, R"({"Token":"abc"})");
    server.answerJson(kStatus, "{}");

    EXPECT_TRUE(status());
    EXPECT_EQ(server.asked(kStatus).value(0).headers.value("clienttoken"), "abc");
}

TEST_F(InExchangeTest, LooksUpWithTheTokenOfTheLookUpIdentity)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kLookup, R"({"parties":[],"potentialMatches":0,"exactHit":false})");

    EXPECT_EQ(mayExist(), false);
    EXPECT_EQ(bodyOf(server.asked(kToken).value(0)).value(u"erpId"), QJsonValue(QStringLiteral("anslut-lookup")));
    const auto asked = server.asked(kLookup);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].method, "POST");
    EXPECT_EQ(asked[0].body, R"({"orgNo":"5599990008","partyId":"1"})");
    EXPECT_FALSE(asked[0].headers.value("clienttoken").isEmpty());
}

TEST_F(InExchangeTest, HintsThatAnAccountExistsWhenAPartyOfTheNumberIsConnected)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kLookup, dataFile("inexchange/lookup_several.json"));

    EXPECT_EQ(mayExist("5599990008"), true);
    EXPECT_EQ(mayExist("5599990024"), false);
}

struct LookupAnswerTest : InExchangeTest, testing::WithParamInterface<std::pair<const char *, bool>>
{
};

TEST_P(LookupAnswerTest, HintsOrDoesNot)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kLookup, GetParam().first);

    EXPECT_EQ(mayExist(), GetParam().second);
}

INSTANTIATE_TEST_SUITE_P(
    InExchange, LookupAnswerTest,
    testing::Values(
        std::pair(R"({"parties":[{"orgNo":"5599990008","connected":false}],"potentialMatches":1,"exactHit":true})",
                  true),
        std::pair(R"({"Parties":[{"OrgNo":"5599990008","Connected":true}],"PotentialMatches":1,"ExactHit":false})",
                  true),
        std::pair(R"({"parties":[{"orgNo":"5599990008","connected":false}],"potentialMatches":1,"exactHit":false})",
                  false),
        std::pair(R"({"parties":[{"orgNo":"5599990008","connected":"true"}]})", false),
        std::pair(R"({"parties":[{"orgNo":"5599990008","connectionStatus":"Connected","hasInvoiceChecks":false}]})",
                  false),
        std::pair(R"({"parties":[{"orgNo":"5599990016","connected":true}]})", false),
        std::pair(R"({"parties":null})", false), std::pair("{}", false), std::pair(R"({"parties":[null,1]})", false)));

TEST_F(InExchangeTest, NeverLooksUpAPerson)
{
    EXPECT_EQ(mayExist("191212121212"), false);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(InExchangeTest, DoesNotLookUpWithoutALookUpIdentity)
{
    profile.lookupErpId.clear();

    EXPECT_EQ(mayExist(), false);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(InExchangeTest, SaysWhyALookUpFailed)
{
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kLookup, R"({"message":"The request is invalid.","modelState":{"search.PartyId":["Needed."]}})",
                      400);

    const auto hint = mayExist();
    ASSERT_FALSE(hint);
    EXPECT_EQ(hint.error().what, Failure::DetailsRefused);
    EXPECT_THAT(hint.error().codes, ElementsAre(QStringLiteral("PartyId")));
}

TEST_F(InExchangeTest, SendsARegistrationToItsEndThoughNobodyWaitsForIt)
{
    server.answerJson(kRegister, "{}", 202);
    int answers = 0;
    {
        const Pending pending = service().open(registration(), [&answers](const Result<Registered> &) { ++answers; });
        ASSERT_TRUE(eventually([this] { return !server.requests.isEmpty(); }));
    }
    server.answerJson(kToken, kGoodToken);
    server.answerJson(kStatus, "{}");
    ASSERT_TRUE(status());
    EXPECT_EQ(answers, 0);
    EXPECT_THAT(server.asked(kRegister), SizeIs(1));
}
