#include "secrets/memory_store.h"
#include "secrets/session_store.h"

#include "support/waited.h"

#include <QUrl>

namespace {

const SecretName kName{QStringLiteral("inexchange"), QStringLiteral("api.example.se"),
                       QStringLiteral("operator-api-key")};

TEST(SecretName, IsAReverseDomainKey)
{
    EXPECT_EQ(kName.key(), QStringLiteral("se.anslut.inexchange.api.example.se.operator-api-key"));
}

TEST(SecretName, TwoNamesNeverShareAKey)
{
    const SecretName one{QStringLiteral("a"), QStringLiteral("b.c"), QStringLiteral("d")};
    const SecretName other{QStringLiteral("a.b"), QStringLiteral("c"), QStringLiteral("d")};
    EXPECT_NE(one.key(), other.key());
    const SecretName upper{QStringLiteral("A"), QStringLiteral("b.c"), QStringLiteral("d")};
    EXPECT_NE(one.key(), upper.key());
}

TEST(SecretName, KeepsStrangeCharactersOut)
{
    const SecretName name{QStringLiteral("å/b"), QStringLiteral("[::1]:80"), QStringLiteral("x\ny%")};
    EXPECT_EQ(name.key(), QStringLiteral("se.anslut.%c3%a5%2fb.[::1]:80.x%0ay%25"));
}

TEST(SecretHost, IsTheHostAndAPortOfItsOwn)
{
    const auto host = [](const char *url) { return secretHost(QUrl(QString::fromLatin1(url))); };
    EXPECT_EQ(host("https://API.Example.SE/v1/"), QStringLiteral("api.example.se"));
    EXPECT_EQ(host("https://api.example.se:443"), QStringLiteral("api.example.se"));
    EXPECT_EQ(host("https://api.example.se:8443"), QStringLiteral("api.example.se:8443"));
    EXPECT_EQ(host("http://127.0.0.1:8095/v1/api/"), QStringLiteral("127.0.0.1:8095"));
    EXPECT_EQ(host("http://127.0.0.1:80/"), QStringLiteral("127.0.0.1"));
    EXPECT_EQ(host("http://[::1]:8095/"), QStringLiteral("[::1]:8095"));
}

TEST(SecretHost, IsAsciiSoThatALookAlikeIsAnotherHost)
{
    EXPECT_EQ(secretHost(QUrl(QStringLiteral("https://öl.se/"))), QStringLiteral("xn--l-0ga.se"));
}

class MemoryStoreTest : public testing::Test
{
protected:
    Result<Secret> read()
    {
        std::optional<Result<Secret>> got;
        const Pending reading = store.read(kName, [&](const auto &secret) { got = secret; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    Result<void> write(const QByteArray &bytes)
    {
        std::optional<Result<void>> got;
        const Pending writing = store.write(kName, Secret(bytes), [&](const auto &done) { got = done; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    Result<void> remove()
    {
        std::optional<Result<void>> got;
        const Pending removing = store.remove(kName, [&](const auto &done) { got = done; });
        EXPECT_TRUE(eventually([&] { return got.has_value(); }));
        return got.value_or(fail(Failure::Timeout));
    }

    MemoryStore store;
};

TEST_F(MemoryStoreTest, KeepsASecretUntilItIsRemoved)
{
    EXPECT_EQ(read().error().what, Failure::NotFound);
    ASSERT_TRUE(write("key"));
    EXPECT_TRUE(read()->reveal() == "key");
    EXPECT_TRUE(remove());
    EXPECT_EQ(read().error().what, Failure::NotFound);
    EXPECT_TRUE(remove());
}

TEST_F(MemoryStoreTest, RefusesWhatAKeychainWould)
{
    EXPECT_EQ(write(QByteArray(2001, 'x')).error().what, Failure::TooLarge);
    EXPECT_TRUE(write(QByteArray(2000, 'x')));
}

TEST_F(MemoryStoreTest, NeverAnswersInsideTheCall)
{
    bool called = false;
    const Pending reading = store.read(kName, [&](const auto &) { called = true; });
    EXPECT_FALSE(called);
    EXPECT_TRUE(eventually([&] { return called; }));
}

TEST_F(MemoryStoreTest, DroppingThePendingSilencesIt)
{
    bool called = false;
    std::ignore = store.read(kName, [&](const auto &) { called = true; });
    QCoreApplication::processEvents();
    EXPECT_FALSE(called);
}

struct SessionStoreTest : testing::Test
{
    SessionStoreTest()
    {
        auto kept = std::make_unique<MemoryStore>();
        keychain = kept.get();
        store = std::make_unique<SessionStore>(std::move(kept));
    }

    static Result<Secret> readFrom(SecretStore &from)
    {
        return waited<Secret>([&](Done<Secret> done) { return from.read(kName, std::move(done)); });
    }

    MemoryStore *keychain = nullptr;
    std::unique_ptr<SessionStore> store;
};

TEST_F(SessionStoreTest, WhatIsForNowAnswersFirstAndIsNotKept)
{
    keychain->put(kName, Secret("of before"));
    store->keepForNow(kName, Secret("for now"));
    EXPECT_EQ(readFrom(*store), Secret("for now"));
    EXPECT_EQ(readFrom(*keychain), Secret("of before"));
    EXPECT_TRUE(store->isForNow(kName));
}

TEST_F(SessionStoreTest, WhatIsSavedTakesItsPlace)
{
    store->keepForNow(kName, Secret("for now"));
    EXPECT_TRUE(waited<void>([&](Done<void> done) { return store->write(kName, Secret("kept"), std::move(done)); }));
    EXPECT_FALSE(store->isForNow(kName));
    EXPECT_EQ(readFrom(*store), Secret("kept"));
    EXPECT_EQ(readFrom(*keychain), Secret("kept"));
}

TEST_F(SessionStoreTest, WhatCouldNotBeSavedLeavesIt)
{
    store->keepForNow(kName, Secret("for now"));
    const Secret tooLong(QByteArray(kLargestSecret + 1, 'x'));
    EXPECT_FALSE(waited<void>([&](Done<void> done) { return store->write(kName, tooLong, std::move(done)); }));
    EXPECT_EQ(readFrom(*store), Secret("for now"));
}

TEST_F(SessionStoreTest, WhatIsRemovedIsGoneFromBoth)
{
    keychain->put(kName, Secret("of before"));
    store->keepForNow(kName, Secret("for now"));
    EXPECT_TRUE(waited<void>([&](Done<void> done) { return store->remove(kName, std::move(done)); }));
    EXPECT_EQ(readFrom(*store).error().what, Failure::NotFound);
    EXPECT_EQ(readFrom(*keychain).error().what, Failure::NotFound);
}

} // namespace
