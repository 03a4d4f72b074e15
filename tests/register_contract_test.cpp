#include "registers/catalogue.h"

#include "net/http.h"
#include "net/rate_limit.h"
#include "secrets/memory_store.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/waited.h"
#include "support/wire_server.h"

#include <QMap>

using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using testing::UnorderedElementsAreArray;

namespace {

using Companies = QList<Company>;

/// What each register says when it finds nothing: a new row of the catalogue needs one here.
const QMap<QString, QByteArray> &nothingFound()
{
    static const QMap<QString, QByteArray> answers{{QStringLiteral("bolagsverket"), R"({"organisationer":[]})"},
                                                   {QStringLiteral("brreg"), dataFile("brreg/none.json")},
                                                   {QStringLiteral("peppol"), dataFile("peppol/none.json")},
                                                   {QStringLiteral("prh"), dataFile("prh/none.json")},
                                                   {QStringLiteral("vies"), R"({"valid":false})"}};
    return answers;
}

CompanyId company()
{
    return *OrganisationNumber::parse(u"5599990008", QDate(2026, 3, 4));
}

CompanyId person()
{
    return *OrganisationNumber::parse(u"191212121212", QDate(2026, 3, 4));
}

/// All registers of the catalogue, every address of theirs on one server, every key in the store.
struct Registers
{
    Registers()
    {
        server.answerJson("/token", R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})");
        for (const SecretName &name : registerSecrets(addresses()))
            static_cast<void>(
                waited<void>([&](Done<void> done) { return secrets.write(name, Secret("key"), std::move(done)); }));
        all = makeRegisters(http, secrets, addresses(), {});
    }

    RegisterAddresses addresses() const
    {
        RegisterAddresses given;
        for (const QString &id : nothingFound().keys())
            given[id] = {{QStringLiteral("api"), server.url()},
                         {QStringLiteral("token"), server.url(QStringLiteral("/token"))}};
        return given;
    }

    static Result<Companies> find(CompanyRegister &source, const CompanyQuery &query)
    {
        return waited<Companies>([&](Done<Companies> done) { return source.find(query, std::move(done)); });
    }

    WireServer server;
    MemoryStore secrets;
    Http http{{server.url()}, {.silence = 300ms, .total = 600ms, .firstPause = 1ms}};
    std::vector<std::unique_ptr<CompanyRegister>> all;
};

/// A name in a country that it knows.
CompanyName nameFor(const CompanyRegister &source, const QString &text = QStringLiteral("Påhitt"))
{
    return {text, source.traits().countries.value(0, QStringLiteral("SE"))};
}

CompanyQuery questionFor(const CompanyRegister &source)
{
    return source.traits().findsNames ? CompanyQuery(nameFor(source)) : CompanyQuery(company());
}

/// One test for each register of the catalogue, by its place there.
struct RegisterContract : testing::TestWithParam<std::size_t>, Registers
{
    CompanyRegister &source() { return *all.at(GetParam()); }
    Result<Companies> ask() { return find(source(), questionFor(source())); }
};

constexpr std::size_t kRows = 5;

} // namespace

TEST(Catalogue, GivesTheBestSourceFirst)
{
    const Registers registers;
    QStringList ids;
    for (const auto &source : registers.all)
        ids.append(source->traits().id);

    EXPECT_THAT(ids, ElementsAre(QStringLiteral("bolagsverket"), QStringLiteral("brreg"), QStringLiteral("prh"),
                                 QStringLiteral("vies"), QStringLiteral("peppol")));
    EXPECT_EQ(registers.all.size(), kRows) << "the contract is tested over as many";
    EXPECT_THAT(ids, UnorderedElementsAreArray(nothingFound().keys()));
}

