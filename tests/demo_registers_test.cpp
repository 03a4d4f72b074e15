#include "support/demo_test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr char kScopes[] = "scope=vardefulla-datamangder%3Aread%20vardefulla-datamangder%3Aping";
constexpr char kClient[] = "client_id=anslut-demo&client_secret=demo-register-key-not-secret";
constexpr char kOrganisations[] = "/vardefulla-datamangder/v1/organisationer";

class DemoRegisters : public DemoTest
{
protected:
    static RawRequest tokenRequest(const QByteArray &fields = QByteArray("grant_type=client_credentials&") + kClient
                                                              + '&' + kScopes)
    {
        return wire::form("/oauth2/token", fields);
    }

    QByteArray token(const QByteArray &scopes = kScopes) const
    {
        const QByteArray fields = QByteArray("grant_type=client_credentials&") + kClient + '&' + scopes;
        return "Bearer "
               + send(tokenRequest(fields)).object().value(QLatin1String("access_token")).toString().toLatin1();
    }

    RawRequest organisationRequest(const QByteArray &number) const
    {
        return wire::json(kOrganisations, "{\"identitetsbeteckning\":\"" + number + "\"}")
            .with("Authorization", token());
    }

    QJsonArray organisations(const QByteArray &number) const
    {
        const RawReply reply = send(organisationRequest(number));
        EXPECT_EQ(reply.status, 200);
        return reply.object().value(QLatin1String("organisationer")).toArray();
    }

    QJsonArray matches(const QByteArray &query) const
    {
        const RawReply reply = send({.target = "/search/1.0/json?" + query});
        EXPECT_EQ(reply.status, 200);
        return reply.object().value(QLatin1String("matches")).toArray();
    }
};

TEST_F(DemoRegisters, ATokenIsGivenForTheDemosClient)
{
    const RawReply reply = send(tokenRequest());
    EXPECT_EQ(reply.status, 200);
    EXPECT_EQ(reply.object().value(QLatin1String("expires_in")).toInt(), 3600);
    EXPECT_EQ(reply.object().value(QLatin1String("token_type")).toString(), QStringLiteral("Bearer"));
    EXPECT_EQ(reply.object().value(QLatin1String("scope")).toString(),
              QStringLiteral("vardefulla-datamangder:read vardefulla-datamangder:ping"));

    const RawRequest basic =
        tokenRequest(QByteArray("grant_type=client_credentials&") + kScopes)
            .with("Authorization", "Basic " + QByteArray("anslut-demo:demo-register-key-not-secret").toBase64());
    EXPECT_EQ(send(basic).status, 200);
    EXPECT_EQ(m_demo->count(QStringLiteral("token")), 2);
}

TEST_F(DemoRegisters, ATokenIsRefusedForEachBrokenRule)
{
    const QByteArray grant = "grant_type=client_credentials&";
    expectRefused({
        {"method", tokenRequest().withMethod("GET"), 405},
        {"content type", tokenRequest().with("Content-Type", "application/json"), 400},
        {"no content type", tokenRequest().with("Content-Type", {}), 400},
        {"grant type", tokenRequest(QByteArray("grant_type=password&") + kClient + '&' + kScopes), 400},
        {"secret", tokenRequest(grant + "client_id=anslut-demo&client_secret=wrong&" + kScopes), 401},
        {"no client", tokenRequest(grant + kScopes), 401},
        {"scope", tokenRequest(grant + kClient + "&scope=everything"), 400},
        {"unknown field", tokenRequest(grant + kClient + '&' + kScopes + "&more=1"), 400},
        {"twice", tokenRequest(grant + kClient + '&' + kScopes + '&' + kScopes), 400},
        {"named twice", tokenRequest().with("Authorization", "Basic YTpi"), 400},
    });
    EXPECT_EQ(send(tokenRequest(grant + kScopes)).object().value(QLatin1String("error")).toString(),
              QStringLiteral("invalid_client"));
    EXPECT_EQ(m_demo->count(QStringLiteral("token")), 0);
}

TEST_F(DemoRegisters, ACompanyIsFoundByItsNumber)
{
    const RawReply reply = send(organisationRequest("4088403888").with("X-Request-Id", "our-own"));
    EXPECT_EQ(reply.headers.value("x-request-id"), QByteArray("our-own"));

    const QJsonArray found = organisations("4088403888");
    ASSERT_EQ(found.size(), 1);
    const QJsonObject company = found[0].toObject();
    EXPECT_EQ(
        company[QLatin1String("organisationsnamn")][QLatin1String("organisationsnamnLista")][0][QLatin1String("namn")]
            .toString(),
        QStringLiteral("Bageri Exemplet AB"));
    EXPECT_TRUE(company[QLatin1String("avregistreradOrganisation")].isNull());
    EXPECT_EQ(company[QLatin1String("naringsgrenOrganisation")][QLatin1String("sni")].toArray().size(), 5);
    EXPECT_EQ(
        company[QLatin1String("naringsgrenOrganisation")][QLatin1String("sni")][4][QLatin1String("kod")].toString(),
        QStringLiteral("     "));
    EXPECT_TRUE(company[QLatin1String("namnskyddslopnummer")].isNull());
}

