// Keys as the settings handle them, against the demo's own checks.
#include "demo/demo_services.h"
#include "flow/backend.h"
#include "secrets/memory_store.h"
#include "support/waited.h"
#include "support/wire_server.h"

#include <QFile>
#include <QTemporaryDir>

namespace {

using Of = KeyRing::Of;
using Where = KeyRing::Where;

/// A keychain that can be away, and counts what is written to it.
struct TestKeychain final : SecretStore
{
    Pending read(const SecretName &name, Done<Secret> done) override
    {
        return away ? later<Secret>(fail(*away), std::move(done)) : inside.read(name, std::move(done));
    }
    Pending write(const SecretName &name, const Secret &secret, Done<void> done) override
    {
        if (away)
            return later<void>(fail(*away), std::move(done));
        ++writes;
        return inside.write(name, secret, std::move(done));
    }
    Pending remove(const SecretName &name, Done<void> done) override
    {
        if (name.key() == keeps)
            return later<void>(fail(Failure::KeychainFailed), std::move(done));
        return away ? later<void>(fail(*away), std::move(done)) : inside.remove(name, std::move(done));
    }

    MemoryStore inside;
    std::optional<Failure> away;
    QString keeps; // whatever is asked of it
    int writes = 0;
};

QByteArray demoKeyOf(const char *name)
{
    for (const DemoKey &key : DemoServices::keys())
        if (key.name == QLatin1String(name))
            return key.value;
    return {};
}

struct KeyRingTest : testing::Test
{
    KeyRingTest()
    {
        QFile file(QStringLiteral(":/operators/demo.json"));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        profile = addresses.applied(*OperatorProfile::parse(file.readAll()));
        start();
    }

    void start()
    {
        auto own = std::make_unique<TestKeychain>();
        keychain = own.get();
        HttpLimits limits;
        limits.firstPause = std::chrono::milliseconds(10);
        backend = std::make_unique<Backend>(Backend::Options{.profile = profile,
                                                             .addresses = addresses,
                                                             .dataFolder = folder.path(),
                                                             .secrets = std::move(own),
                                                             .limits = limits});
    }

    Result<KeptKeys> save(Of of, const QList<Secret> &keys, Where where = Where::Keychain)
    {
        return waited<KeptKeys>(
            [&](Done<KeptKeys> done) { return backend->keys().save(of, keys, where, std::move(done)); });
    }

    Result<QList<Kept>> look(Of of)
    {
        return waited<QList<Kept>>([&](Done<QList<Kept>> done) { return backend->keys().look(of, std::move(done)); });
    }

    Result<void> remove(Of of)
    {
        return waited<void>([&](Done<void> done) { return backend->keys().remove(of, std::move(done)); });
    }

    Secret kept(Of of, int index) // in the keychain itself
    {
        return waited<Secret>([&](Done<Secret> done) {
                   return keychain->inside.read(backend->keys().names(of).at(index), std::move(done));
               })
            .value_or(Secret());
    }

    static QList<Secret> right(Of of)
    {
        if (of == Of::Registers)
            return {Secret(demoKeyOf("client-id")), Secret(demoKeyOf("client-secret"))};
        return {Secret(demoKeyOf("operator-api-key")), Secret(demoKeyOf("signing-identifier")),
                Secret(demoKeyOf("signing-secret"))};
    }

    std::unique_ptr<DemoServices> demo = DemoServices::start({}).value();
    ServiceAddresses addresses = ServiceAddresses::parse(demo->servicesFile()).value();
    OperatorProfile profile;
    QTemporaryDir folder;
    TestKeychain *keychain = nullptr;
    std::unique_ptr<Backend> backend;
};

struct EitherKeys : KeyRingTest, testing::WithParamInterface<Of>
{
    int count() const { return static_cast<int>(backend->keys().names(GetParam()).size()); }
};

TEST_P(EitherKeys, RightOnesAreTriedAndKept)
{
    const auto saved = save(GetParam(), right(GetParam()));
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->untested);
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::InKeychain));
    for (const char *kind : {"account", "document", "organisation", "leaks"})
        EXPECT_EQ(demo->count(QLatin1String(kind)), 0) << kind;
}

TEST_P(EitherKeys, AWrongOneNeverTakesTheRightOnesPlace)
{
    ASSERT_TRUE(save(GetParam(), right(GetParam())));
    for (int wrong = 0; wrong < count(); ++wrong) {
        QList<Secret> keys = right(GetParam());
        keys[wrong] = Secret("d3Jvbmc=");
        EXPECT_EQ(save(GetParam(), keys).error().what, Failure::KeyRefused) << wrong;
        EXPECT_EQ(kept(GetParam(), wrong), right(GetParam()).at(wrong)) << wrong;
    }
    EXPECT_EQ(keychain->writes, count());
}

TEST_P(EitherKeys, OneAloneIsTriedWithTheOthersThatAreKept)
{
    ASSERT_TRUE(save(GetParam(), right(GetParam())));
    QList<Secret> one(count());
    one.last() = Secret("d3Jvbmc=");
    EXPECT_EQ(save(GetParam(), one).error().what, Failure::KeyRefused);
    one.last() = right(GetParam()).last();
    ASSERT_TRUE(save(GetParam(), one));
    EXPECT_EQ(keychain->writes, count() + 1);
}

