#include "registers/peppol_directory.h"

#include "registers/peppol_wire.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

#include <QJsonArray>

using testing::IsEmpty;
using testing::SizeIs;

namespace {

const QDateTime kNow = RegisterFixture::kNow;

CompanyId swedish(const char *digits)
{
    return RegisterFixture::number(digits);
}

QByteArray oneMatch(const char *participant, const char *entities)
{
    return QByteArray(R"({"matches":[{"participantID":{"scheme":"iso6523-actorid-upis","value":")") + participant
           + R"("},"entities":)" + entities + "}]}";
}

/// The companies in a search answer that holds one participant.
QList<Company> companiesIn(const char *participant, const char *entities)
{
    const QByteArray json = oneMatch(participant, entities);
    return peppol::companiesOf(QJsonDocument::fromJson(json).object(), kNow).value_or(QList<Company>());
}

QStringList namesOf(const char *participant, const char *entities)
{
    QStringList names;
    for (const Company &company : companiesIn(participant, entities))
        names.append(company.name);
    return names;
}

struct PeppolTest : RegisterFixture
{
    PeppolTest() { server.answerJson(kPath, dataFile("peppol/search.json")); }

    Result<QList<Company>> find(const CompanyQuery &query) { return found(peppol, query); }

    static constexpr auto kPath = "/search/1.0/json";

    PeppolDirectory peppol{http, server.url(QString()), limit};
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

TEST(PeppolAnswer, PassesOverAPersonWhoseNumberAnAccessPointHasTypedIn)
{
    EXPECT_THAT(namesOf("0007:1212121212", R"([{"name":"Tolvans Snickeri","countryCode":"SE"}])"), IsEmpty());
    EXPECT_THAT(namesOf("0007:191212121212", R"([{"name":"Tolvans Snickeri","countryCode":"SE"}])"), IsEmpty());
}

TEST(PeppolAnswer, PassesOverANameThatIsAPersonsNumber)
{
    EXPECT_THAT(namesOf("0007:5599990008", R"([{"name":"19121212-1212","countryCode":"SE"}])"), IsEmpty());
}

TEST(PeppolAnswer, ReadsANorwegianNumber)
{
    const auto companies = companiesIn("0192:319999000", R"([{"name":[{"name":"OPPSPINN AS"}],"countryCode":"NO",
        "websites":["www.oppspinn.example"],"regDate":"2019-03-18"}])");

    ASSERT_THAT(companies, SizeIs(1));
    EXPECT_EQ(companies.first().id, RegisterFixture::number("319999000", "NO"));
}

struct FinnishNumber : testing::TestWithParam<const char *>
{
};

TEST_P(FinnishNumber, IsReadInEachOfTheFormsThatItHasHad)
{
    const auto companies = companiesIn(GetParam(), R"([{"name":"Sepite Oy","countryCode":"FI"}])");

    ASSERT_THAT(companies, SizeIs(1));
    EXPECT_EQ(companies.first().id, RegisterFixture::number("9999900-1", "FI"));
}

INSTANTIATE_TEST_SUITE_P(Peppol, FinnishNumber,
                         testing::Values("0216:003799999001", "0216:003799999001DEP01", "0216:003799999001dep01",
                                         "0037:99999001", "0037:003799999001", "0037:9999900100001", "0037:9999900-1",
                                         "0212:9999900-1", "0213:FI99999001"));

TEST(PeppolAnswer, ReadsAFinnishNumberThatBeginsAsThePrefixDoes)
{
    ASSERT_THAT(companiesIn("0037:00379997", R"([{"name":"Sepite Oy","countryCode":"FI"}])"), SizeIs(1));
}

TEST(PeppolAnswer, PassesOverAForeignNumberWithAWrongCheckDigitOrOfAnUnknownScheme)
{
    EXPECT_THAT(namesOf("0192:319999001", R"([{"name":"X","countryCode":"NO"}])"), IsEmpty());
    EXPECT_THAT(namesOf("0216:003799999002", R"([{"name":"X","countryCode":"FI"}])"), IsEmpty());
    EXPECT_THAT(namesOf("0216:0037", R"([{"name":"X","countryCode":"FI"}])"), IsEmpty());
    EXPECT_THAT(namesOf("0184:12345678", R"([{"name":"X","countryCode":"DK"}])"), IsEmpty());
    EXPECT_THAT(namesOf("nothing", R"([{"name":"X","countryCode":""}])"), IsEmpty());
}

TEST(PeppolAnswer, TakesMembersOfAnyOtherTypeWithoutACrash)
{
    for (const char *odd : {"null", "1", "\"x\"", "[]", "[1]", "{}", "[[{}]]"}) {
        const QByteArray entities = QByteArray(R"([{"name":)") + odd + R"(,"countryCode":)" + odd + "}]";
        EXPECT_THAT(namesOf("0007:5599990008", entities.constData()), IsEmpty());
        EXPECT_THAT(namesOf("0007:5599990008", odd), IsEmpty());
    }
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
    EXPECT_EQ(server.requests[0].target,
              "/search/1.0/json?name=%C3%85%20%26%20B%20%2B%20100%25%20%22C%22%3DD&country=SE");
}

TEST_F(PeppolTest, AsksForANameInTheCountryThatWasChosen)
{
    ASSERT_TRUE(find(CompanyName(QStringLiteral("Oppspinn"), QStringLiteral("NO"))));

    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].target, "/search/1.0/json?name=Oppspinn&country=NO");
}

TEST_F(PeppolTest, AsksForANorwegianAndForAFinnishNumber)
{
    ASSERT_TRUE(find(number("319999000", "NO")));
    ASSERT_TRUE(find(number("9999900-1", "FI")));

    ASSERT_THAT(server.requests, SizeIs(2));
    EXPECT_EQ(server.requests[0].target, "/search/1.0/json?participant=iso6523-actorid-upis%3A%3A0192%3A319999000");
    EXPECT_EQ(server.requests[1].target, "/search/1.0/json?participant=iso6523-actorid-upis%3A%3A0216%3A003799999001");
}

TEST_F(PeppolTest, DoesNotTakeAMissingSearchForNoHit)
{
    server.answerAll(WireServer::http(404, "text/plain", "Unsupported version"));
    PeppolDirectory moved{http, server.url(QStringLiteral("/moved")), limit};

    EXPECT_EQ(found(moved, swedish("5599990008")).error().what, Failure::NotFound);
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
    EXPECT_EQ(find(*CompanyId::foreign(QStringLiteral("DK"), QStringLiteral("12345678"))), QList<Company>());
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(PeppolTest, TakesABaseAddressThatEndsWithASlash)
{
    PeppolDirectory other{http, server.url(), limit};

    EXPECT_TRUE(found(other, QStringLiteral("Påhitt")));
    EXPECT_THAT(server.asked(kPath), SizeIs(1));
}
