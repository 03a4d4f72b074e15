#include "registers/bolagsverket.h"

#include "registers/bolagsverket_wire.h"
#include "secrets/memory_store.h"
#include "support/json_file.h"
#include "support/qt_test.h"
#include "support/register_fixture.h"

#include <QJsonArray>
#include <QUrlQuery>

using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;
using Kind = CompanyStatus::Kind;

namespace {

const QDateTime kNow = RegisterFixture::kNow;

OrganisationNumber number(const char *digits = "5599990008")
{
    return *OrganisationNumber::parse(QString::fromLatin1(digits), kNow.date());
}

QJsonObject companyRow()
{
    return jsonFile("bolagsverket/company.json").value(u"organisationer").toArray().first().toObject();
}

QJsonObject answerOf(const QJsonObject &row)
{
    return {{QStringLiteral("organisationer"), QJsonArray{row}}};
}

/// The row of company.json with one member in its place.
QJsonObject rowWith(const char *member, const char *json)
{
    QJsonObject row = companyRow();
    const QByteArray wrapped = QByteArray("{\"x\":") + json + "}";
    const QJsonDocument document = QJsonDocument::fromJson(wrapped);
    EXPECT_TRUE(document.isObject()) << json;
    row.insert(QString::fromLatin1(member), document.object().value(u"x"));
    return row;
}

Result<QList<Company>> read(const QJsonObject &answer, const char *asked = "5599990008")
{
    return bolagsverket::companiesOf(answer, number(asked), kNow);
}

Company only(const QJsonObject &row)
{
    const auto companies = read(answerOf(row));
    EXPECT_TRUE(companies && companies->size() == 1);
    return companies && !companies->isEmpty() ? companies->first() : Company{};
}

QByteArray fault(const char *type, const char *producer = "Bolagsverket")
{
    return QByteArray("{\"kod\":null,\"klartext\":null,\"avregistreringsdatum\":null,\"dataproducent\":\"") + producer
           + "\",\"fel\":{\"typ\":\"" + type + "\",\"felBeskrivning\":\"en text\"}}";
}

} // namespace

TEST(BolagsverketAnswer, GivesNameFormAddressStatusAndSource)
{
    const Company company = only(companyRow());

    EXPECT_EQ(company.id, CompanyId(number()));
    EXPECT_EQ(company.form, (LegalForm{QStringLiteral("AB"), QStringLiteral("Aktiebolag")}));
    EXPECT_EQ(company.address,
              (Address{QStringLiteral("Storgatan 1"), {}, QStringLiteral("54130"), QStringLiteral("SKÖVDE"), {}}));
    EXPECT_EQ(company.status.kind, Kind::Active);
    EXPECT_EQ(company.source, (Source{QStringLiteral("bolagsverket"), kNow, false}));
}

TEST(BolagsverketAnswer, PrefersTheCompanyNameToAnEarlierSpecialOne)
{
    EXPECT_EQ(only(companyRow()).name, QStringLiteral("Åkerö Räksmörgås AB"));
}

TEST(BolagsverketAnswer, TakesTheFirstNameWhenNoneIsCalledTheCompanyName)
{
    const auto row = rowWith("organisationsnamn", R"({"organisationsnamnLista":[
        {"namn":null,"organisationsnamntyp":null},{"namn":"Första","organisationsnamntyp":null},{"namn":"Andra","organisationsnamntyp":null}]})");

    EXPECT_EQ(only(row).name, QStringLiteral("Första"));
}

TEST(BolagsverketAnswer, GivesACompanyForEachNameOfASoleTrader)
{
    const auto companies = read(jsonFile("bolagsverket/sole_trader.json"), "191212121212");

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(2));
    EXPECT_EQ(companies->at(0).name, QStringLiteral("Tolvans Snickeri"));
    EXPECT_EQ(companies->at(1).name, QStringLiteral("Tolvans Bageri"));
    EXPECT_TRUE(companies->at(0).isPersonal());
    EXPECT_EQ(companies->at(0).address.careOf, QStringLiteral("c/o Öberg"));
    EXPECT_EQ(companies->at(1).address.street, QString());
}

