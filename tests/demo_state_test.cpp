#include "demo/demo_services.h"
#include "domain/service_addresses.h"
#include "support/demo_signing.h"
#include "support/qt_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <csignal>

namespace {

class DemoState : public testing::Test
{
protected:
    std::unique_ptr<DemoServices> start() const { return DemoServices::start({.stateFile = m_file}).value(); }

    QByteArray bytes() const
    {
        QFile file(m_file);
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    static RawReply enrol(const DemoServices &demo, const QByteArray &erpId, const QByteArray &number)
    {
        return ask(demo.port(),
                   wire::json("/v1/api/companies/register",
                              "{\"erpId\":\"" + erpId
                                  + R"(","erpProduct":"Anslut","name":"N","email":"a@example.se","countryCode":"SE",)"
                                    R"("isVatRegistered":false,"processes":["SendInvoices"],"orgNo":")"
                                  + number + "\"}")
                       .with("APIKey", demo::kOperatorApiKey));
    }

    QTemporaryDir m_dir;
    QString m_file = m_dir.filePath(QStringLiteral("state.json"));
};

TEST_F(DemoState, EverythingIsThereAfterARestart)
{
    auto demo = start();
    DemoInvitation invited = DemoSigner(demo->port()).invite();
    const QByteArray address = DemoSigner(demo->port()).address(invited);
    EXPECT_EQ(enrol(*demo, "attempt-1", "4088403888").status, 202);
    demo = start(); // a second one on the same file, as after a kill: the first has written all of it

    const DemoSigner signer(demo->port());
    EXPECT_EQ(signer.document(invited.documentId).value(QLatin1String("status")).toString(), QStringLiteral("pending"));
    EXPECT_EQ(signer.walk(address, "198101052382", "sign").status, 200);
    EXPECT_EQ(enrol(*demo, "attempt-2", "4088403888").status, 409);
    EXPECT_EQ(demo->count(QStringLiteral("account")), 1);

    demo = start();
    EXPECT_TRUE(DemoSigner(demo->port()).file(invited.documentId).contains("Demo signature"));
    EXPECT_EQ(demo->count(QStringLiteral("signed")), 1);
}

TEST_F(DemoState, NoNumberOfAPersonIsWrittenDown)
{
    const auto demo = start();
    const DemoSigner signer(demo->port());
    EXPECT_EQ(signer.walk(signer.address(signer.invite()), "198101052382", "sign").status, 200);
    EXPECT_EQ(enrol(*demo, "attempt-1", "8101052382").status, 202);
    EXPECT_FALSE(bytes().contains("8101052382"));
    EXPECT_FALSE(demo->requestLog().contains("8101052382"));
}

TEST_F(DemoState, WithoutAFileNothingIsKept)
{
    auto demo = DemoServices::start({}).value();
    EXPECT_EQ(enrol(*demo, "attempt-1", "4088403888").status, 202);
    demo = DemoServices::start({}).value();
    EXPECT_EQ(demo->count(QStringLiteral("account")), 0);
}

TEST_F(DemoState, AForeignOrUnwritableFileIsTold)
{
    QFile file(m_file);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write("{\"something\": \"else\"}");
    file.close();
    EXPECT_EQ(DemoServices::start({.stateFile = m_file}).error().what, Failure::StoreDamaged);
    EXPECT_EQ(bytes(), QByteArray("{\"something\": \"else\"}")) << "left alone";
    EXPECT_EQ(DemoServices::start({.stateFile = m_dir.filePath(QStringLiteral("no/such/folder"))}).error().what,
              Failure::NotSaved);
}

TEST_F(DemoState, TheServicesFileIsOneThatTheProgramTakes)
{
    const auto demo = start();
    const auto addresses = ServiceAddresses::parse(demo->servicesFile());
    ASSERT_TRUE(addresses.has_value());
    EXPECT_TRUE(addresses->isDemo);
    EXPECT_EQ(addresses->operatorBase.port(), demo->port());
    EXPECT_EQ(addresses->registers.size(), 6);
}

TEST_F(DemoState, CountsAndLogCanBeReadFromOutside)
{
    const auto demo = start();
    EXPECT_EQ(enrol(*demo, "attempt-1", "4088403888").status, 202);
    EXPECT_EQ(ask(demo->port(), {.target = "/demo/counts"}).object().value(QLatin1String("account")).toInt(), 1);
    const QByteArray log = ask(demo->port(), {.target = "/demo/log"}).body;
    const QJsonObject first = QJsonDocument::fromJson(log.split('\n').first()).object();
    EXPECT_EQ(first.value(QLatin1String("path")).toString(), QStringLiteral("/v1/api/companies/register"));
    EXPECT_EQ(first.value(QLatin1String("method")).toString(), QStringLiteral("POST"));
    EXPECT_EQ(first.value(QLatin1String("status")).toInt(), 202);
    EXPECT_EQ(first.value(QLatin1String("kind")).toString(), QStringLiteral("account"));
}

// ISO 7812, written once more.
bool luhnHolds(const QString &digits)
{
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int digit = digits[digits.size() - 1 - i].digitValue() * (i % 2 == 1 ? 2 : 1);
        sum += digit / 10 + digit % 10;
    }
    return sum % 10 == 0;
}

TEST_F(DemoState, TheCompaniesAreFictional)
{
    QFile file(QStringLiteral(":/demo/companies.json"));
    const auto demo = start(); // which loads the resources
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QJsonArray companies = QJsonDocument::fromJson(file.readAll()).array();
    EXPECT_GE(companies.size(), 12);
    QStringList seen;
    for (const QJsonValue &company : companies) {
        const QString number = company[QLatin1String("number")].toString();
        const bool isTestPerson = number == QLatin1String("198101052382") || number == QLatin1String("198101032384");
        EXPECT_TRUE(isTestPerson || (number.size() == 10 && number[0] == u'4' && number[2] >= u'2'))
            << number.toStdString();
        EXPECT_TRUE(luhnHolds(number.right(10))) << number.toStdString();
        EXPECT_FALSE(seen.contains(number)) << number.toStdString();
        seen.append(number);
    }
}

TEST_F(DemoState, TheLongestNameHasTwoHundredCharacters)
{
    const auto demo = start();
    const RawReply reply =
        ask(demo->port(), {.target = "/search/1.0/json?participant=iso6523-actorid-upis::0007:4289149371"});
    const QString name = reply
                             .object()[QLatin1String("matches")][0][QLatin1String("entities")][0][QLatin1String("name")]
                                      [0][QLatin1String("name")]
                             .toString();
    EXPECT_EQ(name.size(), 200);
}

} // namespace
