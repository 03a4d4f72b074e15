#include "registers/vies.h"

#include "registers/vies_wire.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

using testing::IsEmpty;
using testing::SizeIs;

namespace {

struct ViesTest : RegisterFixture
{
    static Result<QList<Company>> read(const QJsonObject &answer, const CompanyId &asked = number("5599990008"))
    {
        return vies::companiesOf(answer, asked, kNow);
    }

    static Company only(const QJsonObject &answer, const CompanyId &asked = number("5599990008"))
    {
        const auto companies = read(answer, asked);
        EXPECT_TRUE(companies && companies->size() == 1);
        return companies && !companies->isEmpty() ? companies->first() : Company{};
    }

    static QJsonObject with(const char *member, const QJsonValue &value)
    {
        QJsonObject answer = jsonFile("vies/disclosed.json");
        answer.insert(QString::fromLatin1(member), value);
        return answer;
    }

    static constexpr auto kPath = "/vies/rest-api/check-vat-number";

    Vies vies{http, server.url(QStringLiteral("/vies/rest-api")), limit};
};

/// Faults of VIES' own and what each is to us.
struct ViesFault : ViesTest, testing::WithParamInterface<std::pair<const char *, Failure>>
{
    static QByteArray wrapped()
    {
        return QByteArray(R"({"actionSucceed":false,"errorWrappers":[{"error":")") + GetParam().first
               + R"(","message":"a text"}]})";
    }
};

} // namespace

TEST_F(ViesTest, GivesNameAddressAndSource)
{
    const Company company = only(jsonFile("vies/disclosed.json"));

    EXPECT_EQ(company.id, number("5599990008"));
    EXPECT_EQ(company.name, QStringLiteral("ÅKERÖ RÄKSMÖRGÅS AB"));
    EXPECT_EQ(company.address,
              (Address{QStringLiteral("STORGATAN 1"), {}, QStringLiteral("54130"), QStringLiteral("SKÖVDE"), {}}));
    EXPECT_EQ(company.source, (Source{QStringLiteral("vies"), kNow, false}));
}

TEST_F(ViesTest, ConcludesNothingOfHowTheCompanyIs)
{
    EXPECT_EQ(only(jsonFile("vies/disclosed.json")).status, CompanyStatus());
}

TEST_F(ViesTest, TakesThreeHyphensForNeitherNameNorAddress)
{
    const Company company = only(jsonFile("vies/undisclosed.json"));

    EXPECT_EQ(company.id, number("5599990008"));
    EXPECT_EQ(company.name, QString());
    EXPECT_EQ(company.address, Address());
}

TEST_F(ViesTest, FindsNothingWhenTheNumberIsNotValid)
{
    EXPECT_EQ(read(jsonFile("vies/unknown.json")), QList<Company>());
}

TEST_F(ViesTest, ReadsTheVerdictOfAGetAsWell)
{
    const auto answer =
        QJsonDocument::fromJson(R"({"isValid":true,"requestDate":"2026-03-04T05:06:07Z","userError":"VALID",
        "name":"Påhitt AB","address":"---","vatNumber":"559999000801"})");

    EXPECT_EQ(only(answer.object()).name, QStringLiteral("Påhitt AB"));
}

TEST_F(ViesTest, IsABadReplyWithoutAVerdict)
{
    for (const QJsonValue &odd :
         {QJsonValue(), QJsonValue(1), QJsonValue(QStringLiteral("true")), QJsonValue(QJsonArray())})
        EXPECT_EQ(read(with("valid", odd)).error().what, Failure::BadReply);
    EXPECT_EQ(read({}).error().what, Failure::BadReply);
}

TEST_F(ViesTest, IsABadReplyWhenItIsAboutAnotherNumber)
{
    EXPECT_EQ(read(with("vatNumber", QStringLiteral("559999001601"))).error().what, Failure::BadReply);
    EXPECT_EQ(read(with("countryCode", QStringLiteral("FI"))).error().what, Failure::BadReply);
}

TEST_F(ViesTest, TakesNameAndAddressOfAnyOtherTypeForUndisclosed)
{
    for (const QJsonValue &odd : {QJsonValue(), QJsonValue(1), QJsonValue(QJsonObject())}) {
        EXPECT_EQ(only(with("name", odd)).name, QString());
        EXPECT_EQ(only(with("address", odd)).address, Address());
    }
}

TEST_F(ViesTest, KeepsAnAddressThatIsWrittenOtherwiseWholeInTheStreet)
{
    EXPECT_EQ(only(with("address", QStringLiteral("Storgatan 1\n\nSkövde kommun\n"))).address,
              (Address{QStringLiteral("Storgatan 1, Skövde kommun"), {}, {}, {}, {}}));
}

TEST_F(ViesTest, ReadsAFinnishAddress)
{
    QJsonObject answer = with("address", QStringLiteral("Esimerkkikatu 1 B 7\n00100 HELSINKI"));
    answer.insert(u"countryCode", QStringLiteral("FI"));
    answer.insert(u"vatNumber", QStringLiteral("99999001"));

    EXPECT_EQ(
        only(answer, number("9999900-1", "FI")).address,
        (Address{QStringLiteral("Esimerkkikatu 1 B 7"), {}, QStringLiteral("00100"), QStringLiteral("HELSINKI"), {}}));
}

