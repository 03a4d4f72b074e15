#include "registers/catalogue.h"

#include "registers/company_lookup.h"
#include "secrets/memory_store.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

/// The whole catalogue and its look-up, every service on one server: "/bolagsverket/…", "/vies/…".
struct RegistersTogether : RegisterFixture
{
    RegistersTogether()
    {
        server.answerJson("/token", R"({"access_token":"abc","token_type":"Bearer","expires_in":3600})");
    }

    void nobodyKnows()
    {
        server.answerJson(kVies, R"({"valid":false})");
        server.answerJson(kBolagsverket, R"({"organisationer":[]})");
        server.answerJson(kPeppol, dataFile("peppol/none.json"));
    }

    RegisterAddresses addresses() const
    {
        RegisterAddresses given;
        for (const char *id : {"bolagsverket", "brreg", "prh", "vies", "peppol"})
            given[QString::fromLatin1(id)] = {{QStringLiteral("api"), server.url(u'/' + QString::fromLatin1(id))},
                                              {QStringLiteral("token"), server.url(QStringLiteral("/token"))}};
        return given;
    }

    void keepKeys()
    {
        for (const SecretName &name : registerSecrets(addresses()))
            static_cast<void>(
                waited<void>([&](Done<void> done) { return secrets.write(name, Secret("key"), std::move(done)); }));
    }

    LookupAnswer ask(const CompanyQuery &query)
    {
        const auto answer = waited<LookupAnswer>([&](Done<LookupAnswer> done) {
            return lookup.find(query, std::move(done), [this](const LookupAnswer &some) { soFar.append(some); });
        });
        EXPECT_TRUE(answer);
        return answer.value_or(LookupAnswer());
    }

    QStringList targets() const
    {
        QStringList all;
        for (const auto &request : server.requests)
            all.append(QString::fromLatin1(request.target));
        return all;
    }

    static constexpr auto kBolagsverket = "/bolagsverket/organisationer";
    static constexpr auto kVies = "/vies/check-vat-number";
    static constexpr auto kPeppol = "/peppol/search/1.0/json";

    MemoryStore secrets;
    CompanyLookup lookup{makeRegisters(http, secrets, addresses(), {})};
    QList<LookupAnswer> soFar;
};

} // namespace

TEST_F(RegistersTogether, FindASwedishCompanyWithNothingConfigured)
{
    server.answerJson(kVies, R"({"valid":false})");
    server.answerJson(kPeppol, dataFile("peppol/search.json"));
    const LookupAnswer answer = ask(number("5599990008"));

    ASSERT_THAT(answer.companies, SizeIs(1));
    EXPECT_EQ(answer.companies.first().name, QStringLiteral("Påhitt Norr AB"));
    EXPECT_THAT(answer.withoutKeys, ElementsAre(QStringLiteral("bolagsverket")));
    EXPECT_THAT(targets(), ElementsAre(QString::fromLatin1(kVies),
                                       QStringLiteral("/peppol/search/1.0/json?participant=iso6523-actorid-upis%3A%3A"
                                                      "0007%3A5599990008")));
}

TEST_F(RegistersTogether, JoinsTheNameOfOneWithTheAddressOfAnother)
{
    server.answerJson(kPeppol, dataFile("peppol/search.json"));
    server.answerJson(kVies, R"({"valid":true,"name":"---","address":"STORGATAN 1\n541 30 SKÖVDE"})");
    const LookupAnswer answer = ask(number("5599990008"));

    ASSERT_THAT(answer.companies, SizeIs(1));
    EXPECT_EQ(answer.companies.first().address.town, QStringLiteral("SKÖVDE"));
    EXPECT_EQ(answer.companies.first().source.id, QStringLiteral("peppol"));
    EXPECT_THAT(answer.companies.first().source.also, ElementsAre(QStringLiteral("vies")));
    EXPECT_THAT(answer.nameless, ElementsAre(QStringLiteral("vies")));
}

TEST_F(RegistersTogether, AskNobodyElseWhenBolagsverketTellsWhoseTheNumberIs)
{
    keepKeys();
    server.answerJson(kBolagsverket, dataFile("bolagsverket/company.json"));
    const LookupAnswer answer = ask(number("5599990008"));

    EXPECT_THAT(answer.companies, SizeIs(1));
    EXPECT_THAT(targets(), ElementsAre(QStringLiteral("/token"), QString::fromLatin1(kBolagsverket)));
}

