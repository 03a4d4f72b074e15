#include "nationwide/bulk_reader.h"

#include "support/qt_test.h"

namespace {

using testing::ElementsAre;

const std::string kHeader =
    "organisationsidentitet;namnskyddslopnummer;registreringsland;organisationsnamn;organisationsform;"
    "avregistreringsdatum;avregistreringsorsak;pagandeAvvecklingsEllerOmstruktureringsforfarande;"
    "registreringsdatum;verksamhetsbeskrivning;postadress";

/// A line of the file with one field or another changed.
struct Line
{
    std::string identity = "4590000107$ORGNR-IDORG";
    std::string names = "Almö Bageri AB$FORETAGSNAMN-ORGNAM$2001-02-03";
    std::string form = "AB-ORGFO";
    std::string deregistered = {};
    std::string reason = {};
    std::string proceedings = {};
    std::string registered = "2001-02-03";
    std::string description = "Bageri.";
    std::string address = "Kajen 1$c/o Almö Hamn$ALMÖ$12345$SE-LAND";

    operator std::string() const // NOLINT(google-explicit-constructor): it reads as the line it is
    {
        return '"' + identity + R"(";"1";"SE-LAND";")" + names + "\";\"" + form + "\";\"" + deregistered + "\";\""
               + reason + "\";\"" + proceedings + "\";\"" + registered + "\";\"" + description + "\";\"" + address
               + '"';
    }
};

class BulkReaderTest : public testing::Test
{
protected:
    BulkLine read(std::string text)
    {
        line = std::move(text);
        return reader.read(line, row);
    }

    bool holdsNothing() const
    {
        return row.number.empty() && row.names.empty() && row.street.empty() && row.careOf.empty() && row.town.empty();
    }

    BulkReader reader;
    BulkRow row;
    std::string line;
};

TEST_F(BulkReaderTest, ReadsAllThatAnOrganisationsLineSays)
{
    ASSERT_EQ(read(Line{.deregistered = "2020-01-02", .reason = "KKAV-AVORG", .proceedings = "|KK-AVOMFO$2019-05-06"}),
              BulkLine::Organisation);
    EXPECT_EQ(row.number, "4590000107");
    EXPECT_THAT(row.names, ElementsAre("Almö Bageri AB"));
    EXPECT_EQ(row.form, "AB");
    EXPECT_EQ(row.registered, "2001-02-03");
    EXPECT_EQ(row.deregistered, "2020-01-02");
    EXPECT_EQ(row.reason, "KKAV");
    EXPECT_EQ(row.proceedings, "KK$2019-05-06");
    EXPECT_EQ(row.street, "Kajen 1");
    EXPECT_EQ(row.careOf, "c/o Almö Hamn");
    EXPECT_EQ(row.town, "ALMÖ");
    EXPECT_EQ(row.postcode, "12345");
    EXPECT_EQ(row.country, "SE");
}

TEST_F(BulkReaderTest, KnowsTheFileByItsColumns)
{
    EXPECT_TRUE(BulkReader::isHeader(kHeader));
    EXPECT_TRUE(BulkReader::isHeader("\xEF\xBB\xBF" + kHeader + '\r'));
    std::string spelt = kHeader;
    spelt.replace(spelt.find("pagande"), 7, "pagaende");
    EXPECT_TRUE(BulkReader::isHeader(spelt));

    EXPECT_FALSE(BulkReader::isHeader({}));
    EXPECT_FALSE(BulkReader::isHeader("<!DOCTYPE html>"));
    EXPECT_FALSE(BulkReader::isHeader(kHeader + ";kommun"));
    EXPECT_FALSE(BulkReader::isHeader(kHeader.substr(0, kHeader.rfind(';'))));
    EXPECT_FALSE(BulkReader::isHeader("namnskyddslopnummer;organisationsidentitet" + kHeader.substr(42)));
}

TEST_F(BulkReaderTest, ADoubledQuoteIsAQuote)
{
    ASSERT_EQ(read(Line{.names = R"(AB ""Kajen"" i Almö$FORETAGSNAMN-ORGNAM$)",
                        .description = R"(Transport och ""logistik"".)",
                        .address = R"(""Villa"" 3$$ALMÖ$12345$SE-LAND)"}),
              BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("AB \"Kajen\" i Almö"));
    EXPECT_EQ(row.street, "\"Villa\" 3");
}

TEST_F(BulkReaderTest, ALoneQuoteEndsNoField)
{
    for (const char *description :
         {R"(Skärmar på 24 tum (24" ) och mer)", R"(")", R"("";"")", R"(a";"b";"c)", R"(slut")"}) {
        ASSERT_EQ(read(Line{.names = "Bar 24\" AB$FORETAGSNAMN-ORGNAM$", .description = description}),
                  BulkLine::Organisation)
            << description;
        EXPECT_THAT(row.names, ElementsAre("Bar 24\" AB"));
        EXPECT_EQ(row.registered, "2001-02-03");
        EXPECT_EQ(row.street, "Kajen 1") << description;
        EXPECT_EQ(row.country, "SE");
    }
}