TEST(BolagsverketAnswer, ReadsTheDayOfADeregistrationWithATimeBehindIt)
{
    const auto companies = read(jsonFile("bolagsverket/sole_trader.json"), "191212121212");

    ASSERT_TRUE(companies);
    EXPECT_EQ(companies->at(1).status, (CompanyStatus{Kind::Deregistered, QDate(2023, 6, 7), QStringLiteral("OVERK")}));
}

TEST(BolagsverketAnswer, SaysOnlyStatisticsForOneThatOnlyTheOtherProducerKnows)
{
    const auto companies = read(jsonFile("bolagsverket/only_statistics.json"), "193403223328");

    ASSERT_TRUE(companies);
    ASSERT_THAT(*companies, SizeIs(1));
    EXPECT_EQ(companies->first().name, QStringLiteral("Fiskodling i Påhitt"));
    EXPECT_EQ(companies->first().status.kind, Kind::OnlyStatistics);
    EXPECT_EQ(companies->first().form, (LegalForm{{}, QStringLiteral("Fysiska personer")}));
    EXPECT_FALSE(companies->first().source.partial);
}

TEST(BolagsverketAnswer, KeepsOnlyTheStreetOfAForeignAddress)
{
    const auto companies = read(jsonFile("bolagsverket/only_statistics.json"), "193403223328");

    ASSERT_TRUE(companies);
    EXPECT_EQ(companies->first().address, (Address{QStringLiteral("12 Harbour Rd, Nowhere 5007"), {}, {}, {}, {}}));
}

TEST(BolagsverketAnswer, NamesTheCountryOfAnAddressOnlyWhenItIsAnother)
{
    const auto countryOf = [](const char *land) {
        const QByteArray post = QByteArray(R"({"postadress":{"utdelningsadress":"Gata 1","land":)") + land + "}}";
        return only(rowWith("postadressOrganisation", post)).address.country;
    };

    EXPECT_EQ(countryOf("\"no\""), QStringLiteral("NO"));
    for (const char *none : {"null", "\"\"", "\"n/a\"", "\"SE\"", "\"Norge\"", "\"ÅÄ\"", "47"})
        EXPECT_EQ(countryOf(none), QString()) << none;
}

TEST(BolagsverketAnswer, KnowsACompanyThatStatisticsDoesNot)
{
    QJsonObject row = rowWith("juridiskForm", fault("ORGANISATION_FINNS_EJ", "SCB"));
    row.insert(u"verksamOrganisation", rowWith("x", fault("ORGANISATION_FINNS_EJ", "SCB")).value(u"x"));

    EXPECT_EQ(only(row).status.kind, Kind::Active);
    EXPECT_FALSE(only(row).source.partial);
}

TEST(BolagsverketAnswer, TakesAnyMemberThatIsNull)
{
    for (const QString &member : companyRow().keys()) {
        QJsonObject row = companyRow();
        row.insert(member, QJsonValue::Null);
        const auto companies = read(answerOf(row));
        const bool isNamed = member != QLatin1String("organisationsnamn");
        EXPECT_EQ(companies.has_value(), isNamed) << member.toStdString();
    }
}

TEST(BolagsverketAnswer, TakesMembersOfAnyOtherTypeWithoutACrash)
{
    for (const QString &member : companyRow().keys()) {
        for (const char *odd : {"1", "\"text\"", "[]", "[[]]", "{}", "true"})
            static_cast<void>(read(answerOf(rowWith(member.toLatin1().constData(), odd))));
    }
}

TEST(BolagsverketAnswer, DropsWhatSaysNotApplicable)
{
    EXPECT_EQ(only(rowWith("organisationsform", R"({"kod":"AB","klartext":"n/a"})")).form,
              (LegalForm{QStringLiteral("AB"), {}}));
}

