#include "registers/peppol_directory.h"

#include "net/http.h"
#include "registers/peppol_wire.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/waited.h"
#include "support/wire_server.h"

#include <QJsonArray>

using namespace std::chrono_literals;
using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QDateTime kNow(QDate(2026, 3, 4), QTime(5, 6), Qt::UTC);

CompanyId swedish(const char *digits)
{
    return *OrganisationNumber::parse(QString::fromLatin1(digits), kNow.date());
}

/// The names of the companies in a search answer that holds one participant.
QStringList namesOf(const char *participant, const char *entities)
{
    const QByteArray json = QByteArray(R"({"matches":[{"participantID":{"scheme":"iso6523-actorid-upis","value":")")
                            + participant + R"("},"entities":)" + entities + "}]}";
    const auto companies = peppol::companiesOf(QJsonDocument::fromJson(json).object(), kNow);
    QStringList names;
    for (const Company &company : companies.value_or(QList<Company>()))
        names.append(company.name);
    return names;
}

struct PeppolTest : testing::Test
{
    PeppolTest() { server.answerJson(kPath, dataFile("peppol/search.json")); }

    Result<QList<Company>> find(const CompanyQuery &query)
    {
        return waited<QList<Company>>([&](Done<QList<Company>> done) { return peppol.find(query, std::move(done)); });
    }

    static constexpr auto kPath = "/search/1.0/json";

    WireServer server;
    Http http{{server.url()}, {.silence = 1000ms, .total = 2000ms, .firstPause = 1ms}};
    PeppolDirectory peppol{http, server.url(QString())};
};

} // namespace

TEST(PeppolAnswer, GivesOneCompanyANumberAndPassesOverWhatIsNone)
{
    const auto companies = peppol::companiesOf(jsonFile("peppol/search.json"), kNow);

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(3));
    EXPECT_EQ(companies->at(0).name, QStringLiteral("Påhitt Norr AB"));
    EXPECT_EQ(companies->at(0).id, swedish("5599990008"));
    EXPECT_EQ(companies->at(1).name, QStringLiteral("Påhitt Söder AB"));
    EXPECT_EQ(companies->at(2).id, CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("999999999")));
}

TEST(PeppolAnswer, KnowsNoStatusAndNoAddress)
{
    const auto companies = peppol::companiesOf(jsonFile("peppol/search.json"), kNow);

    ASSERT_TRUE(companies);
    EXPECT_EQ(companies->first().status, CompanyStatus());
    EXPECT_EQ(companies->first().address, Address());
    EXPECT_EQ(companies->first().source, (Source{QStringLiteral("peppol"), kNow, false}));
}

TEST(PeppolAnswer, TakesANameThatIsAText)
{
    EXPECT_EQ(namesOf("0007:5599990008", R"([{"name":"Som text AB","countryCode":"SE"}])"),
              QStringList(QStringLiteral("Som text AB")));
}

TEST(PeppolAnswer, TakesTheFirstNameThatIsNotEmpty)
{
    EXPECT_EQ(namesOf("0007:5599990008",
                      R"([{"name":[{"name":" "},{"language":"sv"},{"name":"Andra AB"}],"countryCode":"SE"}])"),
              QStringList(QStringLiteral("Andra AB")));
}

TEST(PeppolAnswer, PassesOverAVatNumberWhereANumberIsDue)
{
    EXPECT_THAT(namesOf("0007:559999000801", R"([{"name":"X","countryCode":"SE"}])"), IsEmpty());
}

TEST(PeppolAnswer, PassesOverAWrongCheckDigit)
{
    EXPECT_THAT(namesOf("0007:5599990009", R"([{"name":"X","countryCode":"SE"}])"), IsEmpty());
}

TEST(PeppolAnswer, PassesOverASwedishReceiverWithoutASwedishNumber)
{
    EXPECT_THAT(namesOf("0088:7300010000001", R"([{"name":"X","countryCode":"SE"}])"), IsEmpty());
}

TEST(PeppolAnswer, PassesOverASwedishNumberThatIsSaidToBeOfAnotherCountry)
{
    EXPECT_THAT(namesOf("0007:5599990008", R"([{"name":"X","countryCode":"NO"}])"), IsEmpty());
}

TEST(PeppolAnswer, KeepsASoleTraderThatHasPublishedItself)
{
    EXPECT_THAT(namesOf("0007:1212121212", R"([{"name":"Tolvans Snickeri","countryCode":"SE"}])"), SizeIs(1));
}

TEST(PeppolAnswer, MakesTextFromOutsidePlain)
{
    EXPECT_EQ(namesOf("0007:5599990008", "[{\"name\":\"A\\u202e\\n B\",\"countryCode\":\"SE\"}]"),
              QStringList(QStringLiteral("A B")));
}

TEST(PeppolAnswer, IsABadReplyWithoutAListOfMatches)
{
    EXPECT_EQ(peppol::companiesOf({}, kNow).error().what, Failure::BadReply);
    EXPECT_EQ(peppol::companiesOf({{QStringLiteral("matches"), QJsonValue::Null}}, kNow).error().what,
              Failure::BadReply);
}

TEST_F(PeppolTest, AsksForANumberAsAParticipant)
{
    const auto companies = find(swedish("5599990008"));

    ASSERT_TRUE(companies);
    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].method, "GET");
    EXPECT_EQ(server.requests[0].target, "/search/1.0/json?participant=iso6523-actorid-upis%3A%3A0007%3A5599990008");
}

TEST_F(PeppolTest, KeepsOnlyTheNumberThatWasAskedFor)
{
    const auto companies = find(swedish("5599990016"));

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(1));
    EXPECT_EQ(companies->first().name, QStringLiteral("Påhitt Söder AB"));
}

TEST_F(PeppolTest, AsksForANameWithEveryOddCharacterEncoded)
{
    ASSERT_TRUE(find(QStringLiteral(" Å & B + 100%  \"C\"=D ")));

    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].target, "/search/1.0/json?name=%C3%85%20%26%20B%20%2B%20100%25%20%22C%22%3DD");
}

TEST_F(PeppolTest, DoesNotAskForLessThanThreeCharacters)
{
    EXPECT_EQ(find(QStringLiteral(" Å  ")), QList<Company>());
    EXPECT_EQ(find(QStringLiteral("AB")), QList<Company>());
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(PeppolTest, NeverAsksAboutAPerson)
{
    EXPECT_EQ(find(swedish("191212121212")).error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(PeppolTest, NeverAsksForANameThatIsAPersonsNumber)
{
    EXPECT_EQ(find(QStringLiteral("121212-1212")).error().what, Failure::AddressRefused);
    EXPECT_EQ(find(QStringLiteral("nr 19121212-1212")).error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(PeppolTest, DoesNotGuessTheSchemeOfAnotherCountrysNumber)
{
    EXPECT_EQ(find(*CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("999999999"))), QList<Company>());
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(PeppolTest, TakesABaseAddressThatEndsWithASlash)
{
    PeppolDirectory other{http, server.url()};

    EXPECT_TRUE(waited<QList<Company>>(
        [&](Done<QList<Company>> done) { return other.find(QStringLiteral("Påhitt"), std::move(done)); }));
    EXPECT_THAT(server.asked(kPath), SizeIs(1));
}