TEST_F(BulkReaderTest, ZeroAndControlBytesBecomeBlanks)
{
    using namespace std::string_literals;
    ASSERT_EQ(read(Line{.names = "\0Almö\x02"s + "Bageri\x7F AB\0$FORETAGSNAMN-ORGNAM$"s,
                        .address = "\x01$$AL\tMÖ$12345$SE-LAND"}),
              BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("Almö Bageri  AB"));
    EXPECT_EQ(row.street, "");
    EXPECT_EQ(row.town, "AL MÖ");
}

TEST_F(BulkReaderTest, TheEndOfALineMayBeACarriageReturn)
{
    ASSERT_EQ(read(std::string(Line{}) + '\r'), BulkLine::Organisation);
    EXPECT_EQ(row.country, "SE");
}

TEST_F(BulkReaderTest, TwelveDigitsThatBeginWithSixteenAreTen)
{
    ASSERT_EQ(read(Line{.identity = "164590000107$ORGNR-IDORG"}), BulkLine::Organisation);
    EXPECT_EQ(row.number, "4590000107");
}

TEST_F(BulkReaderTest, OfAPersonNothingIsKept)
{
    for (const Line &personal : {
             Line{.identity = "198101052382$PERSON-IDORG", .form = "E-ORGFO"},
             Line{.identity = "198101052382$PERSON-IDORG"}, Line{.identity = "4590000107$PERSON-IDORG"},
             Line{.identity = "4590000107$DODSBO-IDORG"}, Line{.identity = "4590000107$SAMORDNINGSNUMMER-IDORG"},
             Line{.identity = "4590000107$PERSON"}, Line{.identity = "4590000107$ORGNR-IDORG", .form = "E-ORGFO"},
             Line{.identity = "4590000107$ORGNR-IDORG", .form = "E"}, Line{.identity = "198101052382$ORGNR-IDORG"},
             Line{.identity = "8101052382$ORGNR-IDORG"}, Line{.identity = "8101052382"},
             Line{.identity = "168101052382$ORGNR-IDORG"}, Line{.names = "Almö 198101052382$FORETAGSNAMN-ORGNAM$"},
             Line{.names = "Almö AB$FORETAGSNAMN-ORGNAM$|19810105-2382$SARS_FORNAMN-ORGNAM$"},
             Line{.address = "Kajen 1$c/o 810105+2382$ALMÖ$12345$SE-LAND"},
             Line{.proceedings = "|198101052382$PERSON-IDORG"},
             Line{.identity = "8101052383$ORGNR-IDORG"}, // whose check digit does not hold
         }) {
        ASSERT_EQ(read(Line{}), BulkLine::Organisation);
        EXPECT_EQ(read(personal), BulkLine::Person) << personal.identity;
        EXPECT_TRUE(holdsNothing()) << personal.identity;
    }
}

TEST_F(BulkReaderTest, NumbersThatAreNoPersonsMayStandInAText)
{
    for (const char *name : {"Nr 4590000107 AB", "2001-02-03 AB", "Tel 08-10105238", "8101052383"})
        EXPECT_EQ(read(Line{.names = name}), BulkLine::Organisation) << name;
}