TEST_P(EitherKeys, OneAloneIsNothingWhenTheOthersAreNotThere)
{
    QList<Secret> one(count());
    one.first() = right(GetParam()).first();
    EXPECT_EQ(save(GetParam(), one).error().what, Failure::KeysMissing);
    EXPECT_EQ(keychain->writes, 0);
}

TEST_P(EitherKeys, WithoutANetworkTheyAreKeptAndSaidToBeUntested)
{
    demo.reset(); // the servers are not there
    const auto saved = save(GetParam(), right(GetParam()));
    ASSERT_TRUE(saved);
    ASSERT_TRUE(saved->untested);
    EXPECT_EQ(saved->untested->what, Failure::Offline);
    EXPECT_EQ(keychain->writes, count());
}

TEST_P(EitherKeys, WhatTheKeychainWouldNotTakeIsUsedUntilTheEnd)
{
    keychain->away = Failure::KeychainLocked;
    EXPECT_EQ(save(GetParam(), right(GetParam())).error().what, Failure::KeychainLocked);
    EXPECT_EQ(look(GetParam()).error().what, Failure::KeychainLocked);

    ASSERT_TRUE(save(GetParam(), right(GetParam()), Where::UntilTheEnd));
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::UntilTheEnd));
    EXPECT_EQ(keychain->writes, 0);

    keychain->away.reset();
    ASSERT_TRUE(save(GetParam(), right(GetParam())));
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::InKeychain)) << "a later save goes to the keychain";
}

TEST_P(EitherKeys, AWrongOneIsNotUsedUntilTheEndEither)
{
    EXPECT_EQ(save(GetParam(), QList<Secret>(count(), Secret("d3Jvbmc=")), Where::UntilTheEnd).error().what,
              Failure::KeyRefused);
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::No));
}

TEST_P(EitherKeys, RemovedTheyAreGone)
{
    ASSERT_TRUE(save(GetParam(), right(GetParam())));
    ASSERT_TRUE(remove(GetParam()));
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::No));
    for (int i = 0; i < count(); ++i)
        EXPECT_TRUE(kept(GetParam(), i).isEmpty());
}

TEST_P(EitherKeys, RemovedTheyAreNotUsedThoughTheKeychainIsAway)
{
    ASSERT_TRUE(save(GetParam(), right(GetParam()), Where::UntilTheEnd));
    keychain->away = Failure::KeychainLocked;
    EXPECT_FALSE(remove(GetParam()));
    keychain->away.reset();
    EXPECT_EQ(look(GetParam()), QList<Kept>(count(), Kept::No));
}

TEST_F(KeyRingTest, OneThatTheKeychainWouldNotGiveUpDoesNotKeepTheOthers)
{
    ASSERT_TRUE(save(Of::Operator, right(Of::Operator)));
    keychain->keeps = backend->keys().names(Of::Operator).first().key();
    EXPECT_EQ(remove(Of::Operator).error().what, Failure::KeychainFailed);
    EXPECT_EQ(look(Of::Operator), (QList{Kept::InKeychain, Kept::No, Kept::No}));
}

// One service is away, and the key of the other is wrong.
TEST_F(KeyRingTest, AWrongOneIsRefusedAlsoWhenTheOtherServiceIsAway)
{
    ASSERT_TRUE(save(Of::Operator, right(Of::Operator)));
    const QUrl nobody(QStringLiteral("http://127.0.0.1:1/"));
    for (const int wrong : {0, 2}) {
        ServiceAddresses there = addresses;
        (wrong == 0 ? there.signingBase : there.operatorBase) = nobody;
        profile = there.applied(profile);
        start();
        QList<Secret> keys = right(Of::Operator);
        keys[wrong] = Secret("d3Jvbmc=");
        EXPECT_EQ(save(Of::Operator, keys).error().what, Failure::KeyRefused) << wrong;
        EXPECT_EQ(keychain->writes, 0) << wrong;
        profile = addresses.applied(profile);
    }
}

INSTANTIATE_TEST_SUITE_P(KeyRing, EitherKeys, testing::Values(Of::Operator, Of::Registers),
                         [](const auto &one) { return one.param == Of::Operator ? "Operator" : "Registers"; });

// What was remembered of the keys of before

struct LookingUp : KeyRingTest
{
    Failure searched()
    {
        backend->flow().setQuery(QStringLiteral("408840-3888"));
        backend->flow().search();
        EXPECT_TRUE(eventually([this] { return !backend->flow().isBusy(); }));
        return backend->flow().error() ? backend->flow().error()->what : Failure::BrowserMissing;
    }

    int asked() const { return demo->count(QStringLiteral("organisation")); }
};