TEST_F(DemoRegisters, ASoleTraderHasThreeNames)
{
    const QJsonArray found = organisations("198101052382");
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found[2][QLatin1String("namnskyddslopnummer")].toInt(), 3);
    EXPECT_EQ(found[0][QLatin1String("organisationsidentitet")][QLatin1String("typ")][QLatin1String("kod")].toString(),
              QStringLiteral("PERSON"));
}

TEST_F(DemoRegisters, AProducerThatDoesNotKnowTheCompanySendsErrorRows)
{
    const QJsonArray found = organisations("4755018464");
    ASSERT_EQ(found.size(), 1);
    const QJsonObject company = found[0].toObject();
    EXPECT_TRUE(company[QLatin1String("organisationsform")][QLatin1String("kod")].isNull());
    EXPECT_EQ(company[QLatin1String("organisationsform")][QLatin1String("fel")][QLatin1String("typ")].toString(),
              QStringLiteral("ORGANISATION_FINNS_EJ"));
    EXPECT_TRUE(company[QLatin1String("organisationsidentitet")][QLatin1String("typ")].isNull());
    EXPECT_EQ(company[QLatin1String("organisationsnamn")][QLatin1String("dataproducent")].toString(),
              QStringLiteral("SCB"));
    EXPECT_TRUE(company[QLatin1String("organisationsdatum")][QLatin1String("registreringsdatum")].isNull());

    const QJsonArray young = organisations("4393376704");
    EXPECT_TRUE(young[0][QLatin1String("naringsgrenOrganisation")][QLatin1String("sni")].toArray().isEmpty());
    EXPECT_TRUE(young[0][QLatin1String("reklamsparr")].isNull());
}

TEST_F(DemoRegisters, AnUnknownNumberHasThreeAnswers)
{
    EXPECT_TRUE(organisations("4089240271").isEmpty());
    EXPECT_TRUE(organisations("4662505918").isEmpty()) << "known to the Peppol Directory only";
    EXPECT_EQ(send(organisationRequest("4365671439")).status, 404);
    const QJsonArray rows = organisations("4078794874");
    EXPECT_TRUE(rows[0][QLatin1String("organisationsnamn")][QLatin1String("organisationsnamnLista")].isNull());
}

TEST_F(DemoRegisters, AnEndedCompanySaysSo)
{
    const QJsonArray bankrupt = organisations("4762569582");
    EXPECT_EQ(bankrupt[0][QLatin1String("pagaendeAvvecklingsEllerOmstruktureringsforfarande")][QLatin1String(
                  "pagaendeAvvecklingsEllerOmstruktureringsforfarandeLista")][0][QLatin1String("kod")]
                  .toString(),
              QStringLiteral("KK"));
    const QJsonArray gone = organisations("4371034994");
    EXPECT_EQ(gone[0][QLatin1String("avregistreringsorsak")][QLatin1String("kod")].toString(), QStringLiteral("KKAV"));
}

TEST_F(DemoRegisters, ACompanyIsRefusedForEachBrokenRule)
{
    const RawRequest good = organisationRequest("4088403888");
    const QByteArray ping = token("scope=vardefulla-datamangder%3Aping");
    expectRefused({
        {"method", good.withMethod("GET").withBody({}), 405},
        {"path", good.withTarget("/vardefulla-datamangder/v1/organisation"), 404},
        {"no token", good.with("Authorization", {}), 401},
        {"wrong token", good.with("Authorization", "Bearer x"), 401},
        {"scope", good.with("Authorization", ping), 403},
        {"content type", good.with("Content-Type", "text/plain"), 400},
        {"parameter", good.withTarget(QByteArray(kOrganisations) + "?x=1"), 400},
        {"not JSON", good.withBody("{"), 400},
        {"unknown member", good.withBody("{\"identitetsbeteckning\":\"4088403888\",\"x\":1}"), 400},
        {"another name", good.withBody("{\"organisationsnummer\":\"4088403888\"}"), 400},
        {"number", good.withBody("{\"identitetsbeteckning\":4088403888}"), 400},
        {"hyphen", organisationRequest("408840-3888"), 400},
        {"check digit", organisationRequest("4088403887"), 400},
        {"ten digits of a person", organisationRequest("8101052382"), 400},
        {"no such day", organisationRequest("198102312380"), 400},
    });
    const QJsonObject problem = send(organisationRequest("4088403887").with("X-Request-Id", "our-own")).object();
    EXPECT_EQ(problem.value(QLatin1String("requestId")).toString(), QStringLiteral("our-own"));
    EXPECT_EQ(problem.value(QLatin1String("detail")).toString(),
              QStringLiteral("Identitetsbeteckning har ogiltig kontrollsiffra."));
    EXPECT_EQ(m_demo->count(QStringLiteral("organisation")), 0);
}