TEST_F(BulkReaderTest, ABadLineIsSkippedAndLeavesNothing)
{
    const std::string whole = Line{};
    for (const std::string &bad : {
             std::string(),
             std::string("\""),
             std::string("\"\""),
             std::string(1000, '"'),
             std::string("\";\";\";\";\";\";\";\";\";\";\";\""),
             kHeader,
             whole.substr(1),
             whole.substr(0, whole.size() - 1),
             whole.substr(0, whole.size() / 2) + '"',
             std::string(Line{.identity = "4590000101$ORGNR-IDORG"}), // its check digit
             std::string(Line{.identity = "459000010$ORGNR-IDORG"}),
             std::string(Line{.identity = "45900001070$ORGNR-IDORG"}),
             std::string(Line{.identity = "459000-0100$ORGNR-IDORG"}),
             std::string(Line{.identity = "$ORGNR-IDORG"}),
             std::string(Line{.identity = {}}),
             std::string(Line{.names = {}}),
             std::string(Line{.names = "|$FORETAGSNAMN-ORGNAM$2001-02-03| $NAMN-ORGNAM$|\x02"}),
             std::string(Line{.deregistered = "i morgon"}),
             std::string(Line{.registered = "AB-ORGFO"}),
             std::string(Line{.names = "A\";\"B$NAMN-ORGNAM$"}), // which moves the fields after it
         }) {
        ASSERT_EQ(read(Line{}), BulkLine::Organisation);
        EXPECT_EQ(read(bad), BulkLine::Bad) << bad;
        EXPECT_TRUE(holdsNothing()) << bad;
    }
}

TEST_F(BulkReaderTest, TwoLinesThatRanTogetherAreNone)
{
    const std::string person = Line{.identity = "198101052382$PERSON-IDORG", .form = "E-ORGFO"};
    const std::string organisation = Line{};
    for (std::size_t kept = 1; kept <= organisation.size(); ++kept) {
        ASSERT_NE(read(organisation.substr(0, kept) + person), BulkLine::Organisation) << line;
        EXPECT_TRUE(holdsNothing());
    }
}

TEST_F(BulkReaderTest, ADayMayBeMissingOrTheWordNullOrHaveATimeAfterIt)
{
    ASSERT_EQ(read(Line{.deregistered = "null", .reason = "null", .registered = {}}), BulkLine::Organisation);
    EXPECT_EQ(row.deregistered, "");
    EXPECT_EQ(row.reason, "");
    EXPECT_EQ(row.registered, "");
    ASSERT_EQ(read(Line{.deregistered = "2024-01-26T00:00:00.000+00:00"}), BulkLine::Organisation);
    EXPECT_EQ(row.deregistered, "2024-01-26");
}

TEST_F(BulkReaderTest, TheBusinessNameComesBeforeTheOthers)
{
    ASSERT_EQ(
        read(Line{
            .names = "Almö Bakery Ltd$FORNAMN_FRSPRAK-ORGNAM$2003-01-01|Kajens bröd$SARS_FORNAMN-ORGNAM$2004-01-01$Bröd"
                     "|Almö Bageri AB$FORETAGSNAMN-ORGNAM$2001-02-03"}),
        BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("Almö Bageri AB", "Almö Bakery Ltd", "Kajens bröd"));
    ASSERT_EQ(read(Line{.names = "Almös$SARS_FORNAMN-ORGNAM$2004-01-01|Föreningen Almö$NAMN-ORGNAM$"}),
              BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("Föreningen Almö", "Almös"));
}

TEST_F(BulkReaderTest, ANameMayMissItsTypeAndItsDay)
{
    ASSERT_EQ(read(Line{.names = "Almö Bageri AB"}), BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("Almö Bageri AB"));
    ASSERT_EQ(read(Line{.names = "|Almö$NYTT-SLAG| Almö Bageri AB $FORETAGSNAMN-ORGNAM|"}), BulkLine::Organisation);
    EXPECT_THAT(row.names, ElementsAre("Almö Bageri AB", "Almö"));
}