TEST(Catalogue, KeepsKeysForTheHostThatTheyAreSentTo)
{
    const auto names =
        registerSecrets({{QStringLiteral("bolagsverket"),
                          {{QStringLiteral("token"), QUrl(QStringLiteral("https://Token.example:8443/t"))}}}});

    EXPECT_THAT(names, ElementsAre(SecretName{QStringLiteral("register"), QStringLiteral("token.example:8443"),
                                              QStringLiteral("client-id")},
                                   SecretName{QStringLiteral("register"), QStringLiteral("token.example:8443"),
                                              QStringLiteral("client-secret")}));
}

TEST(Catalogue, AsksProductionWhenNothingElseIsGiven)
{
    EXPECT_EQ(registerSecrets().first().host, QStringLiteral("portal.api.bolagsverket.se"));
}

TEST(Catalogue, AsksEachServiceNoMoreOftenThanItWants)
{
    const QList<std::tuple<const char *, int, std::chrono::milliseconds>> wanted{
        {"bolagsverket", 60, 1min}, {"brreg", 60, 1min}, {"prh", 60, 1min}, {"vies", 20, 1min}, {"peppol", 2, 1s}};
    const RegisterLimits limits = serviceLimits();
    EXPECT_EQ(limits.size(), nothingFound().size());
    for (const auto &[id, most, stretch] : wanted) {
        RateLimit &limit = *limits.value(QString::fromLatin1(id));
        for (int i = 0; i < most; ++i)
            EXPECT_EQ(limit.enter(1h), 0ms) << id;
        EXPECT_EQ(limit.enter(1h), stretch + stretch / 10) << id << ", a tenth slower";
    }
}

TEST_P(RegisterContract, FindsSomethingByNumberOrByName)
{
    const RegisterTraits traits = source().traits();

    EXPECT_FALSE(traits.id.isEmpty());
    EXPECT_TRUE(traits.findsNumbers || traits.findsNames);
}

TEST_P(RegisterContract, FindingNothingIsAnEmptyList)
{
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));

    EXPECT_EQ(ask(), Companies());
}