TEST_F(DemoRegisters, BolagsverketIsAliveForThoseWhoMayPing)
{
    const RawRequest good = RawRequest{.target = "/vardefulla-datamangder/v1/isalive"}.with("Authorization", token());
    EXPECT_EQ(send(good).body, QByteArray("OK"));
    expectRefused({{"method", good.withMethod("POST"), 405},
                   {"no token", good.with("Authorization", {}), 401},
                   {"scope", good.with("Authorization", token("scope=vardefulla-datamangder%3Aread")), 403}});
}

TEST_F(DemoRegisters, TokensCanBeForgotten)
{
    const RawRequest good = organisationRequest("4088403888");
    EXPECT_EQ(send(good).status, 200);
    m_demo->forgetTokens();
    EXPECT_EQ(send(good).status, 401);
}

TEST_F(DemoRegisters, ANameIsFoundInTheDirectory)
{
    EXPECT_EQ(matches("name=bageri").size(), 3);
    EXPECT_EQ(matches("name=Bageri+Bullen%20%26").size(), 1);
    EXPECT_EQ(matches("q=fisk&country=SE").size(), 1);
    EXPECT_TRUE(matches("name=bageri&country=NO").isEmpty());

    const QJsonArray found = matches("participant=iso6523-actorid-upis%3A%3A0007%3A4662505918");
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0][QLatin1String("participantID")][QLatin1String("value")].toString(),
              QStringLiteral("0007:4662505918"));
    EXPECT_EQ(found[0][QLatin1String("entities")][0][QLatin1String("name")][0][QLatin1String("name")].toString(),
              QStringLiteral("Bara i Peppol AB"));
}

TEST_F(DemoRegisters, TheDirectorysAnswersComeInPages)
{
    EXPECT_EQ(matches("name=bageri&rpc=2").size(), 2);
    EXPECT_EQ(matches("name=bageri&rpc=2&rpi=1").size(), 1);
    const QJsonObject none = send({.target = "/search/1.0/json?name=nobody"}).object();
    EXPECT_EQ(none.value(QLatin1String("last-result-index")).toInt(), -1);
    EXPECT_EQ(none.value(QLatin1String("total-result-count")).toInt(), 0);
}

TEST_F(DemoRegisters, TheDirectoryRefusesEachBrokenRule)
{
    const RawRequest good{.target = "/search/1.0/json?name=bageri"};
    expectRefused({
        {"method", good.withMethod("POST"), 405},
        {"version", good.withTarget("/search/2.0/json?name=bageri"), 404},
        {"no term", good.withTarget("/search/1.0/json"), 400},
        {"short name", good.withTarget("/search/1.0/json?name=ba"), 400},
        {"unknown term", good.withTarget("/search/1.0/json?name=bageri&x=1"), 400},
        {"malformed participant", good.withTarget("/search/1.0/json?participant=0007:4662505918"), 400},
        {"paging", good.withTarget("/search/1.0/json?name=bageri&rpc=5000"), 400},
        {"body", good.withBody("x"), 400},
    });
}

TEST_F(DemoRegisters, APersonsNumberInAnAddressIsALeak)
{
    const QList<QByteArray> spellings{"8101052382",     "810105-2382",   "198101052382",
                                      "19810105-2382",  "810105%2D2382", "iso6523-actorid-upis::0007:8101052382",
                                      "SE810105238201", "810105%202382"};
    for (const QByteArray &number : spellings) {
        const int before = m_demo->count(QStringLiteral("leaks"));
        EXPECT_EQ(send({.target = "/search/1.0/json?q=" + number}).status, 400) << number.constData();
        EXPECT_EQ(m_demo->count(QStringLiteral("leaks")), before + 1) << number.constData();
    }
    EXPECT_EQ(send({.target = "/198101052382/x"}).status, 400);
    EXPECT_FALSE(m_demo->requestLog().contains("0105"));
    EXPECT_EQ(send({.target = "/search/1.0/json?q=4662505918"}).status, 200);
}

} // namespace
