#include "world.h"

#include "settings/settings.h"
#include "support/qt_test.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace {

QByteArray builtIn(const char *name)
{
    QFile file(QStringLiteral(":/operators/") + QLatin1String(name));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

struct WorldTest : testing::Test
{
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(folder.filePath(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        return file.fileName();
    }

    /// An operator like the built-in one, but for some members.
    QString operatorWith(const QJsonObject &members, const QString &fileName = QStringLiteral("operator.json"))
    {
        QJsonObject profile = QJsonDocument::fromJson(builtIn("inexchange.json")).object();
        for (auto member = members.begin(); member != members.end(); ++member)
            profile.insert(member.key(), member.value());
        return put(fileName, QJsonDocument(profile).toJson());
    }

    static QJsonObject servicesAt(const QString &host)
    {
        QJsonObject service = QJsonDocument::fromJson(builtIn("inexchange.json")).object();
        QJsonObject operatorPart = service.value(QLatin1String("operator")).toObject();
        operatorPart.insert(QStringLiteral("base"), QStringLiteral("https://%1/v1/api/").arg(host));
        return {{QStringLiteral("operator"), operatorPart}};
    }

    QTemporaryDir folder;
};

TEST_F(WorldTest, WithoutArgumentsItIsInExchangeAndTheKeychain)
{
    const auto world = World::make({});
    ASSERT_TRUE(world);
    EXPECT_EQ(world->profile.id, QStringLiteral("inexchange"));
    EXPECT_FALSE(world->isDemo || world->isForeign || world->demo);
    EXPECT_EQ(world->keys().size(), 5);
    EXPECT_TRUE(world->dataFolder().endsWith(QLatin1String("/inexchange")));
}

TEST_F(WorldTest, TheDemoHasItsOwnServersKeysAndFolder)
{
    const auto world = World::make({.inDemo = true});
    ASSERT_TRUE(world);
    EXPECT_TRUE(world->isDemo && world->demo);
    EXPECT_EQ(world->profile.operatorBase.host(), QStringLiteral("127.0.0.1"));
    EXPECT_TRUE(world->dataFolder().endsWith(QLatin1String("/demo")));

    const auto store = world->secrets();
    for (const SecretName &name : world->keys()) {
        bool isThere = false;
        const Pending pending = store->read(name, [&](const Result<Secret> &key) { isThere = key && !key->isEmpty(); });
        EXPECT_TRUE(eventually([&isThere] { return isThere; })) << name.name.toStdString();
    }
}

TEST_F(WorldTest, AnOperatorOfAFileIsForeign)
{
    const auto world = World::make({.operatorFile = operatorWith({{QStringLiteral("id"), QStringLiteral("other")}})});
    ASSERT_TRUE(world);
    EXPECT_TRUE(world->isForeign);
    EXPECT_EQ(world->profile.id, QStringLiteral("other"));
    EXPECT_TRUE(world->dataFolder().endsWith(QLatin1String("/other")));
}

TEST_F(WorldTest, TheAdministratorsOperatorHoldsUnlessAnotherOrTheDemoIsAskedFor)
{
    const QString preset = operatorWith({{QStringLiteral("id"), QStringLiteral("preset")}}, QStringLiteral("a.json"));
    const QString given = operatorWith({{QStringLiteral("id"), QStringLiteral("given")}}, QStringLiteral("b.json"));
    const auto idOf = [](const World::Wanted &wanted) { return World::make(wanted)->profile.id; };
    EXPECT_EQ(idOf({.presetOperatorFile = preset}), QStringLiteral("preset"));
    EXPECT_TRUE(World::make({.presetOperatorFile = preset})->isForeign);
    EXPECT_EQ(idOf({.operatorFile = given, .presetOperatorFile = preset}), QStringLiteral("given"));
    EXPECT_EQ(idOf({.inDemo = true, .presetOperatorFile = preset}), QStringLiteral("demo"));
}

TEST_F(WorldTest, WhereTheAdministratorLocksTheOperatorNoOtherIsTaken)
{
    const QString theirs = operatorWith({{QStringLiteral("id"), QStringLiteral("theirs")}}, QStringLiteral("a.json"));
    const QString given = operatorWith({{QStringLiteral("id"), QStringLiteral("given")}}, QStringLiteral("b.json"));
    const auto idOf = [](const World::Wanted &wanted) {
        const auto world = World::make(wanted);
        return world ? world->profile.id : QString();
    };
    EXPECT_EQ(idOf({.presetOperatorFile = theirs, .isOperatorLocked = true}), QStringLiteral("theirs"));
    EXPECT_EQ(idOf({.operatorFile = theirs, .presetOperatorFile = theirs, .isOperatorLocked = true}),
              QStringLiteral("theirs"));
    EXPECT_EQ(idOf({.isOperatorLocked = true}), QStringLiteral("inexchange")) << "locked to the built-in one";
    EXPECT_EQ(idOf({.inDemo = true, .presetOperatorFile = theirs, .isOperatorLocked = true}), QStringLiteral("demo"));
    for (const QString &locked : {theirs, QString()}) {
        const auto world = World::make({.operatorFile = given, .presetOperatorFile = locked, .isOperatorLocked = true});
        ASSERT_FALSE(world);
        EXPECT_EQ(world.error().what, Failure::OperatorLocked);
    }
}

TEST_F(WorldTest, WhatIsNotRightStartsNothing)
{
    const QJsonObject clearText{{QStringLiteral("base"), QStringLiteral("http://api.example.se/")}};
    const std::pair<const char *, World::Wanted> table[] = {
        {"no such file", {.operatorFile = folder.filePath(QStringLiteral("none.json"))}},
        {"not JSON", {.operatorFile = put(QStringLiteral("1.json"), "{")}},
        {"another version", {.operatorFile = operatorWith({{QStringLiteral("version"), 2}}, QStringLiteral("2.json"))}},
        {"an unknown member", {.operatorFile = operatorWith({{QStringLiteral("x"), 1}}, QStringLiteral("3.json"))}},
        {"not https",
         {.operatorFile = operatorWith({{QStringLiteral("operator"), clearText}}, QStringLiteral("4.json"))}},
        {"a huge file", {.operatorFile = put(QStringLiteral("5.json"), QByteArray(2 << 20, ' '))}},
        {"no such services", {.servicesFile = folder.filePath(QStringLiteral("none.json"))}},
        {"services of noise", {.servicesFile = put(QStringLiteral("6.json"), "noise")}},
        {"services elsewhere without https",
         {.servicesFile = put(QStringLiteral("7.json"), R"({"version":1,"signing":"http://sign.example.se"})")}},
        {"a folder", {.servicesFile = folder.path()}},
    };
    for (const auto &[what, wanted] : table) {
        const auto world = World::make(wanted);
        ASSERT_FALSE(world) << what;
        EXPECT_EQ(world.error().what,
                  wanted.servicesFile.isEmpty() ? Failure::ProfileInvalid : Failure::ServicesInvalid)
            << what;
    }
}

TEST_F(WorldTest, AYesToAnOperatorHoldsUntilItsHostsChange)
{
    Settings settings(folder.filePath(QStringLiteral("config")));
    const auto made = [this](const QString &host, const QString &name) {
        QJsonObject members = servicesAt(host);
        members.insert(QStringLiteral("name"), name);
        return World::make({.operatorFile = operatorWith(members)})->fingerprint();
    };
    const QString first = made(QStringLiteral("api.example.se"), QStringLiteral("Ett"));
    EXPECT_FALSE(settings.isAccepted(first));
    settings.accept(first);

    EXPECT_TRUE(settings.isAccepted(made(QStringLiteral("api.example.se"), QStringLiteral("Ett"))));
    EXPECT_FALSE(settings.isAccepted(made(QStringLiteral("api.example.org"), QStringLiteral("Ett"))));
    EXPECT_FALSE(settings.isAccepted(made(QStringLiteral("api.example.se"), QStringLiteral("Ett annat namn"))))
        << "what was shown was the name and the hosts";
}

} // namespace
