#include "support/demo_test.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

constexpr char kKey[] = "demo-operator-key-not-secret";

class DemoOperator : public DemoTest
{
protected:
    static RawRequest byKey(const QByteArray &path, const QJsonObject &body)
    {
        return wire::json("/v1/api/" + path, QJsonDocument(body).toJson()).with("APIKey", kKey);
    }

    static QJsonObject company(const QString &number = QStringLiteral("4088403888"))
    {
        return {{QStringLiteral("erpId"), QStringLiteral("attempt-1")},
                {QStringLiteral("erpProduct"), QStringLiteral("Anslut 0.1")},
                {QStringLiteral("name"), QStringLiteral("Bageri Exemplet AB")},
                {QStringLiteral("email"), QStringLiteral("ekonomi@example.se")},
                {QStringLiteral("countryCode"), QStringLiteral("SE")},
                {QStringLiteral("languageCode"), QStringLiteral("sv-SE")},
                {QStringLiteral("postBox"), QString()},
                {QStringLiteral("orgNo"), number},
                {QStringLiteral("vatNo"), QString(QStringLiteral("SE") + number + QStringLiteral("01"))},
                {QStringLiteral("isVatRegistered"), true},
                {QStringLiteral("processes"), QJsonArray{QStringLiteral("SendInvoices")}}};
    }

    static QJsonObject changed(QJsonObject object, const char *member, const QJsonValue &value)
    {
        object.insert(QLatin1String(member), value);
        return object;
    }

    RawReply enrol(const QJsonObject &body) const { return send(byKey("companies/register", body)); }

    QByteArray token(const QString &erpId = QStringLiteral("anslut-demo-lookup")) const
    {
        const RawReply reply = send(byKey(
            "clientTokens/create", {{QStringLiteral("erpId"), erpId}, {QStringLiteral("validTo"), QJsonValue::Null}}));
        return reply.object().value(QLatin1String("token")).toString().toLatin1();
    }

    RawReply status(const QByteArray &clientToken) const
    {
        return send(RawRequest{.target = "/v1/api/companies/status"}.with("ClientToken", clientToken));
    }

    RawRequest lookUp(const QJsonObject &body) const
    {
        return wire::json("/v1/api/buyerparties/lookup", QJsonDocument(body).toJson()).with("ClientToken", token());
    }
};

TEST_F(DemoOperator, ACompanyIsRegisteredOnce)
{
    const RawReply reply = enrol(company());
    EXPECT_EQ(reply.status, 202);
    const QString id = reply.object().value(QLatin1String("registrationId")).toString();
    EXPECT_FALSE(id.isEmpty());
    EXPECT_TRUE(reply.headers.value("location").endsWith(id.toLatin1()));

    EXPECT_EQ(enrol(changed(company(), "email", QStringLiteral("ny@example.se")))
                  .object()
                  .value(QLatin1String("registrationId"))
                  .toString(),
              id);
    EXPECT_EQ(count("account"), 1);
    EXPECT_EQ(count("account-update"), 1);
}

TEST_F(DemoOperator, PathsAndNamesMayBeWrittenInAnyCase)
{
    QJsonObject pascal;
    const QJsonObject camel = company();
    for (auto it = camel.begin(); it != camel.end(); ++it)
        pascal.insert(it.key().at(0).toUpper() + it.key().mid(1), it.value());
    EXPECT_EQ(send(byKey("Companies/REGISTER", pascal)).status, 202);
    EXPECT_EQ(count("account"), 1);
}

TEST_F(DemoOperator, ASoleTraderIsRegisteredWithTenOrTwelveDigits)
{
    const QJsonObject person =
        changed(changed(company(QStringLiteral("8101052382")), "vatNo", QString()), "isVatRegistered", false);
    EXPECT_EQ(enrol(person).status, 202);
    const QJsonObject again =
        changed(changed(person, "orgNo", QStringLiteral("198101052382")), "erpId", QStringLiteral("attempt-2"));
    EXPECT_EQ(enrol(again).status, 409);
    EXPECT_EQ(count("leaks"), 0);
}

TEST_F(DemoOperator, ANumberOfAnotherIsTaken)
{
    EXPECT_EQ(enrol(company()).status, 202);
    EXPECT_EQ(enrol(changed(company(), "erpId", QStringLiteral("attempt-2"))).status, 409);
    EXPECT_EQ(enrol(company(QStringLiteral("4937363101"))).status, 409);

    const RawReply byField = enrol(company(QStringLiteral("4022929089")));
    EXPECT_EQ(byField.status, 400);
    EXPECT_TRUE(
        byField.object().value(QLatin1String("modelState")).toObject().contains(QStringLiteral("company.OrgNo")));
    EXPECT_EQ(count("account"), 1);
}

