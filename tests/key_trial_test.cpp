// Keys are tried as they stand in the keychain, against the demo's own checks.
#include "demo/demo_services.h"
#include "flow/backend.h"
#include "flow/key_trial.h"
#include "net/monotonic.h"
#include "net/rate_limit.h"
#include "secrets/memory_store.h"
#include "support/waited.h"

#include <QFile>

namespace {

OperatorProfile demoProfile(const ServiceAddresses &addresses)
{
    QFile file(QStringLiteral(":/operators/demo.json"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    return addresses.applied(*OperatorProfile::parse(file.readAll()));
}

QByteArray rightKey(const QString &name)
{
    for (const DemoKey &key : DemoServices::keys())
        if (key.name == name)
            return key.value;
    return {};
}

struct KeyTrialTest : testing::Test
{
    KeyTrialTest()
    {
        for (const SecretName &name : names)
            store.put(name, Secret(rightKey(name.name)));
    }

    SecretName name(const char *wanted) const
    {
        for (const SecretName &one : names)
            if (one.name == QLatin1String(wanted))
                return one;
        return {};
    }

    Result<void> tried(const char *key)
    {
        Http http(addresses.loopbackOrigins());
        KeyTrial trial(http, store, profile, addresses.registers, limits);
        return waited<void>([&](Done<void> done) { return trial.tryKey(name(key), std::move(done)); });
    }

    std::unique_ptr<DemoServices> demo = DemoServices::start({}).value();
    ServiceAddresses addresses = ServiceAddresses::parse(demo->servicesFile()).value();
    OperatorProfile profile = demoProfile(addresses);
    QList<SecretName> names = Backend::keysOf(profile) + Backend::registerKeys(addresses);
    RegisterLimits limits = serviceLimits();
    MemoryStore store;
};

TEST_F(KeyTrialTest, RightKeysAreAccepted)
{
    for (const SecretName &one : names)
        EXPECT_TRUE(tried(qPrintable(one.name))) << one.name.toStdString();
}

TEST_F(KeyTrialTest, AWrongOneIsRefused)
{
    for (const SecretName &one : names) {
        store.put(one, Secret("d3Jvbmc="));
        EXPECT_EQ(tried(qPrintable(one.name)).error().what, Failure::KeyRefused) << one.name.toStdString();
        store.put(one, Secret(rightKey(one.name)));
    }
}

TEST_F(KeyTrialTest, OneWithoutItsOtherCannotBeTriedYet)
{
    store.put(name("signing-secret"), Secret());
    EXPECT_EQ(tried("signing-identifier").error().what, Failure::KeysMissing);
    EXPECT_TRUE(tried("operator-api-key"));
}

// A trial is made anew for each set of keys; the services count all that we send.
TEST_F(KeyTrialTest, RegistersAreAskedNoMoreOftenThanTheyAllow)
{
    limits[QStringLiteral("bolagsverket")]->closeUntil(monotonicNow() + std::chrono::hours(1));

    EXPECT_EQ(tried("client-id").error().what, Failure::RateLimited);
}

TEST_F(KeyTrialTest, NothingIsMadeByIt)
{
    for (const SecretName &one : names)
        EXPECT_TRUE(tried(qPrintable(one.name)));
    for (const char *kind : {"account", "document", "organisation", "leaks"})
        EXPECT_EQ(demo->count(QLatin1String(kind)), 0) << kind;
}

} // namespace
