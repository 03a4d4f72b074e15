#include "registers/brreg.h"

#include "registers/brreg_wire.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

using testing::SizeIs;
using Kind = CompanyStatus::Kind;

namespace {

struct BrregTest : RegisterFixture
{
    static QJsonObject unit()
    {
        return jsonFile("brreg/search.json")
            .value(u"_embedded")
            .toObject()
            .value(u"enheter")
            .toArray()
            .at(0)
            .toObject();
    }

    static QJsonObject with(const char *member, const QJsonValue &value)
    {
        QJsonObject changed = unit();
        changed.insert(QString::fromLatin1(member), value);
        return changed;
    }

    static Result<QList<Company>> read(const QJsonObject &answer)
    {
        return brreg::companyOf(answer, number("319999000", "NO"), kNow);
    }

    static Company only(const QJsonObject &answer)
    {
        const auto companies = read(answer);
        EXPECT_TRUE(companies && companies->size() == 1);
        return companies && !companies->isEmpty() ? companies->first() : Company{};
    }

    static CompanyQuery oppspinn() { return CompanyName(QStringLiteral("Oppspinn"), QStringLiteral("NO")); }

    static constexpr auto kSearch = "/enhetsregisteret/api/enheter";
    static constexpr auto kUnit = "/enhetsregisteret/api/enheter/319999000";

    Brreg brreg{http, server.url(QStringLiteral("/enhetsregisteret/api")), limit};
};

} // namespace

TEST_F(BrregTest, GivesNameFormAddressStatusAndSource)
{
    const Company company = only(unit());

    EXPECT_EQ(company.id, number("319999000", "NO"));
    EXPECT_EQ(company.name, QStringLiteral("OPPSPINN FISK AS"));
    EXPECT_EQ(company.form, (LegalForm{QStringLiteral("NO-AS"), QStringLiteral("Aksjeselskap")}));
    EXPECT_EQ(company.address, (Address{QStringLiteral("c/o Kontorhotellet, Storgata 1"),
                                        {},
                                        QStringLiteral("9008"),
                                        QStringLiteral("TROMSØ"),
                                        {}}));
    EXPECT_EQ(company.status.kind, Kind::Active);
    EXPECT_EQ(company.source, (Source{QStringLiteral("brreg"), kNow, false}));
}

TEST_F(BrregTest, TakesThePostalAddressWhenThereIsNoOther)
{
    QJsonObject without = unit();
    without.remove(u"forretningsadresse");

    EXPECT_EQ(only(without).address,
              (Address{QStringLiteral("Postboks 1"), {}, QStringLiteral("9252"), QStringLiteral("TROMSØ"), {}}));
}

TEST_F(BrregTest, NamesTheCountryOfAnAddressAbroad)
{
    const QJsonObject abroad{{QStringLiteral("landkode"), QStringLiteral("DK")},
                             {QStringLiteral("adresse"), QJsonArray{QStringLiteral("Havnen 1")}},
                             {QStringLiteral("poststed"), QStringLiteral("1000 KØBENHAVN")}};

    EXPECT_EQ(only(with("forretningsadresse", abroad)).address,
              (Address{QStringLiteral("Havnen 1"), {}, {}, QStringLiteral("1000 KØBENHAVN"), QStringLiteral("DK")}));
}

TEST_F(BrregTest, IsDeregisteredOnTheDayThatADeletedOneTells)
{
    EXPECT_EQ(only(jsonFile("brreg/deleted.json")).status,
              (CompanyStatus{Kind::Deregistered, QDate(2025, 11, 30), {}}));
}

TEST_F(BrregTest, IsDeregisteredWhenOnlyTheClassOfTheAnswerSaysSo)
{
    EXPECT_EQ(only(with("respons_klasse", QStringLiteral("SlettetEnhet"))).status.kind, Kind::Deregistered);
}

TEST_F(BrregTest, IsInLiquidationByItsOwnWillOrByForce)
{
    EXPECT_EQ(only(with("underAvvikling", true)).status.kind, Kind::Liquidation);
    EXPECT_EQ(only(with("underTvangsavviklingEllerTvangsopplosning", true)).status.kind, Kind::Liquidation);
}

TEST_F(BrregTest, CountsABankruptcyMoreThanALiquidation)
{
    QJsonObject both = with("konkurs", true);
    both.insert(u"underAvvikling", true);

    EXPECT_EQ(only(both).status.kind, Kind::Bankrupt);
}