TEST_F(DemoOperator, ARegistrationIsRefusedForEachBrokenRule)
{
    const RawRequest good = byKey("companies/register", company());
    expectRefused({
        {"method", good.withMethod("GET"), 405},
        {"path", good.withTarget("/v1/api/companies/registers"), 404},
        {"no key", good.with("APIKey", {}), 401},
        {"wrong key", good.with("APIKey", "x"), 401},
        {"content type", good.with("Content-Type", "text/json"), 400},
        {"parameter", good.withTarget("/v1/api/companies/register?x=1"), 400},
        {"not JSON", good.withBody("x"), 400},
        {"list", good.withBody("[]"), 400},
        {"unknown member", byKey("companies/register", changed(company(), "x", 1)), 400},
        {"country", byKey("companies/register", changed(company(), "countryCode", QStringLiteral("NO"))), 400},
        {"mail", byKey("companies/register", changed(company(), "email", QStringLiteral("ekonomi"))), 400},
        {"hyphen", byKey("companies/register", changed(company(), "orgNo", QStringLiteral("408840-3888"))), 400},
        {"check digit", byKey("companies/register", changed(company(), "orgNo", QStringLiteral("4088403887"))), 400},
        {"VAT number", byKey("companies/register", changed(company(), "vatNo", QStringLiteral("4088403888"))), 400},
        {"VAT flag", byKey("companies/register", changed(company(), "isVatRegistered", false)), 400},
        {"flag as text", byKey("companies/register", changed(company(), "isVatRegistered", QStringLiteral("true"))),
         400},
        {"no process", byKey("companies/register", changed(company(), "processes", QJsonArray())), 400},
        {"process", byKey("companies/register", changed(company(), "processes", QJsonArray{QStringLiteral("Send")})),
         400},
        {"language", byKey("companies/register", changed(company(), "languageCode", QStringLiteral("svenska"))), 400},
    });
    EXPECT_EQ(count("account"), 0);
}

TEST_F(DemoOperator, AMissingFieldIsNamed)
{
    for (const char *field :
         {"erpId", "erpProduct", "name", "email", "countryCode", "orgNo", "isVatRegistered", "processes"}) {
        QJsonObject body = company();
        body.remove(QLatin1String(field));
        const RawReply reply = enrol(body);
        EXPECT_EQ(reply.status, 400) << field;
        const QJsonObject state = reply.object().value(QLatin1String("modelState")).toObject();
        EXPECT_EQ(state.keys().value(0).section(u'.', 1).toLower(), QLatin1String(field).toString().toLower());
    }
}

TEST_F(DemoOperator, AMissingKeyIsAnsweredWithAWebPageAndAWrongOneWithJson)
{
    const RawRequest good = byKey("companies/register", company());
    EXPECT_EQ(send(good.with("APIKey", {})).headers.value("content-type"), QByteArray("text/html"));
    EXPECT_EQ(send(good.with("APIKey", "x")).object().value(QLatin1String("message")).toString(),
              QStringLiteral("Authorization has been denied for this request."));
}

TEST_F(DemoOperator, ATokenIsOnlyForWhoIsRegistered)
{
    EXPECT_EQ(QByteArray::fromBase64(token()).size(), 32);
    EXPECT_TRUE(token(QStringLiteral("nobody")).isEmpty());

    const RawRequest good =
        byKey("clientTokens/create", {{QStringLiteral("erpId"), QStringLiteral("anslut-demo-lookup")}});
    expectRefused({{"method", good.withMethod("GET"), 405},
                   {"no key", good.with("APIKey", {}), 401},
                   {"unknown member", good.withBody("{\"erpId\":\"anslut-demo-lookup\",\"x\":1}"), 400},
                   {"nobody", good.withBody("{\"erpId\":\"nobody\"}"), 400},
                   {"no erpId", good.withBody("{}"), 400}});
}

TEST_F(DemoOperator, ATokenStopsWorkingWhenItIsRevoked)
{
    const QByteArray given = token();
    EXPECT_EQ(status(given).status, 200);
    const RawRequest revoke =
        byKey("clientTokens/revoke", {{QStringLiteral("clientToken"), QString::fromLatin1(given)}});
    EXPECT_EQ(send(revoke).status, 200);
    EXPECT_EQ(status(given).status, 401);
    expectRefused(
        {{"again", revoke, 400}, {"no key", revoke.with("APIKey", {}), 401}, {"no token", revoke.withBody("{}"), 400}});
}

