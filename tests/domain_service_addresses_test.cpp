#include "domain/service_addresses.h"
#include "support/qt_test.h"

#include <QFile>

namespace {

QString faultOf(const QByteArray &json)
{
    const auto services = ServiceAddresses::parse(json);
    if (services)
        return QStringLiteral("none");
    EXPECT_EQ(services.error().what, Failure::ProfileInvalid);
    return services.error().detail;
}

OperatorProfile demoProfile()
{
    QFile file(QStringLiteral(":/operators/demo.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return OperatorProfile::parse(file.readAll()).value();
}

const QByteArray wholeDemo = R"({"version": 1, "profile": "demo", "operator": "http://127.0.0.1:8095/v1/api/",
    "signing": "http://127.0.0.1:8095", "registers": {
        "bolagsverket": {"api": "http://127.0.0.1:8095/vardefulla-datamangder/v1", "token": "http://127.0.0.1:8096/oauth2/token"},
        "peppol": {"api": "http://[::1]:8097"}}})";

} // namespace

TEST(ServiceAddresses, AreReadAsTheDemoPrintsThem)
{
    const auto services = ServiceAddresses::parse(wholeDemo);
    ASSERT_TRUE(services) << services.error().detail.toStdString();
    EXPECT_TRUE(services->isDemo);
    EXPECT_EQ(services->operatorBase.toString(), QStringLiteral("http://127.0.0.1:8095/v1/api/"));
    EXPECT_EQ(services->signingBase.toString(), QStringLiteral("http://127.0.0.1:8095"));
    EXPECT_EQ(services->registers.size(), 2);
    EXPECT_EQ(services->registers[QStringLiteral("bolagsverket")][QStringLiteral("token")].port(), 8096);
}

TEST(ServiceAddresses, NameEachLoopbackOriginOnce)
{
    QStringList origins;
    for (const QUrl &origin : ServiceAddresses::parse(wholeDemo)->loopbackOrigins())
        origins.append(origin.toString());
    origins.sort();
    EXPECT_EQ(origins, (QStringList{QStringLiteral("http://127.0.0.1:8095"), QStringLiteral("http://127.0.0.1:8096"),
                                    QStringLiteral("http://[::1]:8097")}));
}

TEST(ServiceAddresses, PointTheDemoProfileAtTheDemo)
{
    const OperatorProfile profile = ServiceAddresses::parse(wholeDemo)->applied(demoProfile());
    EXPECT_EQ(profile.operatorBase.toString(), QStringLiteral("http://127.0.0.1:8095/v1/api/"));
    EXPECT_EQ(profile.signingBase.toString(), QStringLiteral("http://127.0.0.1:8095"));
    EXPECT_EQ(profile.browserHosts, (QStringList{QStringLiteral("127.0.0.1"), QStringLiteral("::1")}));
    EXPECT_EQ(profile.links.help.sv, QStringLiteral("http://127.0.0.1:8095/help?lang=sv"));
    EXPECT_FALSE(profile.hosts().contains(QStringLiteral("demo.invalid")));
}

TEST(ServiceAddresses, LeaveAloneWhatTheyDoNotName)
{
    const auto services = ServiceAddresses::parse(
        R"({"version": 1, "registers": {"peppol": {"api": "https://test-directory.peppol.eu"}}})");
    ASSERT_TRUE(services);
    EXPECT_FALSE(services->isDemo);
    EXPECT_TRUE(services->loopbackOrigins().isEmpty());
    const OperatorProfile profile = services->applied(demoProfile());
    EXPECT_EQ(profile.operatorBase, demoProfile().operatorBase);
    EXPECT_EQ(profile.browserHosts, demoProfile().browserHosts);
    EXPECT_EQ(profile.links.faq, demoProfile().links.faq);
}

TEST(ServiceAddresses, SayWhichMemberIsWrong)
{
    const QList<std::pair<QByteArray, QString>> wrong{
        {"", QStringLiteral("json")},
        {"{}", QStringLiteral("version")},
        {R"({"version": 2})", QStringLiteral("version")},
        {R"({"version": 1, "colour": "blue"})", QStringLiteral("colour")},
        {R"({"version": 1, "operator": 1})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": null})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": ""})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://api.example.se/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "https://api.example.se"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://localhost:8095/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://127.0.0.1.example.se/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://127.0.0.2/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://127.1/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "http://me@127.0.0.1/"})", QStringLiteral("operator")},
        {R"({"version": 1, "operator": "ftp://127.0.0.1/"})", QStringLiteral("operator")},
        {R"({"version": 1, "signing": "http://127.0.0.1:8095/api"})", QStringLiteral("signing")},
        {R"({"version": 1, "registers": []})", QStringLiteral("registers")},
        {R"({"version": 1, "registers": {"peppol": "http://127.0.0.1/"}})", QStringLiteral("registers.peppol")},
        {R"({"version": 1, "registers": {"peppol": {"api": "http://a.se/"}}})", QStringLiteral("registers.peppol.api")},
    };
    for (const auto &[json, member] : wrong)
        EXPECT_EQ(faultOf(json), member) << json.toStdString();
}

TEST(ServiceAddresses, TheDemosPublishedKeysStayOnThisComputer)
{
    QByteArray elsewhere = wholeDemo;
    elsewhere.replace("http://[::1]:8097", "https://directory.peppol.eu");
    EXPECT_EQ(faultOf(elsewhere), QStringLiteral("profile"));

    QByteArray other = wholeDemo;
    other.replace("\"demo\"", "\"inexchange\"");
    EXPECT_EQ(faultOf(other), QStringLiteral("profile"));
    EXPECT_EQ(faultOf(R"({"version": 1, "profile": "demo"})"), QStringLiteral("profile"));
}
