#include "registers/prh.h"

#include "registers/prh_wire.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

using testing::SizeIs;
using Kind = CompanyStatus::Kind;

namespace {

struct PrhTest : RegisterFixture
{
    static QJsonObject row(int index = 0)
    {
        return jsonFile("prh/search.json").value(u"companies").toArray().at(index).toObject();
    }

    static QJsonObject with(const char *member, const char *json)
    {
        QJsonObject changed = row();
        changed.insert(QString::fromLatin1(member), QJsonDocument::fromJson(json).array());
        return changed;
    }

    static Company only(const QJsonObject &company)
    {
        const auto companies = prh::companiesOf({{QStringLiteral("companies"), QJsonArray{company}}}, kNow);
        EXPECT_TRUE(companies && companies->size() == 1);
        return companies && !companies->isEmpty() ? companies->first() : Company{};
    }

    static CompanyQuery name(const QString &text) { return CompanyName(text, QStringLiteral("FI")); }

    static constexpr auto kPath = "/opendata-ytj-api/v3/companies";

    Prh prh{http, server.url(QStringLiteral("/opendata-ytj-api/v3")), limit};
};

} // namespace

TEST_F(PrhTest, GivesNameFormAddressStatusAndSource)
{
    const Company company = only(row());

    EXPECT_EQ(company.id, number("9999900-1", "FI"));
    EXPECT_EQ(company.form, (LegalForm{QStringLiteral("FI-16"), QStringLiteral("Aktiebolag")}));
    EXPECT_EQ(company.address, (Address{QStringLiteral("Esimerkkikatu 1 B 7a"),
                                        QStringLiteral("c/o Virtanen"),
                                        QStringLiteral("00100"),
                                        QStringLiteral("HELSINGFORS"),
                                        {}}));
    EXPECT_EQ(company.status.kind, Kind::Active);
    EXPECT_EQ(company.source, (Source{QStringLiteral("prh"), kNow, false}));
}

TEST_F(PrhTest, TakesTheOfficialNameOfTodayAndNoFormerOrOtherOne)
{
    EXPECT_EQ(only(row()).name, QStringLiteral("Sepite Oy"));
}

TEST_F(PrhTest, HasNoNameWhenAllHaveEnded)
{
    EXPECT_EQ(only(row(2)).name, QString());
}

TEST_F(PrhTest, TakesFinnishWordsWhenThereAreNoSwedishOnes)
{
    EXPECT_EQ(only(row(1)).form.wireText, QStringLiteral("Osakeyhtiö"));
    EXPECT_EQ(only(row(1)).address.town, QStringLiteral("TURKU"));
}

TEST_F(PrhTest, TakesEnglishWordsWhenThereAreNoOthers)
{
    EXPECT_EQ(only(with("companyForms",
                        R"([{"type":"16","descriptions":[{"languageCode":"3","description":"Limited company"}]}])"))
                  .form.wireText,
              QStringLiteral("Limited company"));
}

TEST_F(PrhTest, ReadsTypesThatAreNumbersOrTexts)
{
    const Company company = only(with("addresses", R"([{"type":"2","street":"Fel gata","postCode":"1"},
        {"type":"1","street":"Rätt gata","buildingNumber":"2","postCode":"00100"}])"));

    EXPECT_EQ(company.address.street, QStringLiteral("Rätt gata 2"));
    EXPECT_EQ(only(with("names", R"([{"name":"Som tal Oy","type":1}])")).name, QStringLiteral("Som tal Oy"));
}

TEST_F(PrhTest, TakesABoxOrALineOfFreeTextWhenThereIsNoStreet)
{
    EXPECT_EQ(only(row(1)).address.street, QStringLiteral("PB 34"));
    EXPECT_EQ(only(with("addresses", R"([{"type":1,"freeAddressLine":"Nowhere Road 5","country":"GB"}])")).address,
              (Address{QStringLiteral("Nowhere Road 5"), {}, {}, {}, QStringLiteral("GB")}));
}

TEST_F(PrhTest, IsBankruptWhateverElseIsUnderWay)
{
    EXPECT_EQ(only(row(1)).status, (CompanyStatus{Kind::Bankrupt, QDate(2026, 2, 1), {}}));
}

TEST_F(PrhTest, KnowsLiquidationAndRestructuring)
{
    EXPECT_EQ(only(with("companySituations", R"([{"type":"SELTILA","registrationDate":"2025-01-01"}])")).status,
              (CompanyStatus{Kind::Liquidation, QDate(2025, 1, 1), {}}));
    EXPECT_EQ(only(with("companySituations", R"([{"type":"SANE"}])")).status.kind, Kind::Restructuring);
}