TEST_F(LookingUp, UsesNewKeysAtOnceAndRemovedOnesNoMore)
{
    backend->useRegisters({QStringLiteral("peppol"), QStringLiteral("vies")});
    EXPECT_EQ(searched(), Failure::KeysMissing);
    ASSERT_TRUE(save(Of::Registers, right(Of::Registers)));
    searched();
    EXPECT_EQ(asked(), 1);
    ASSERT_TRUE(remove(Of::Registers));
    EXPECT_EQ(searched(), Failure::KeysMissing) << "neither a token nor an answer of before";
    EXPECT_EQ(asked(), 1);
}

TEST_F(LookingUp, ARegisterThatIsOffIsNotAsked)
{
    ASSERT_TRUE(save(Of::Registers, right(Of::Registers)));
    backend->useRegisters({QStringLiteral("bolagsverket")});
    searched();
    EXPECT_EQ(asked(), 0);
    backend->useRegisters({});
    searched();
    EXPECT_EQ(asked(), 1);
}

// A partner's keys

TEST_F(KeyRingTest, APartnersClientIdAndSecretAreTriedByAskingForAToken)
{
    WireServer visma;
    const QByteArray token = "/api/v1/auth/token";
    visma.answerJson(token, R"({"error":"invalid_client"})", 400);
    visma.answerJson(token, R"({"access_token":"abc","token_type":"Bearer","expires_in":600})");
    visma.answerAll(WireServer::http(404, "application/json", "{}")); // a document of nobody's
    addresses.signingBase = visma.url(QString());
    profile = addresses.applied(profile);
    profile.signingKeys = OperatorProfile::SigningKeys::OAuth2;
    profile.scopes = {QStringLiteral("document_get")};
    start();
    const QList<Secret> keys{Secret(demoKeyOf("operator-api-key")), Secret("client"), Secret("secret")};

    EXPECT_EQ(save(Of::Operator, keys).error().what, Failure::KeyRefused);
    EXPECT_EQ(keychain->writes, 0);
    const auto saved = save(Of::Operator, keys);
    ASSERT_TRUE(saved);
    EXPECT_FALSE(saved->untested);
    EXPECT_EQ(kept(Of::Operator, 1), Secret("client"));
    EXPECT_EQ(backend->keys().names(Of::Operator)[1],
              (SecretName{profile.id, secretHost(profile.signingBase), QStringLiteral("signing-client-id")}));
    EXPECT_EQ(backend->keys().names(Of::Operator)[2].name, QStringLiteral("signing-client-secret"));
    EXPECT_EQ(visma.requests.last().target, "/api/v1/document/00000000-0000-0000-0000-000000000000");
}

// A broker has the keys

TEST_F(KeyRingTest, ABrokersOperatorHasNoneToEnterAndMissesNone)
{
    profile.access = OperatorProfile::Access::Broker;
    start();
    EXPECT_TRUE(backend->keys().names(Of::Operator).isEmpty());
    const auto missing = waited<bool>([&](Done<bool> done) { return backend->keys().findMissing(std::move(done)); });
    EXPECT_EQ(missing, Result<bool>(false));
}

TEST_F(KeyRingTest, ThroughABrokerNoKeyIsSentAndNoneIsLookedFor)
{
    WireServer broker;
    broker.answerAll(WireServer::http(404, "application/json", "{}"));
    ServiceAddresses there;
    there.operatorBase = broker.url(QStringLiteral("/v1/api/"));
    there.signingBase = broker.url(QString());
    addresses = there;
    profile = there.applied(profile);
    profile.access = OperatorProfile::Access::Broker;
    start();
    keychain->away = Failure::KeychainMissing; // a look into it would be an error
    save(Of::Operator, {});
    EXPECT_GE(broker.requests.size(), 2) << "the signing service and the operator were asked";
    for (const auto &request : std::as_const(broker.requests)) {
        EXPECT_FALSE(request.headers.contains("authorization")) << request.target.toStdString();
        EXPECT_FALSE(request.headers.contains("apikey")) << request.target.toStdString();
    }
    for (const char *key : {"operator-api-key", "signing-identifier", "signing-secret"})
        for (const auto &request : std::as_const(broker.requests))
            EXPECT_FALSE(request.body.contains(demoKeyOf(key)));
}

TEST_F(KeyRingTest, ARegisterThatWantsAPauseGetsItFromTheNextTrialToo)
{
    WireServer busy;
    busy.answerAll(WireServer::http(429, "application/json", "{}", "Retry-After: 3600\r\n"));
    addresses.registers[QStringLiteral("bolagsverket")][QStringLiteral("token")] = busy.url();
    start();

    for (int i = 0; i < 2; ++i) {
        const auto saved = save(Of::Registers, right(Of::Registers));
        ASSERT_TRUE(saved);
        ASSERT_TRUE(saved->untested);
        EXPECT_EQ(saved->untested->what, Failure::RateLimited);
    }
    EXPECT_EQ(busy.requests.size(), 1);
}

TEST_F(KeyRingTest, MissingIsOnlyWhatIsCertainlyNotThere)
{
    const auto missing = [this] {
        return waited<bool>([&](Done<bool> done) { return backend->keys().findMissing(std::move(done)); });
    };
    EXPECT_EQ(missing(), Result<bool>(true));
    keychain->away = Failure::KeychainLocked;
    EXPECT_EQ(missing().error().what, Failure::KeychainLocked);
}

} // namespace