TEST(BolagsverketAnswer, MakesTextFromOutsidePlain)
{
    const auto row = rowWith("organisationsnamn", R"({"organisationsnamnLista":[{"namn":" A\u0000\u202eB\nC  "}]})");

    EXPECT_EQ(only(row).name, QStringLiteral("AB C"));
}

TEST(BolagsverketAnswer, FindsNothingWhenTheListIsEmptyOrNull)
{
    EXPECT_EQ(read({{QStringLiteral("organisationer"), QJsonArray()}}), QList<Company>());
    EXPECT_EQ(read({{QStringLiteral("organisationer"), QJsonValue::Null}}), QList<Company>());
}

TEST(BolagsverketAnswer, FindsNothingWhenBothProducersSayUnknown)
{
    EXPECT_EQ(read(jsonFile("bolagsverket/unknown.json")), QList<Company>());
}

TEST(BolagsverketAnswer, FindsNothingWhenTheWholeAnswerSaysUnknown)
{
    const auto answer =
        QJsonDocument::fromJson(R"({"fel":{"typ":"ORGANISATION_FINNS_EJ","felBeskrivning":"x"}})").object();

    EXPECT_EQ(read(answer), QList<Company>());
}

TEST(BolagsverketAnswer, IsABadReplyWithoutAList)
{
    EXPECT_EQ(read({}).error().what, Failure::BadReply);
    EXPECT_EQ(read({{QStringLiteral("organisationer"), 1}}).error().what, Failure::BadReply);
}

TEST(BolagsverketAnswer, IsABadReplyWhenItIsAboutAnotherNumber)
{
    EXPECT_EQ(read(answerOf(companyRow()), "5599990016").error().what, Failure::BadReply);
}

TEST(BolagsverketAnswer, IsABadReplyWhenARowHasNeitherNameNorReason)
{
    EXPECT_EQ(read(answerOf({})).error().what, Failure::BadReply);
}

struct ProducerDown : testing::TestWithParam<const char *>
{
};

TEST_P(ProducerDown, MakesTheAnswerPartial)
{
    const Company company = only(rowWith("juridiskForm", fault(GetParam(), "SCB")));

    EXPECT_TRUE(company.source.partial);
    EXPECT_EQ(company.status.kind, Kind::Active);
}

TEST_P(ProducerDown, LeavesTheStatusUnknownWhenItIsBolagsverket)
{
    const Company company = only(rowWith("avregistreradOrganisation", fault(GetParam())));

    EXPECT_TRUE(company.source.partial);
    EXPECT_EQ(company.status.kind, Kind::Unknown);
}

TEST_P(ProducerDown, IsAServiceDownWhenNothingElseIsThere)
{
    EXPECT_EQ(read(answerOf(rowWith("organisationsnamn", fault(GetParam())))).error().what, Failure::ServiceDown);
}

INSTANTIATE_TEST_SUITE_P(Bolagsverket, ProducerDown,
                         testing::Values("OTILLGANGLIG_UPPGIFTSKALLA", "TIMEOUT", "SOMETHING_NEW"));

TEST(BolagsverketAnswer, IsARefusalWhenAProducerFoundTheRequestWrong)
{
    EXPECT_EQ(read(answerOf(rowWith("organisationsform", fault("OGILTIG_BEGARAN")))).error().what,
              Failure::DetailsRefused);
}

TEST(BolagsverketStatus, IsActiveForANewCompanyThatIsNotRegisteredForTaxYet)
{
    EXPECT_EQ(only(rowWith("verksamOrganisation", R"({"kod":"NEJ","dataproducent":"SCB","fel":null})")).status.kind,
              Kind::Active);
}