TEST_F(DemoOperator, AnAccountIsPendingFirst)
{
    EXPECT_EQ(enrol(company()).status, 202);
    const QByteArray given = token(QStringLiteral("attempt-1"));
    EXPECT_EQ(status(given).object().value(QLatin1String("status")).toString(), QStringLiteral("Pending"));
    const QJsonObject complete = status(given).object();
    EXPECT_EQ(complete.value(QLatin1String("status")).toString(), QStringLiteral("Completed"));
    EXPECT_FALSE(complete.value(QLatin1String("companyId")).toString().isEmpty());
}

TEST_F(DemoOperator, OneAccountStaysPendingForEver)
{
    EXPECT_EQ(enrol(company(QStringLiteral("4024438337"))).status, 202);
    const QByteArray given = token(QStringLiteral("attempt-1"));
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(status(given).object().value(QLatin1String("status")).toString(), QStringLiteral("Pending"));
}

TEST_F(DemoOperator, TheStatusIsWrittenInManyWays)
{
    const auto second = [&](const char *number, const char *first) {
        const QString erpId = QLatin1String(number);
        EXPECT_EQ(enrol(changed(company(erpId), "erpId", erpId)).status, 202);
        const QByteArray given = token(erpId);
        EXPECT_TRUE(status(given).body.contains(first)) << number;
        return status(given).body;
    };
    EXPECT_TRUE(second("4562143042", "\"Status\":\"Pending\"").contains("\"CompanyId\":"));
    EXPECT_TRUE(second("4588323743", "").contains("\"companyId\":"));
    EXPECT_TRUE(second("4689467233", "{\r\n").contains("\r\n    \"companyId\": "));
    EXPECT_TRUE(second("4895231639", "\"services\":").contains("\"services\":"));
}

TEST_F(DemoOperator, TheStatusIsRefusedForEachBrokenRule)
{
    const RawRequest good = RawRequest{.target = "/v1/api/companies/status"}.with("ClientToken", token());
    expectRefused({{"method", good.withMethod("POST"), 405},
                   {"no token", good.with("ClientToken", {}), 401},
                   {"wrong token", good.with("ClientToken", "x"), 401},
                   {"body", good.withBody("{}"), 400},
                   {"parameter", good.withTarget("/v1/api/companies/status?x=1"), 400}});
}

TEST_F(DemoOperator, TheLookUpKnowsNobodyOneOrSeveral)
{
    const auto parties = [&](const char *number) {
        return send(lookUp({{QStringLiteral("partyId"), QStringLiteral("1")},
                            {QStringLiteral("orgNo"), QLatin1String(number)}}))
            .object();
    };
    EXPECT_EQ(parties("4088403888").value(QLatin1String("parties")).toArray().size(), 0);
    const QJsonObject one = parties("4980761631");
    EXPECT_TRUE(one.value(QLatin1String("exactHit")).toBool());
    EXPECT_TRUE(one[QLatin1String("parties")][0][QLatin1String("connected")].toBool());
    EXPECT_EQ(one[QLatin1String("parties")][0][QLatin1String("vatNo")].toString(), QStringLiteral("SE498076163101"));
    const QJsonObject several = parties("4945475681");
    EXPECT_FALSE(several.value(QLatin1String("exactHit")).toBool());
    EXPECT_EQ(several.value(QLatin1String("potentialMatches")).toInt(), 2);
}

TEST_F(DemoOperator, TheLookUpIsRefusedForEachBrokenRule)
{
    const RawRequest good = lookUp({{QStringLiteral("partyId"), QStringLiteral("1")}});
    expectRefused({{"method", good.withMethod("GET"), 405},
                   {"no token", good.with("ClientToken", {}), 401},
                   {"unknown member", good.withBody("{\"partyId\":\"1\",\"x\":1}"), 400},
                   {"a person", good.withBody("{\"partyId\":\"1\",\"orgNo\":\"8101052382\"}"), 400}});
    EXPECT_EQ(count("leaks"), 1);
    EXPECT_EQ(send(good.withBody("{}")).body,
              QByteArray("{\"message\":\"The request is invalid.\",\"modelState\":{\"search.PartyId\":[\"The PartyId "
                         "field is required.\"]}}"));
}

} // namespace