TEST_F(PrhTest, CountsNoSituationThatHasEnded)
{
    EXPECT_EQ(only(row()).status.kind, Kind::Active) << "its restructuring ended long ago";
}

TEST_F(PrhTest, IsDeregisteredOnTheDayThatItEnded)
{
    EXPECT_EQ(only(row(2)).status, (CompanyStatus{Kind::Deregistered, QDate(2020, 6, 30), {}}));
}

TEST_F(PrhTest, ConcludesNothingFromTheTradeRegistersStatus)
{
    for (const char *code : {"0", "2", "3", "4", "9"}) {
        QJsonObject odd = row();
        odd.insert(u"tradeRegisterStatus", QString::fromLatin1(code));
        EXPECT_EQ(only(odd).status.kind, Kind::Active) << code;
    }
}

TEST_F(PrhTest, TakesAnyMemberThatIsNullOrOfAnotherType)
{
    for (const auto &[member, changed] : oddlyChanged(row()))
        EXPECT_TRUE(prh::companiesOf({{QStringLiteral("companies"), QJsonArray{changed}}}, kNow))
            << member.toStdString();
}

TEST_F(PrhTest, PassesOverRowsWithoutANumberThatHolds)
{
    const auto answer = QJsonDocument::fromJson(
        R"({"totalResults":3,"companies":[null,{"names":[{"name":"X","type":"1"}]},{"businessId":{"value":"9999900-2"}}]})");

    EXPECT_EQ(prh::companiesOf(answer.object(), kNow), QList<Company>());
}

TEST_F(PrhTest, FindsNothingWhenThereIsNoHit)
{
    EXPECT_EQ(prh::companiesOf(jsonFile("prh/none.json"), kNow), QList<Company>());
    EXPECT_EQ(prh::companiesOf({{QStringLiteral("totalResults"), 0}}, kNow), QList<Company>());
}

TEST_F(PrhTest, IsABadReplyWithoutAList)
{
    EXPECT_EQ(prh::companiesOf({}, kNow).error().what, Failure::BadReply);
    EXPECT_EQ(prh::companiesOf({{QStringLiteral("totalResults"), 5}}, kNow).error().what, Failure::BadReply);
    EXPECT_EQ(prh::companiesOf({{QStringLiteral("companies"), 1}}, kNow).error().what, Failure::BadReply);
}

TEST_F(PrhTest, AsksForANumberWithItsHyphenAndKeepsOnlyThatOne)
{
    server.answerJson(kPath, dataFile("prh/search.json"));
    const auto companies = found(prh, number("FI99999001", "FI"));

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(1));
    EXPECT_EQ(companies->first().name, QStringLiteral("Sepite Oy"));
    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].target, "/opendata-ytj-api/v3/companies?businessId=9999900-1");
}

TEST_F(PrhTest, AsksForTheFirstPageOfANameAndNoOther)
{
    QJsonObject many = jsonFile("prh/search.json");
    many.insert(u"totalResults", 4711);
    server.answerJson(kPath, QJsonDocument(many).toJson());
    const auto companies = found(prh, name(QStringLiteral(" Sepite  Ö&+ ")));

    ASSERT_TRUE(companies);
    EXPECT_THAT(*companies, SizeIs(3));
    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].target, "/opendata-ytj-api/v3/companies?name=Sepite%20%C3%96%26%2B");
}

TEST_F(PrhTest, GivesWhatWasFoundByAFormerNameItsNameOfToday)
{
    server.answerJson(kPath, dataFile("prh/search.json"));
    const auto companies = found(prh, name(QStringLiteral("Sepite Vanha")));

    ASSERT_TRUE(companies);
    EXPECT_EQ(companies->first().name, QStringLiteral("Sepite Oy"));
}

TEST_F(PrhTest, IsRateLimitedByAPlainText)
{
    server.answer(kPath, WireServer::http(429, "text/plain", "Too Many Requests"));

    EXPECT_EQ(found(prh, name(QStringLiteral("Sepite"))).error().what, Failure::RateLimited);
}

TEST_F(PrhTest, TakesA404ForAnUnknownNumberButNotForNoHit)
{
    server.answerJson(kPath, "{}", 404);

    EXPECT_EQ(found(prh, number("9999900-1", "FI")), QList<Company>());
    EXPECT_EQ(found(prh, name(QStringLiteral("Sepite"))).error().what, Failure::NotFound);
}

TEST_F(PrhTest, KnowsNoCompanyOfAnotherCountryAndAsksNobody)
{
    expectNobodyIsAskedAboutAnotherCountry(prh);
}