TEST(BolagsverketStatus, IsNotYetActiveInTheFirstYearBeforeItIsRegisteredForTax)
{
    QJsonObject row = companyRow(); // "NEJ"
    row.insert(
        u"organisationsdatum",
        QJsonDocument::fromJson(R"({"registreringsdatum":"2025-03-05","infortHosScb":null,"fel":null})").object());
    EXPECT_EQ(only(row).status, (CompanyStatus{Kind::NotYetActive, {}, {}}));

    row.insert(u"organisationsdatum", QJsonDocument::fromJson(R"({"registreringsdatum":"2025-03-04"})").object());
    EXPECT_EQ(only(row).status.kind, Kind::Active) << "a year has gone by";
}

TEST(BolagsverketStatus, IsActiveInTheFirstYearWhenStatisticsSaysSoOrDoesNotSay)
{
    QJsonObject row = companyRow();
    row.insert(u"organisationsdatum", QJsonDocument::fromJson(R"({"registreringsdatum":"2026-02-05"})").object());
    for (const QByteArray &told :
         {QByteArray(R"({"kod":"JA","fel":null})"), fault("ORGANISATION_FINNS_EJ", "SCB"), QByteArray("{}")}) {
        row.insert(u"verksamOrganisation", QJsonDocument::fromJson(told).object());
        EXPECT_EQ(only(row).status.kind, Kind::Active) << told.toStdString();
    }
}

TEST(BolagsverketStatus, IsNotNewWhenAProcedureIsUnderWay)
{
    QJsonObject row = companyRow();
    row.insert(u"organisationsdatum", QJsonDocument::fromJson(R"({"registreringsdatum":"2026-02-05"})").object());
    row.insert(u"pagaendeAvvecklingsEllerOmstruktureringsforfarande",
               QJsonDocument::fromJson(R"({"pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista":[{"kod":"LI"}]})")
                   .object());

    EXPECT_EQ(only(row).status.kind, Kind::Liquidation);
}

TEST(BolagsverketAnswer, DecidesOnTheKindOfAFaultAndNeverOnItsText)
{
    for (const char *text :
         {"Den efterfrågade informationen gick inte att hitta.",
          "Begärd organisation finns inte registrerad i sökbar form hos aktuell dataproducent.", ""}) {
        QJsonObject part = QJsonDocument::fromJson(fault("ORGANISATION_FINNS_EJ")).object();
        part.insert(u"fel", QJsonObject{{QStringLiteral("typ"), QStringLiteral("ORGANISATION_FINNS_EJ")},
                                        {QStringLiteral("felBeskrivning"), QString::fromUtf8(text)}});
        QJsonObject row = companyRow();
        row.insert(u"organisationsform", part);
        EXPECT_EQ(only(row).status.kind, Kind::OnlyStatistics);
    }
}

TEST(BolagsverketStatus, IsDeregisteredWhateverElseIsUnderWay)
{
    QJsonObject row = rowWith("avregistreradOrganisation", R"({"avregistreringsdatum":"2016-08-24","fel":null})");
    row.insert(u"pagaendeAvvecklingsEllerOmstruktureringsforfarande",
               QJsonDocument::fromJson(R"({"pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista":[{"kod":"KK"}]})")
                   .object());

    EXPECT_EQ(only(row).status, (CompanyStatus{Kind::Deregistered, QDate(2016, 8, 24), {}}));
}

struct ProceedingOf : testing::TestWithParam<std::pair<const char *, Kind>>
{
    static QByteArray list(const char *name, const char *codes)
    {
        return QByteArray("{\"dataproducent\":\"Bolagsverket\",\"fel\":null,\"") + name + "Lista\":" + codes + "}";
    }
};

TEST_P(ProceedingOf, GivesTheStatusAndItsDay)
{
    constexpr auto name = "pagaendeAvvecklingsEllerOmstruktureringsforfarande";
    const QByteArray code =
        QByteArray("[{\"kod\":\"") + GetParam().first + "\",\"klartext\":\"x\",\"fromDatum\":\"2024-01-26\"}]";

    EXPECT_EQ(only(rowWith(name, list(name, code))).status, (CompanyStatus{GetParam().second, QDate(2024, 1, 26), {}}));
}

