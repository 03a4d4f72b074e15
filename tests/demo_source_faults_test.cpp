#include "demo/rate_gate.h"
#include "support/demo_test.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

#include <chrono>

namespace {

using namespace std::chrono_literals;

const RawRequest kPeppol{.target = "/search/1.0/json?name=bageri"};
const RawRequest kBrreg{.target = "/enhetsregisteret/api/enheter?navn=fjordvik"};
const RawRequest kPrh{.target = "/opendata-ytj-api/v3/companies?name=saimaan"};

RawRequest vatQuestion(const QByteArray &number)
{
    return wire::json("/taxation_customs/vies/rest-api/check-vat-number",
                      R"({"countryCode":"SE","vatNumber":")" + number + "\"}");
}

class DemoSourceFaults : public DemoTest
{
protected:
    void wrong(const char *fault) const { EXPECT_TRUE(m_demo->setFault(QLatin1String(fault))) << fault; }

    RawRequest organisation(const QByteArray &number) const
    {
        const RawReply token = send(wire::form("/oauth2/token", "grant_type=client_credentials&client_id=anslut-demo&"
                                                                "client_secret=demo-register-key-not-secret&"
                                                                "scope=vardefulla-datamangder%3Aread"));
        const QByteArray bearer = token.object()[QLatin1String("access_token")].toString().toLatin1();
        return wire::json("/vardefulla-datamangder/v1/organisationer", R"({"identitetsbeteckning":")" + number + "\"}")
            .with("Authorization", "Bearer " + bearer);
    }

    QJsonObject lastLine() const
    {
        return QJsonDocument::fromJson(m_demo->requestLog().trimmed().split('\n').last()).object();
    }
    bool isOfPerson(const RawRequest &request) const
    {
        (void)send(request);
        return lastLine()[QLatin1String("person")].toBool();
    }
};

TEST_F(DemoSourceFaults, OneSourceIsDownAndTheOthersAnswer)
{
    const QList<std::pair<const char *, RawRequest>> sources{{"down:vies", vatQuestion("408840388801")},
                                                             {"down:peppol", kPeppol},
                                                             {"down:brreg", kBrreg},
                                                             {"down:prh", kPrh},
                                                             {"down:bolagsverket", organisation("4088403888")}};
    for (const auto &[fault, own] : sources) {
        wrong(fault);
        for (const auto &[other, request] : sources)
            EXPECT_EQ(send(request).status, fault == other ? 503 : 200) << fault << ' ' << other;
        EXPECT_EQ(send(organisation("4088403888")).status, fault == sources.last().first ? 503 : 200)
            << "its tokens are still given";
    }
    EXPECT_EQ(count("refused"), 0) << "nobody broke a rule";
}

TEST_F(DemoSourceFaults, OneSourceSendsAWebPage)
{
    wrong("garbage:brreg");
    EXPECT_TRUE(send(kBrreg).body.startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(send(kPrh).object().contains(QLatin1String("companies")));
}

TEST_F(DemoSourceFaults, OneSourceIsSlowAndTheOthersAreNot)
{
    m_demo = DemoServices::start({.fault = QStringLiteral("slow:peppol"), .slowness = 300ms}).value();
    QTcpSocket waiting;
    waiting.connectToHost(QStringLiteral("127.0.0.1"), m_demo->port());
    waiting.write(kPeppol.bytes());
    EXPECT_TRUE(eventually([&] { return count("directory") == 1; }));
    EXPECT_EQ(send(kBrreg).status, 200);
    EXPECT_EQ(waiting.bytesAvailable(), 0) << "Norway came first";
    EXPECT_TRUE(eventually([&] { return waiting.bytesAvailable() > 0; }));
}

TEST_F(DemoSourceFaults, SeveralSourcesFailAtOnceInTheirOwnWays)
{
    wrong("down:vies,garbage:brreg,down:prh");
    EXPECT_EQ(send(vatQuestion("408840388801")).status, 503);
    EXPECT_EQ(send(kBrreg).headers.value("content-type"), QByteArray("text/html; charset=utf-8"));
    EXPECT_EQ(send(kPrh).status, 503);
    EXPECT_EQ(send(kPeppol).status, 200);
    wrong("");
    EXPECT_EQ(send(kPrh).status, 200);
}

TEST_F(DemoSourceFaults, ASourcesOwnFaultGoesBeforeThatOfAll)
{
    wrong("garbage,down:vies");
    EXPECT_EQ(send(vatQuestion("408840388801")).status, 503);
    EXPECT_TRUE(send(kPeppol).body.startsWith("<!DOCTYPE html>"));
}

TEST_F(DemoSourceFaults, OnlyKnownSourcesAndFaultsAreTaken)
{
    for (const char *name : {"down:bolagsverket", "slow:vies", "garbage:peppol", "down:brreg,slow:prh", "strict-rates",
                             "strict-rates,down:vies", "slow,down:vies"})
        EXPECT_TRUE(DemoServices::isFault(QLatin1String(name))) << name;
    for (const char *name : {"down", "down:", "down:visma", "down:VIES", "offline:vies", "lost:vies", "down:vies,",
                             ",down:vies", "down:vies,slow:vies", "slow,garbage", "strict-rates,strict-rates"})
        EXPECT_FALSE(DemoServices::isFault(QLatin1String(name))) << name;
}

TEST_F(DemoSourceFaults, WhoAsksTheDirectoryTooOftenIsTold)
{
    RawReply refused;
    for (int i = 0; i < 6 && refused.status != 429; ++i)
        refused = send(kPeppol);
    EXPECT_EQ(refused.status, 200) << "only when it is strict";

    wrong("strict-rates");
    for (int i = 0; i < 1000 && refused.status != 429; ++i)
        refused = send(kPeppol);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.headers.value("retry-after"), QByteArray("2"));
    EXPECT_EQ(count("refused-rate"), 1);
    EXPECT_EQ(count("refused"), 0);
    EXPECT_EQ(send(kBrreg).status, 200);
}