TEST_F(RegistersTogether, GoOnPastTwoThatAreDown)
{
    keepKeys();
    server.answerJson(kBolagsverket, R"({"status":500})", 500);
    server.answerJson(kVies, R"({"actionSucceed":false,"errorWrappers":[{"error":"MS_UNAVAILABLE"}]})");
    server.answerJson(kPeppol, dataFile("peppol/search.json"));
    const LookupAnswer answer = ask(number("5599990008"));

    EXPECT_THAT(answer.companies, SizeIs(1));
    ASSERT_THAT(answer.silent, SizeIs(2));
    EXPECT_EQ(answer.silent[0].id, QStringLiteral("bolagsverket"));
    EXPECT_EQ(answer.silent[1].id, QStringLiteral("vies"));
    EXPECT_EQ(answer.silent[1].error.what, Failure::ServiceDown);
}

TEST_F(RegistersTogether, SendAPersonsNumberInTheBodiesOfTwoPostsAndNowhereElse)
{
    keepKeys();
    nobodyKnows();
    EXPECT_THAT(ask(number("191212121212")).companies, IsEmpty());

    EXPECT_THAT(targets(),
                ElementsAre(QStringLiteral("/token"), QString::fromLatin1(kBolagsverket), QString::fromLatin1(kVies)));
    for (const auto &request : std::as_const(server.requests)) {
        EXPECT_EQ(request.method, "POST");
        EXPECT_EQ(request.body.contains("1212121212"), request.target != "/token") << request.target.toStdString();
        for (const QByteArray &header : request.headers)
            EXPECT_FALSE(header.contains("1212121212"));
    }
}

TEST_F(RegistersTogether, SendNoPersonsNumberThatWasTypedAsAName)
{
    const auto answer = waited<LookupAnswer>([&](Done<LookupAnswer> done) {
        return lookup.find(CompanyName(QStringLiteral("121212-1212"), QStringLiteral("NO")), std::move(done));
    });

    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(RegistersTogether, FindANorwegianNameSideBySideAndJoinTheRows)
{
    server.answerJson("/brreg/enheter", dataFile("brreg/search.json"));
    server.answerJson(kPeppol, R"({"matches":[
        {"participantID":{"scheme":"iso6523-actorid-upis","value":"0192:319999000"},
         "entities":[{"name":[{"name":"Oppspinn Fisk"}],"countryCode":"NO"}]},
        {"participantID":{"scheme":"iso6523-actorid-upis","value":"0192:319999035"},
         "entities":[{"name":[{"name":"Oppspinn Kun Peppol"}],"countryCode":"NO"}]}]})");
    const LookupAnswer answer = ask(CompanyName(QStringLiteral("Oppspinn"), QStringLiteral("NO")));

    EXPECT_THAT(targets(), SizeIs(2));
    ASSERT_THAT(answer.companies, SizeIs(3));
    QStringList names;
    for (const Company &company : answer.companies)
        names.append(company.name);
    EXPECT_TRUE(names.contains(QStringLiteral("OPPSPINN FISK AS"))) << "the better source's name";
    EXPECT_TRUE(names.contains(QStringLiteral("Oppspinn Kun Peppol")));
    ASSERT_THAT(soFar, SizeIs(1));
    EXPECT_THAT(soFar.first().waiting, SizeIs(1));
}

TEST_F(RegistersTogether, AskAgainOnlyThoseThatDidNotAnswer)
{
    server.answerJson("/brreg/enheter", dataFile("brreg/search.json"));
    server.answerJson(kPeppol, "{}", 500);
    server.answerJson(kPeppol, dataFile("peppol/none.json"));
    const CompanyName oppspinn(QStringLiteral("Oppspinn"), QStringLiteral("NO"));
    EXPECT_THAT(ask(oppspinn).silent, SizeIs(1));
    const LookupAnswer again = ask(oppspinn);

    EXPECT_THAT(again.silent, IsEmpty());
    EXPECT_THAT(again.companies, SizeIs(2));
    EXPECT_THAT(server.asked("/brreg/enheter"), SizeIs(1));
    EXPECT_THAT(server.asked(kPeppol), SizeIs(2));
}