INSTANTIATE_TEST_SUITE_P(Bolagsverket, ProceedingOf,
                         testing::Values(std::pair("KK", Kind::Bankrupt), std::pair("LI", Kind::Liquidation),
                                         std::pair("FR", Kind::Restructuring), std::pair("AC", Kind::Restructuring),
                                         std::pair("RES", Kind::Restructuring), std::pair("FUOL", Kind::Merging),
                                         std::pair("FUOT", Kind::Merging), std::pair("DEOL", Kind::Merging),
                                         std::pair("DEOT", Kind::Merging), std::pair("OM", Kind::Merging),
                                         std::pair("GROM", Kind::Merging), std::pair("KK-AVOMFO", Kind::Bankrupt)));

TEST_F(ProceedingOf, IsReadInEitherSpelling)
{
    constexpr auto odd = "pagandeAvvecklingsEllerOmstruktureringsforfarande";

    EXPECT_EQ(only(rowWith(odd, list(odd, R"([{"kod":"LI","fromDatum":"2024-01-26T00:00:00.000+00:00"}])"))).status,
              (CompanyStatus{Kind::Liquidation, QDate(2024, 1, 26), {}}));
}

TEST_F(ProceedingOf, CountsAsTheGravestOfSeveral)
{
    constexpr auto name = "pagaendeAvvecklingsEllerOmstruktureringsforfarande";

    EXPECT_EQ(only(rowWith(name, list(name, R"([{"kod":"FUOL"},{"kod":"LI"},{"kod":"KK"}])"))).status.kind,
              Kind::Bankrupt);
}

TEST_F(ProceedingOf, OfANewKindLeavesTheCompanyActive)
{
    constexpr auto name = "pagaendeAvvecklingsEllerOmstruktureringsforfarande";

    EXPECT_EQ(only(rowWith(name, list(name, R"([{"kod":"NYTT"},{"kod":null},null])"))).status.kind, Kind::Active);
}

namespace {

struct BolagsverketTest : RegisterFixture
{
    BolagsverketTest()
    {
        keep("client-id", "my id&");
        keep("client-secret", "s+e=c/ret");
        server.answerJson(kToken, R"({"access_token":"abc.DEF-123","token_type":"Bearer","expires_in":3600})");
    }

    void keep(const char *name, const QByteArray &value)
    {
        const SecretName key{QStringLiteral("register"), secretHost(server.url()), QString::fromLatin1(name)};
        static_cast<void>(
            waited<void>([&](Done<void> done) { return secrets.write(key, Secret(value), std::move(done)); }));
    }

    Result<QList<Company>> find(const CompanyQuery &query) { return found(bolagsverket, query); }

    Result<void> tryKeys()
    {
        return waited<void>([&](Done<void> done) { return bolagsverket.tryKeys(std::move(done)); });
    }

    /// What the token service gives from now on, first of all.
    static QByteArray tokenOf(const char *scope)
    {
        return QByteArray(R"({"access_token":"abc.DEF-123","scope":")") + scope
               + R"(","token_type":"Bearer","expires_in":3600})";
    }

    static constexpr auto kAlive = "/vardefulla-datamangder/v1/isalive";
    static constexpr auto kToken = "/oauth2/token";
    static constexpr auto kOrganisations = "/vardefulla-datamangder/v1/organisationer";

    MemoryStore secrets;
    Bolagsverket bolagsverket{
        http,
        secrets,
        {server.url(QStringLiteral("/vardefulla-datamangder/v1")), server.url(QString::fromLatin1(kToken))},
        limit};
};

/// The token service as it is with a scope of the test's own.
struct BolagsverketKeys : BolagsverketTest
{
    BolagsverketKeys() : asking(http, secrets, addresses(), limit)
    {
        for (const SecretName &name : Bolagsverket::secretNames(addresses().token))
            static_cast<void>(
                waited<void>([&](Done<void> done) { return secrets.write(name, Secret("x"), std::move(done)); }));
    }

    Bolagsverket::Addresses addresses() const
    {
        return {server.url(QStringLiteral("/vardefulla-datamangder/v1")), server.url(QStringLiteral("/token"))};
    }