TEST_F(DemoSourceFaults, WhoAsksBolagsverketTooOftenIsTold)
{
    wrong("strict-rates");
    const RawRequest question = organisation("4088403888");
    for (int i = 0; i < 60; ++i)
        EXPECT_EQ(send(question).status, 200) << i;
    EXPECT_EQ(send(question).status, 429);
    EXPECT_EQ(count("refused-rate"), 1);
}

TEST(DemoRates, TheWindowSlides)
{
    demo::RateGate gate(2, 1000ms);
    const auto at = [](int milliseconds) { return demo::RateGate::Time(std::chrono::milliseconds(milliseconds)); };
    EXPECT_TRUE(gate.admits(at(0)));
    EXPECT_TRUE(gate.admits(at(600)));
    EXPECT_FALSE(gate.admits(at(999)));
    EXPECT_TRUE(gate.admits(at(1000)));
    EXPECT_FALSE(gate.admits(at(1599)));
    EXPECT_TRUE(gate.admits(at(1600))) << "what was refused is not counted";
}

TEST_F(DemoSourceFaults, TheLogTellsWhereAPersonsNumberWentAndNotWhichItWas)
{
    EXPECT_TRUE(isOfPerson(organisation("198101052382")));
    EXPECT_EQ(lastLine()[QLatin1String("kind")].toString(), QStringLiteral("organisation"));
    EXPECT_TRUE(isOfPerson(vatQuestion("810105238201")));
    EXPECT_EQ(lastLine()[QLatin1String("kind")].toString(), QStringLiteral("vat"));
    EXPECT_TRUE(isOfPerson(vatQuestion("SE810105-238201"))) << "refused, and sent nevertheless";
    EXPECT_TRUE(isOfPerson(wire::form("/sign/x", "action=identify&personal_number=19810105%2D2382")));
    EXPECT_FALSE(isOfPerson(organisation("4088403888")));
    EXPECT_FALSE(isOfPerson(vatQuestion("408840388801")));
    EXPECT_FALSE(isOfPerson(kPeppol));
    EXPECT_FALSE(m_demo->requestLog().contains("0105"));
}

TEST_F(DemoSourceFaults, APersonsNumberInAVatNumberInAnAddressIsALeak)
{
    for (const char *number :
         {"SE810105238201", "SE19810105238201", "SE810105-238201", "SE19810105-2382-01", "se%20810105%2D2382%2001"}) {
        const int before = count("leaks");
        EXPECT_EQ(get("/opendata-ytj-api/v3/companies?name=" + QByteArray(number)).status, 400) << number;
        EXPECT_EQ(count("leaks"), before + 1) << number;
    }
    for (const char *number : {"SE408840388801", "9356230-0", "452601818"})
        EXPECT_EQ(get("/opendata-ytj-api/v3/companies?name=" + QByteArray(number)).status, 200) << number;
}

} // namespace