TEST_F(BulkReaderTest, CodesThatNobodyKnowsAreKept)
{
    ASSERT_EQ(read(Line{.form = "NY-ORGFO", .reason = "ANNAT-AVORG", .proceedings = "|XX-AVOMFO$2024-01-26"}),
              BulkLine::Organisation);
    EXPECT_EQ(row.form, "NY");
    EXPECT_EQ(row.reason, "ANNAT");
    EXPECT_EQ(row.proceedings, "XX$2024-01-26");
    ASSERT_EQ(read(Line{.form = "AB-NYTT", .reason = "KKAV", .proceedings = "KK-NYTT$2024-01-26"}),
              BulkLine::Organisation);
    EXPECT_EQ(row.form, "AB-NYTT");
    EXPECT_EQ(row.reason, "KKAV");
    EXPECT_EQ(row.proceedings, "KK-NYTT$2024-01-26");
}

TEST_F(BulkReaderTest, ProceedingsThatHaveEndedAreLeftOut)
{
    ASSERT_EQ(read(Line{.proceedings = "|KK-AVOMFO$2024-01-26|FRUHOR-AVSLAVOMFO$2020-05-04|LI-AVOMFO$null|"}),
              BulkLine::Organisation);
    EXPECT_EQ(row.proceedings, "KK$2024-01-26|LI$");
    ASSERT_EQ(read(Line{.proceedings = "|KKAVOV-AVSLAVOMFO$2020-05-04"}), BulkLine::Organisation);
    EXPECT_EQ(row.proceedings, "");
    ASSERT_EQ(read(Line{.proceedings = "LI-AVOMFO$$2018-05-02|FR-AVOMFO"}), BulkLine::Organisation);
    EXPECT_EQ(row.proceedings, "LI$2018-05-02|FR$");
}

TEST_F(BulkReaderTest, FiveDigitsTellThePostcodeFromTheTown)
{
    for (const char *address : {"Kajen 1$$ALMÖ$12345$SE-LAND", "Kajen 1$$12345$ALMÖ$SE-LAND", "Kajen 1$$ALMÖ$12345"}) {
        ASSERT_EQ(read(Line{.address = address}), BulkLine::Organisation);
        EXPECT_EQ(row.town, "ALMÖ") << address;
        EXPECT_EQ(row.postcode, "12345") << address;
    }
    ASSERT_EQ(read(Line{.address = "Kajen 1$$123 45$ALMÖ$SE-LAND"}), BulkLine::Organisation);
    EXPECT_EQ(row.postcode, "123 45");
    ASSERT_EQ(read(Line{.address = "1 Quay Street, London$$Utlandet$00000$GB-LAND"}), BulkLine::Organisation);
    EXPECT_EQ(row.town, "Utlandet");
    EXPECT_EQ(row.country, "GB");
}

TEST_F(BulkReaderTest, AnAddressMayMissPartsOrHaveTheirSignInItsStreet)
{
    ASSERT_EQ(read(Line{.address = {}}), BulkLine::Organisation);
    EXPECT_TRUE(row.street.empty() && row.town.empty());
    ASSERT_EQ(read(Line{.description = {}, .address = {}}), BulkLine::Organisation);
    EXPECT_TRUE(row.street.empty() && row.town.empty());
    ASSERT_EQ(read(Line{.address = "Kajen 1"}), BulkLine::Organisation);
    EXPECT_EQ(row.street, "Kajen 1");
    ASSERT_EQ(read(Line{.address = "Ca$h $ Carry 1$$ALMÖ$12345$SE-LAND"}), BulkLine::Organisation);
    EXPECT_EQ(row.street, "Ca$h $ Carry 1");
    EXPECT_EQ(row.town, "ALMÖ");
}

TEST_F(BulkReaderTest, ATextThatIsHugeIsReadInNoTime)
{
    std::string names;
    for (int i = 0; i < 100'000; ++i)
        names += "a$NAMN-ORGNAM$|\"\"\x01|";
    ASSERT_EQ(read(Line{.names = names, .description = std::string(1'000'000, '"')}), BulkLine::Organisation);
    EXPECT_EQ(row.names.size(), 200'000U);
    EXPECT_EQ(row.names.back(), "\"");
}

} // namespace