    Failure failure()
    {
        const auto tried = waited<void>([&](Done<void> done) { return asking.tryKeys(std::move(done)); });
        EXPECT_FALSE(tried);
        return tried ? Failure::BadReply : tried.error().what;
    }

    Bolagsverket asking;
};

} // namespace

TEST_F(BolagsverketTest, AsksForATokenWithTheKeysInAForm)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));
    ASSERT_TRUE(find(CompanyId(::number())));

    const auto asked = server.asked(kToken);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].method, "POST");
    EXPECT_EQ(asked[0].headers.value("content-type"), "application/x-www-form-urlencoded");
    EXPECT_EQ(asked[0].body, "grant_type=client_credentials&client_id=my%20id%26&client_secret=s%2Be%3Dc%2Fret"
                             "&scope=vardefulla-datamangder%3Aread%20vardefulla-datamangder%3Aping");
}

TEST_F(BolagsverketTest, SendsTenDigitsOfACompanyInTheBody)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));
    const auto companies = find(CompanyId(::number()));

    ASSERT_TRUE(companies);
    EXPECT_THAT(*companies, SizeIs(1));
    const auto asked = server.asked(kOrganisations);
    ASSERT_THAT(asked, SizeIs(1));
    EXPECT_EQ(asked[0].method, "POST");
    EXPECT_EQ(asked[0].body, R"({"identitetsbeteckning":"5599990008"})");
    EXPECT_EQ(asked[0].headers.value("content-type"), "application/json");
    EXPECT_EQ(asked[0].headers.value("authorization"), "Bearer abc.DEF-123");
}

TEST_F(BolagsverketTest, SendsTwelveDigitsOfASoleTraderInTheBodyAndNowhereElse)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/sole_trader.json"));
    const auto companies = find(CompanyId(::number("191212121212")));

    ASSERT_TRUE(companies);
    EXPECT_THAT(*companies, SizeIs(2));
    EXPECT_EQ(server.asked(kOrganisations)[0].body, R"({"identitetsbeteckning":"191212121212"})");
    for (const auto &request : std::as_const(server.requests)) {
        EXPECT_FALSE(request.target.contains("1212121212"));
        for (const QByteArray &header : request.headers)
            EXPECT_FALSE(header.contains("1212121212"));
    }
}

TEST_F(BolagsverketTest, GivesEachRequestAnIdOfItsOwn)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));
    ASSERT_TRUE(find(CompanyId(::number())));
    ASSERT_TRUE(find(CompanyId(::number())));

    const auto asked = server.asked(kOrganisations);
    ASSERT_THAT(asked, SizeIs(2));
    const QByteArray first = asked[0].headers.value("x-request-id");
    EXPECT_EQ(first.size(), 36);
    EXPECT_NE(first, asked[1].headers.value("x-request-id"));
}

TEST_F(BolagsverketTest, KeepsTheTokenForTheNextQuestion)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));
    ASSERT_TRUE(find(CompanyId(::number())));
    ASSERT_TRUE(find(CompanyId(::number())));

    EXPECT_THAT(server.asked(kToken), SizeIs(1));
}

TEST_F(BolagsverketTest, GetsANewTokenOnceWhenTheOldOneEndedMeanwhile)
{
    server.answerJson(kOrganisations, R"({"status":401})", 401);
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));

    EXPECT_TRUE(find(CompanyId(::number())));
    EXPECT_THAT(server.asked(kToken), SizeIs(2));
}

TEST_F(BolagsverketTest, StopsAfterTheSecondRefusedToken)
{
    server.answerJson(kOrganisations, R"({"status":401})", 401);

    EXPECT_EQ(find(CompanyId(::number())).error().what, Failure::KeyRefused);
    EXPECT_THAT(server.asked(kOrganisations), SizeIs(2));
}