TEST_P(RegisterContract, APersonsNumberIsRefusedWithoutARequestUnlessItsTraitsTakeIt)
{
    if (source().traits().takesPersonalNumbers) {
        server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
        EXPECT_EQ(find(source(), person()), Companies());
        return;
    }
    EXPECT_EQ(find(source(), person()).error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_P(RegisterContract, APersonsNumberIsNeverInAnAddress)
{
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
    static_cast<void>(find(source(), person()));
    static_cast<void>(find(source(), nameFor(source(), QStringLiteral("121212-1212"))));

    for (const auto &request : std::as_const(server.requests))
        EXPECT_FALSE(request.target.contains("1212"));
}

TEST_P(RegisterContract, ANameIsRefusedUnlessItsTraitsTakeIt)
{
    if (source().traits().findsNames)
        server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
    const auto companies = find(source(), nameFor(source()));

    EXPECT_EQ(companies.has_value(), source().traits().findsNames);
    EXPECT_TRUE(companies || companies.error().what == Failure::AddressRefused);
}

TEST_P(RegisterContract, ACompanyOfACountryThatItDoesNotKnowIsAnEmptyListWithoutARequest)
{
    const auto danish = CompanyId::foreign(QStringLiteral("DK"), QStringLiteral("12345678"));
    ASSERT_TRUE(danish);
    if (source().traits().knows(danish->country()))
        return;
    EXPECT_EQ(find(source(), *danish), Companies());
    if (source().traits().findsNames) {
        EXPECT_EQ(find(source(), CompanyName(QStringLiteral("Påhitt"), QStringLiteral("DK"))), Companies());
    }
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_P(RegisterContract, TheSameQuestionIsAskedOnce)
{
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
    ASSERT_TRUE(ask());
    const auto asked = server.requests.size();
    ASSERT_TRUE(ask());
    EXPECT_THAT(server.requests, SizeIs(asked));

    source().forget();
    ASSERT_TRUE(ask());
    EXPECT_GT(server.requests.size(), asked);
}

TEST_P(RegisterContract, IsAskedNoMoreOftenThanItsServiceAllows)
{
    const QString id = source().traits().id;
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(id)));
    constexpr int kMost = 2; // a token and a question, or two questions
    const auto limited = makeRegisters(http, secrets, addresses(), {{id, std::make_shared<RateLimit>(kMost, 1h)}});
    int answers = 0;
    std::vector<Pending> questions;
    for (int i = 0; i <= kMost; ++i)
        questions.push_back(
            limited.at(GetParam())->find(questionFor(source()), [&answers](const Result<Companies> &) { ++answers; }));

    EXPECT_TRUE(eventually([&] { return answers > kMost; })) << "who has to wait too long is told so";
    EXPECT_THAT(server.requests, SizeIs(kMost));
}

TEST_P(RegisterContract, ADroppedQuestionIsNeverAnswered)
{
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
    int answers = 0;
    const auto count = [&answers](const Result<Companies> &) { ++answers; };

    static_cast<void>(source().find(questionFor(source()), count)); // dropped before anything was sent
    {
        const Pending pending = source().find(questionFor(source()), count);
        ASSERT_TRUE(eventually([this] { return !server.requests.isEmpty(); })); // dropped on the way
    }
    ASSERT_TRUE(ask()); // by now the others would have been answered
    EXPECT_EQ(answers, 0);
}

TEST_P(RegisterContract, AQuestionMayBeDroppedFromItsOwnAnswer)
{
    server.answerAll(WireServer::http(200, "application/json", nothingFound().value(source().traits().id)));
    Pending pending;
    bool isAnswered = false;
    pending = source().find(questionFor(source()), [&](const Result<Companies> &) {
        pending = Pending();
        isAnswered = true;
    });

    EXPECT_TRUE(eventually([&isAnswered] { return isAnswered; }));
}

TEST_P(RegisterContract, SilenceIsATimeout)
{
    EXPECT_EQ(ask().error().what, Failure::Timeout);
}

TEST_P(RegisterContract, NobodyThereIsOffline)
{
    server.close();

    EXPECT_EQ(ask().error().what, Failure::Offline);
}

TEST_P(RegisterContract, EachWrongAnswerHasItsFailure)
{
    const QByteArray json = "application/json";
    const QList<std::pair<QByteArray, Failure>> table{
        {WireServer::http(200, json, "{]"), Failure::BadReply},
        {WireServer::http(200, json, ""), Failure::BadReply},
        {WireServer::http(200, json, "[]"), Failure::BadReply},
        {WireServer::http(200, json, R"({"something":"else"})"), Failure::BadReply},
        {WireServer::http(200, json, "null"), Failure::BadReply},
        {WireServer::http(200, "text/plain", R"({"something":"else"})"), Failure::BadReply},
        {WireServer::http(200, "", ""), Failure::BadReply},
        {WireServer::http(200, "text/html", "<html>Log in to the hotel's network</html>"), Failure::WebPage},
        {WireServer::http(302, "text/html", "", "Location: https://other.example/\r\n"), Failure::Redirected},
        {WireServer::http(400, json, R"({"detail":"x"})"), Failure::DetailsRefused},
        {WireServer::http(401, json, "{}"), Failure::KeyRefused},
        {WireServer::http(403, "text/html", "<html></html>"), Failure::NotPermitted},
        {WireServer::http(429, "text/plain", "slow down"), Failure::RateLimited},
        {WireServer::http(500, json, R"({"title":"x"})"), Failure::ServiceDown},
        {WireServer::http(503, "text/html", "<html></html>"), Failure::ServiceDown},
    };
    for (const auto &[answer, failure] : table) {
        server.answerAll(answer);
        const auto companies = ask();
        ASSERT_FALSE(companies) << answer.toStdString();
        EXPECT_EQ(companies.error().what, failure) << answer.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Row, RegisterContract, testing::Range(std::size_t{0}, kRows));
