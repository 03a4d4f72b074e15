// A proxy wants to know who is asking: the keychain is asked first, then the user, and only what works is kept.
#include "flow/proxy_door.h"

#include "base/steps.h"
#include "secrets/memory_store.h"
#include "support/waited.h"

namespace {

const QString kProxy = QStringLiteral("proxy.example.se:8080");
const QString kOther = QStringLiteral("proxy.example.se:3128");

struct ProxyDoorTest : testing::Test
{
    ProxyDoorTest()
    {
        door.askUser([this](const QString &host, bool wasRefused, Done<ProxyAnswer> done) {
            hosts.append(host);
            refusals.append(wasRefused);
            return later<ProxyAnswer>(says, std::move(done));
        });
    }

    Result<ProxyLogin> answered(bool wasRefused = false, const QString &proxy = kProxy)
    {
        return waited<ProxyLogin>(
            [&](Done<ProxyLogin> done) { return door.answer(proxy, wasRefused, std::move(done)); });
    }

    Secret kept(int index, const QString &proxy = kProxy)
    {
        return waited<Secret>(
                   [&](Done<Secret> done) { return keychain.read(ProxyDoor::names(proxy).at(index), std::move(done)); })
            .value_or(Secret());
    }

    void put(const QByteArray &user, const QByteArray &password)
    {
        keychain.put(ProxyDoor::names(kProxy).at(0), Secret(user));
        keychain.put(ProxyDoor::names(kProxy).at(1), Secret(password));
    }

    MemoryStore keychain;
    ProxyDoor door{keychain};
    Result<ProxyAnswer> says = ProxyAnswer{{QStringLiteral("anna"), Secret("s3cret")}, true};
    QStringList hosts;
    QList<bool> refusals;
};

TEST_F(ProxyDoorTest, WhatTheKeychainKnowsIsNotAskedFor)
{
    put("bo", "hemligt");
    const auto login = answered();
    ASSERT_TRUE(login);
    EXPECT_EQ(login->user, QStringLiteral("bo"));
    EXPECT_EQ(login->password, Secret("hemligt"));
    EXPECT_TRUE(hosts.isEmpty());
}

TEST_F(ProxyDoorTest, TheUserIsAskedWhenTheKeychainDoesNotKnow)
{
    EXPECT_EQ(answered()->user, QStringLiteral("anna"));
    EXPECT_EQ(hosts, QStringList{kProxy});
    EXPECT_EQ(refusals, QList<bool>{false});
}

TEST_F(ProxyDoorTest, AfterARefusalTheUserIsAskedWhateverTheKeychainSays)
{
    put("bo", "of last year");
    EXPECT_EQ(answered(true)->user, QStringLiteral("anna"));
    EXPECT_EQ(refusals, QList<bool>{true});
}

TEST_F(ProxyDoorTest, KeepsWhatWorksAndOnlyThen)
{
    ASSERT_TRUE(answered());
    EXPECT_TRUE(kept(0).isEmpty());
    door.letThrough(kOther);
    EXPECT_TRUE(kept(0).isEmpty());
    door.letThrough(kProxy);
    EXPECT_TRUE(eventually([this] { return kept(1) == Secret("s3cret"); }));
    EXPECT_EQ(kept(0), Secret("anna"));
}

TEST_F(ProxyDoorTest, TwoOnOneHostAreTwo)
{
    ASSERT_TRUE(answered());
    says = ProxyAnswer{{QStringLiteral("bo"), Secret("hemligt")}, true};
    ASSERT_TRUE(answered(false, kOther));
    door.letThrough(kProxy);
    door.letThrough(kOther);
    EXPECT_TRUE(eventually([this] { return kept(1) == Secret("s3cret") && kept(1, kOther) == Secret("hemligt"); }));
    EXPECT_EQ(kept(0, kOther), Secret("bo"));
}

TEST_F(ProxyDoorTest, WhatWasRefusedIsNotKept)
{
    ASSERT_TRUE(answered());
    says = fail(Failure::ProxyRefused);
    EXPECT_EQ(answered(true).error().what, Failure::ProxyRefused);
    door.letThrough(kProxy);
    EXPECT_TRUE(kept(0).isEmpty());
}

TEST_F(ProxyDoorTest, WhatTheUserDoesNotWantKeptIsNot)
{
    says = ProxyAnswer{{QStringLiteral("anna"), Secret("s3cret")}, false};
    ASSERT_TRUE(answered());
    door.letThrough(kProxy);
    EXPECT_TRUE(kept(0).isEmpty());
}

TEST_F(ProxyDoorTest, WhoHasDeclinedIsNotAskedAboutThatProxyUntilTheyComeBackToIt)
{
    says = fail(Failure::ProxyRefused);
    ASSERT_FALSE(answered());
    says = ProxyAnswer{{QStringLiteral("anna"), Secret("s3cret")}, false};
    EXPECT_EQ(answered().error().what, Failure::ProxyRefused);
    EXPECT_EQ(answered(true).error().what, Failure::ProxyRefused);
    EXPECT_EQ(hosts, QStringList{kProxy});
    EXPECT_TRUE(answered(false, kOther));

    door.askAgain();
    EXPECT_TRUE(answered());
}

TEST_F(ProxyDoorTest, WhatWasToldIsForgottenInTheKeychainToo)
{
    EXPECT_FALSE(door.hasLogin());
    put("bo", "hemligt");
    ASSERT_TRUE(answered());
    EXPECT_TRUE(door.hasLogin());
    EXPECT_TRUE(waited<void>([this](Done<void> done) { return door.forget(std::move(done)); }));

    EXPECT_FALSE(door.hasLogin());
    EXPECT_TRUE(kept(0).isEmpty());
    EXPECT_TRUE(kept(1).isEmpty());
    EXPECT_EQ(answered()->user, QStringLiteral("anna")) << "who is asked now";
}

TEST_F(ProxyDoorTest, WithNobodyToAskItIsRefused)
{
    door.askUser({});
    EXPECT_EQ(answered().error().what, Failure::ProxyRefused);
}

} // namespace