TEST_F(BolagsverketTest, SaysThatTheKeysAreRefusedWhenTheTokenServiceAnswers400)
{
    WireServer other;
    other.answerJson(kToken, R"({"error":"invalid_client"})", 400);
    Http toOther{{other.url()}};
    const auto names = Bolagsverket::secretNames(other.url());
    for (const SecretName &name : names)
        static_cast<void>(
            waited<void>([&](Done<void> done) { return secrets.write(name, Secret("x"), std::move(done)); }));
    Bolagsverket asking{toOther, secrets, {other.url(), other.url(QString::fromLatin1(kToken))}, limit};

    const auto companies = waited<QList<Company>>(
        [&](Done<QList<Company>> done) { return asking.find(CompanyId(::number()), std::move(done)); });
    EXPECT_EQ(companies.error().what, Failure::KeyRefused);
}

TEST_F(BolagsverketTest, SaysThatKeysAreMissingAndAsksNobody)
{
    MemoryStore empty;
    Bolagsverket asking{http, empty, {server.url(), server.url()}, limit};

    const auto companies = waited<QList<Company>>(
        [&](Done<QList<Company>> done) { return asking.find(CompanyId(::number()), std::move(done)); });
    EXPECT_EQ(companies.error().what, Failure::KeysMissing);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(BolagsverketTest, FindsNothingWhenTheAnswerIs404)
{
    server.answerJson(kOrganisations, R"({"status":404,"title":"Not Found"})", 404);

    EXPECT_EQ(find(CompanyId(::number())), QList<Company>());
}

TEST_F(BolagsverketTest, DoesNotTakeAMissingTokenServiceForAnUnknownCompany)
{
    Bolagsverket asking{http, secrets, {server.url(), server.url(QStringLiteral("/moved"))}, limit};
    server.answerJson("/moved", R"({"error":"x"})", 404);

    const auto companies = waited<QList<Company>>(
        [&](Done<QList<Company>> done) { return asking.find(CompanyId(::number()), std::move(done)); });
    EXPECT_FALSE(companies);
}

TEST_F(BolagsverketTest, DecidesOnTheStatusOfAnErrorAlone)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/error_400.json"), 400);

    const auto companies = find(CompanyId(::number()));
    ASSERT_FALSE(companies);
    EXPECT_EQ(companies.error().what, Failure::DetailsRefused);
    EXPECT_FALSE(companies.error().detail.contains(QLatin1String("kontrollsiffra")));
}

struct BolagsverketError : BolagsverketTest, testing::WithParamInterface<std::tuple<int, const char *, Failure>>
{
};