TEST_F(ViesTest, GivesASoleTradersNameAndAddressInCareOfSomebody)
{
    const Company company = only(jsonFile("vies/sole_trader.json"), number("191212121212"));

    EXPECT_EQ(company.name, QStringLiteral("TOLVANS SNICKERI"));
    EXPECT_TRUE(company.isPersonal());
    EXPECT_EQ(company.address, (Address{QStringLiteral("LILLGATAN 2"),
                                        QStringLiteral("C/O ÖBERG"),
                                        QStringLiteral("62157"),
                                        QStringLiteral("VISBY"),
                                        {}}));
}

TEST_F(ViesTest, PostsTenDigitsAndTheSuffixOfASwedishVatNumber)
{
    server.answerJson(kPath, dataFile("vies/disclosed.json"));
    ASSERT_TRUE(found(vies, number("5599990008")));

    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].method, "POST");
    EXPECT_EQ(server.requests[0].target, kPath);
    EXPECT_EQ(server.requests[0].headers.value("content-type"), "application/json");
    EXPECT_EQ(server.requests[0].body, R"({"countryCode":"SE","vatNumber":"559999000801"})");
}

TEST_F(ViesTest, PostsTheEightDigitsOfAFinnishNumber)
{
    server.answerJson(kPath, R"({"valid":false})");
    ASSERT_TRUE(found(vies, number("9999900-1", "FI")));

    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].body, R"({"countryCode":"FI","vatNumber":"99999001"})");
}

TEST_F(ViesTest, PostsASoleTradersNumberInTheBodyAndNowhereElse)
{
    server.answerJson(kPath, dataFile("vies/sole_trader.json"));
    const auto companies = found(vies, number("191212121212"));

    ASSERT_TRUE(companies);
    EXPECT_THAT(*companies, SizeIs(1));
    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].body, R"({"countryCode":"SE","vatNumber":"121212121201"})");
    EXPECT_FALSE(server.requests[0].target.contains("1212"));
    for (const QByteArray &header : std::as_const(server.requests[0].headers))
        EXPECT_FALSE(header.contains("1212"));
}

TEST_F(ViesTest, KnowsNoCompanyOfNorwayAndAsksNobody)
{
    EXPECT_EQ(found(vies, number("319999000", "NO")), QList<Company>());
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(ViesTest, RefusesToBeAskedForAName)
{
    EXPECT_EQ(found(vies, QStringLiteral("Åkerö")).error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(ViesTest, LeavesAnErrorWithoutACodeAsItIs)
{
    server.answer(kPath, WireServer::http(400, "text/plain", "Bad Request"));

    EXPECT_EQ(found(vies, number("5599990008")).error().what, Failure::DetailsRefused);
}

TEST_F(ViesTest, DoesNotTakeAMissingServiceForAnUnknownNumber)
{
    server.answerJson(kPath, "{}", 404);

    EXPECT_EQ(found(vies, number("5599990008")).error().what, Failure::NotFound);
}

TEST_F(ViesTest, LeavesAnErrorOfANewKindToItsStatus)
{
    server.answerJson(kPath, R"({"actionSucceed":false,"errorWrappers":[{"error":"SOMETHING_NEW"}]})", 403);

    EXPECT_EQ(found(vies, number("5599990008")).error().what, Failure::NotPermitted);
}

TEST_P(ViesFault, IsNoVerdictInsideAGoodAnswer)
{
    server.answerJson(kPath, wrapped());

    EXPECT_EQ(found(vies, number("5599990008")).error().what, GetParam().second);
}

TEST_P(ViesFault, IsNoVerdictBesideAVerdict)
{
    QJsonObject answer = jsonFile("vies/unknown.json");
    answer.insert(u"userError", QString::fromLatin1(GetParam().first));

    EXPECT_EQ(read(answer).error().what, GetParam().second);
}

TEST_P(ViesFault, IsInTheBodyOfAnErrorToo)
{
    server.answerJson(kPath, wrapped(), 500);
    const auto companies = found(vies, number("5599990008"));

    ASSERT_FALSE(companies);
    const bool isKnown = QByteArray(GetParam().first) != "SOMETHING_NEW";
    EXPECT_EQ(companies.error().what, isKnown ? GetParam().second : Failure::ServiceDown);
    EXPECT_THAT(companies.error().codes, IsEmpty());
}

INSTANTIATE_TEST_SUITE_P(Vies, ViesFault,
                         testing::Values(std::pair("MS_UNAVAILABLE", Failure::ServiceDown),
                                         std::pair("SERVICE_UNAVAILABLE", Failure::ServiceDown),
                                         std::pair("TIMEOUT", Failure::Timeout),
                                         std::pair("MS_MAX_CONCURRENT_REQ", Failure::RateLimited),
                                         std::pair("MS_MAX_CONCURRENT_REQ_TIME", Failure::RateLimited),
                                         std::pair("GLOBAL_MAX_CONCURRENT_REQ", Failure::RateLimited),
                                         std::pair("GLOBAL_MAX_CONCURRENT_REQ_TIME", Failure::RateLimited),
                                         std::pair("INVALID_INPUT", Failure::DetailsRefused),
                                         std::pair("VOW-ERR-11", Failure::DetailsRefused),
                                         std::pair("IP_BLOCKED", Failure::NotPermitted),
                                         std::pair("SOMETHING_NEW", Failure::ServiceDown)));

TEST_F(ViesTest, IsDownWhenItSaysThatItFailedButNotHow)
{
    EXPECT_EQ(
        read({{QStringLiteral("actionSucceed"), false}, {QStringLiteral("errorWrappers"), QJsonArray()}}).error().what,
        Failure::ServiceDown);
    EXPECT_EQ(read({{QStringLiteral("actionSucceed"), false}, {QStringLiteral("valid"), false}}).error().what,
              Failure::ServiceDown);
}