TEST_F(BrregTest, ConcludesNothingWhenTheAnswerDoesNotSpeakOfBankruptcy)
{
    EXPECT_EQ(only(with("konkurs", QJsonValue::Null)).status.kind, Kind::Unknown);
    EXPECT_EQ(only(with("konkurs", QStringLiteral("nei"))).status.kind, Kind::Unknown);
}

TEST_F(BrregTest, TakesAnyMemberThatIsNullOrOfAnotherType)
{
    for (const auto &[member, changed] : oddlyChanged(unit())) {
        const bool isNeeded = member == QLatin1String("organisasjonsnummer") || member == QLatin1String("navn");
        EXPECT_TRUE(isNeeded || read(changed)) << member.toStdString();
    }
}

TEST_F(BrregTest, IsABadReplyWhenItIsAboutAnotherNumberOrNone)
{
    EXPECT_EQ(read(with("organisasjonsnummer", QStringLiteral("319999019"))).error().what, Failure::BadReply);
    EXPECT_EQ(read(with("navn", QJsonValue::Null)).error().what, Failure::BadReply);
    EXPECT_EQ(read({}).error().what, Failure::BadReply);
}

TEST_F(BrregTest, GivesTheCompaniesOfASearchAndPassesOverWhatIsNone)
{
    const auto companies = brreg::companiesOf(jsonFile("brreg/search.json"), kNow);

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(2));
    EXPECT_EQ(companies->at(0).name, QStringLiteral("OPPSPINN FISK AS"));
    EXPECT_EQ(companies->at(1).status, (CompanyStatus{Kind::Bankrupt, QDate(2026, 1, 15), {}}));
}

TEST_F(BrregTest, FindsNothingWhenTheListIsMissingFromAPage)
{
    EXPECT_EQ(brreg::companiesOf(jsonFile("brreg/none.json"), kNow), QList<Company>());
}

TEST_F(BrregTest, IsABadReplyWhenThereIsNeitherListNorPage)
{
    EXPECT_EQ(brreg::companiesOf({}, kNow).error().what, Failure::BadReply);
    QJsonObject odd = jsonFile("brreg/none.json");
    odd.insert(u"_embedded", QJsonObject{{QStringLiteral("enheter"), 1}});
    EXPECT_EQ(brreg::companiesOf(odd, kNow).error().what, Failure::BadReply);
}

TEST_F(BrregTest, AsksForANumberByItsOwnAddress)
{
    server.answer(kUnit, WireServer::http(200, "application/vnd.brreg.enhetsregisteret.enhet.v2+json;charset=UTF-8",
                                          QJsonDocument(unit()).toJson()));
    const auto companies = found(brreg, number("319 999 000", "NO"));

    ASSERT_TRUE(companies);
    EXPECT_THAT(*companies, SizeIs(1));
    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(server.requests[0].method, "GET");
    EXPECT_EQ(server.requests[0].target, kUnit);
}

TEST_F(BrregTest, FindsNothingWhenTheNumberIsUnknownOrRemoved)
{
    server.answerJson(kUnit, R"({"timestamp":"2026-03-04","status":404,"error":"Not Found","path":"/x"})", 404);
    server.answerJson(kUnit, R"({"organisasjonsnummer":"319999000","slettedato":"2020-01-01"})", 410);

    EXPECT_EQ(found(brreg, number("319999000", "NO")), QList<Company>());
    EXPECT_EQ(found(brreg, number("319999000", "NO")), QList<Company>());
}

TEST_F(BrregTest, DoesNotTakeAMissingSearchForNoHit)
{
    server.answerJson(kSearch, "{}", 404);

    EXPECT_EQ(found(brreg, oppspinn()).error().what, Failure::NotFound);
}

TEST_F(BrregTest, AsksForANameThatIsBeingTyped)
{
    server.answerJson(kSearch, dataFile("brreg/search.json"));
    ASSERT_TRUE(found(brreg, CompanyName(QStringLiteral(" Oppspinn &  Sønn+ "), QStringLiteral("NO"))));

    ASSERT_THAT(server.requests, SizeIs(1));
    EXPECT_EQ(
        server.requests[0].target,
        "/enhetsregisteret/api/enheter?navn=Oppspinn%20%26%20S%C3%B8nn%2B&navnMetodeForSoek=FORTLOEPENDE&size=20");
}

TEST_F(BrregTest, KnowsNoCompanyOfAnotherCountryAndAsksNobody)
{
    expectNobodyIsAskedAboutAnotherCountry(brreg);
}