TEST_P(BolagsverketError, IsWhatItsStatusSays)
{
    const auto [status, type, failure] = GetParam();
    const QByteArray body =
        QByteArray(R"({"type":")") + type + R"(","instance":"auth.error","status":)" + QByteArray::number(status)
        + R"(,"title":"x","detail":"Anroparen saknar behörighet till resursen.","requestId":"1","timestamp":null})";
    server.answer(kOrganisations, WireServer::http(status, "application/problem+json", body));

    EXPECT_EQ(find(CompanyId(::number())).error().what, failure);
}

INSTANTIATE_TEST_SUITE_P(Bolagsverket, BolagsverketError,
                         testing::Values(std::tuple(400, "about:blank", Failure::DetailsRefused),
                                         std::tuple(401, "urn:bolagsverket:error:auth", Failure::KeyRefused),
                                         std::tuple(403, "urn:bolagsverket:error:auth", Failure::NotPermitted),
                                         std::tuple(429, "about:blank", Failure::RateLimited),
                                         std::tuple(500, "urn:bolagsverket:error:network", Failure::ServiceDown)));

TEST_F(BolagsverketTest, TriesItsKeysWithATokenAndACallThatLooksNothingUp)
{
    server.answer(kAlive, WireServer::http(200, "text/plain;charset=UTF-8", "OK"));
    EXPECT_TRUE(tryKeys()) << "a scope that is not told is the one asked for";

    ASSERT_THAT(server.asked(kAlive), SizeIs(1));
    EXPECT_EQ(server.asked(kAlive)[0].method, "GET");
    EXPECT_EQ(server.asked(kAlive)[0].headers.value("authorization"), "Bearer abc.DEF-123");
    EXPECT_THAT(server.asked(kOrganisations), IsEmpty());
}

TEST_F(BolagsverketTest, GetsATokenOfItsNewKeysWhenItIsToldToForget)
{
    server.answerJson(kOrganisations, dataFile("bolagsverket/company.json"));
    ASSERT_TRUE(find(CompanyId(::number())));
    bolagsverket.forget();
    ASSERT_TRUE(find(CompanyId(::number())));

    EXPECT_THAT(server.asked(kToken), SizeIs(2));
}

TEST_F(BolagsverketKeys, AreGoodWhenTheServiceIsAliveForThem)
{
    server.answerJson("/token", tokenOf("vardefulla-datamangder:ping vardefulla-datamangder:read"));
    server.answer(kAlive, WireServer::http(200, "text/plain", "OK"));

    EXPECT_TRUE(waited<void>([&](Done<void> done) { return asking.tryKeys(std::move(done)); }));
    EXPECT_THAT(server.asked(kAlive), SizeIs(1));
}

TEST_F(BolagsverketKeys, AreRefusedWhenTheIdOrTheSecretIsWrong)
{
    server.answerJson("/token", R"({"error":"invalid_client","error_description":"x"})", 401);

    EXPECT_EQ(failure(), Failure::KeyRefused);
    EXPECT_THAT(server.asked(kAlive), IsEmpty());
}

TEST_F(BolagsverketKeys, AreNotPermittedWhenTheirTokenIsNotForTheData)
{
    server.answerJson("/token", tokenOf("vardefulla-datamangder:ping default"));

    EXPECT_EQ(failure(), Failure::NotPermitted);
    EXPECT_THAT(server.asked(kAlive), IsEmpty());
}

TEST_F(BolagsverketKeys, AreNotPermittedWhenTheServiceSaysSo)
{
    server.answerJson("/token", tokenOf("vardefulla-datamangder:ping vardefulla-datamangder:read"));
    server.answerJson(kAlive, R"({"status":403})", 403);

    EXPECT_EQ(failure(), Failure::NotPermitted);
}

TEST_F(BolagsverketKeys, AreGoodForTheDataEvenWhenTheyMayNotPing)
{
    server.answerJson("/token", tokenOf("vardefulla-datamangder:read"));

    EXPECT_TRUE(waited<void>([&](Done<void> done) { return asking.tryKeys(std::move(done)); }));
    EXPECT_THAT(server.asked(kAlive), IsEmpty());
}

TEST_F(BolagsverketKeys, AreNotProvenByAnotherWordOrAWebPage)
{
    server.answerJson("/token", tokenOf("vardefulla-datamangder:ping vardefulla-datamangder:read"));
    server.answer(kAlive, WireServer::http(200, "text/plain", "NOT OK"));
    server.answer(kAlive, WireServer::http(200, "text/html", "<html>OK</html>"));

    EXPECT_EQ(failure(), Failure::BadReply);
    EXPECT_EQ(failure(), Failure::WebPage);
}

TEST_F(BolagsverketKeys, AreNotProvenWhenNobodyIsThere)
{
    server.close();

    EXPECT_EQ(failure(), Failure::Offline);
}

TEST_F(BolagsverketTest, RefusesToBeAskedForAName)
{
    EXPECT_EQ(find(QStringLiteral("Åkerö")).error().what, Failure::AddressRefused);
    EXPECT_THAT(server.requests, IsEmpty());
}

TEST_F(BolagsverketTest, KnowsNoCompanyOfAnotherCountryAndAsksNobody)
{
    EXPECT_EQ(find(*CompanyId::foreign(QStringLiteral("NO"), QStringLiteral("999999999"))), QList<Company>());
    EXPECT_THAT(server.requests, IsEmpty());
}
