#include "console/secrets_command.h"

#include "secrets/memory_store.h"
#include "base/steps.h"
#include "support/qt_test.h"

#include <optional>

namespace {

const SecretName kApi{QStringLiteral("inexchange"), QStringLiteral("api.example.se"),
                      QStringLiteral("operator-api-key")};
const SecretName kSigning{QStringLiteral("inexchange"), QStringLiteral("sign.example.se"),
                          QStringLiteral("signing-secret")};

/// A keychain that says the same to everything.
struct FailingStore final : SecretStore
{
    explicit FailingStore(Failure said) : why(said) {}
    Pending read(const SecretName &, Done<Secret> done) override { return later<Secret>(fail(why), std::move(done)); }
    Pending write(const SecretName &, const Secret &, Done<void> done) override
    {
        return later<void>(fail(why), std::move(done));
    }
    Pending remove(const SecretName &, Done<void> done) override { return later<void>(fail(why), std::move(done)); }

    Failure why;
};

struct SecretsCommandTest : testing::Test
{
    int run(SecretStore &store, const QString &action, const QString &name = {}, const QByteArray &input = {})
    {
        QTextStream outStream(&out);
        QTextStream errorStream(&errors);
        const auto trial = [this](const SecretName &key, Done<void> done) {
            tried.append(key.name);
            return later<void>(Result<void>(verdict), std::move(done));
        };
        SecretsCommand command({store, {kApi, kSigning}, trial}, outStream, errorStream);
        std::optional<int> code;
        QObject::connect(&command, &SecretsCommand::finished, &command, [&code](int ended) { code = ended; });
        command.run(action, name, {isTyped, [&] {
                                       ++reads;
                                       return Secret(input);
                                   }});
        EXPECT_TRUE(eventually([&code] { return code.has_value(); }));
        return code.value_or(-1);
    }

    std::optional<QByteArray> kept(const SecretName &name)
    {
        std::optional<Result<Secret>> found;
        const Pending pending = memory.read(name, [&found](const Result<Secret> &secret) { found = secret; });
        EXPECT_TRUE(eventually([&found] { return found.has_value(); }));
        return *found ? std::optional((*found)->reveal()) : std::nullopt;
    }

    MemoryStore memory;
    QString out;
    QString errors;
    QStringList tried;
    Result<void> verdict;
    bool isTyped = false;
    int reads = 0;
};

TEST_F(SecretsCommandTest, SetKeepsTheKeyAndTriesIt)
{
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, "hush-hush"), 0);
    EXPECT_EQ(kept(kApi), QByteArray("hush-hush"));
    EXPECT_EQ(tried, QStringList{kApi.name});
    EXPECT_TRUE(out.contains(QLatin1String("accepts it")));
    EXPECT_EQ(errors, QString());
}

TEST_F(SecretsCommandTest, NoWordOfItIsTheKey)
{
    for (const Failure why : {Failure::KeyRefused, Failure::Offline, Failure::KeysMissing}) {
        verdict = fail(why, QStringLiteral("hush-hush"));
        run(memory, QStringLiteral("set"), kApi.name, "hush-hush");
    }
    run(memory, QStringLiteral("list"));
    EXPECT_FALSE((out + errors).contains(QLatin1String("hush")));
}

TEST_F(SecretsCommandTest, AKeyThatTheServiceRefusesIsSaid)
{
    verdict = fail(Failure::KeyRefused);
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, "wrong"), 1);
    EXPECT_TRUE(errors.contains(QLatin1String("SVC-01")));
}

TEST_F(SecretsCommandTest, AKeyThatCannotBeTriedIsKeptAndThatIsSaid)
{
    verdict = fail(Failure::Offline);
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, "key"), 1);
    EXPECT_EQ(kept(kApi), QByteArray("key"));
    EXPECT_TRUE(errors.contains(QLatin1String("could not be tested")));
    EXPECT_TRUE(errors.contains(QLatin1String("NET-01")));
}

TEST_F(SecretsCommandTest, OneOfTwoKeysIsTriedWhenTheOtherIsThere)
{
    verdict = fail(Failure::KeysMissing);
    EXPECT_EQ(run(memory, QStringLiteral("set"), kSigning.name, "key"), 0);
    EXPECT_TRUE(out.contains(QLatin1String("other key")));
}

TEST_F(SecretsCommandTest, NothingAndTooMuchAreNoKeys)
{
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, ""), 2);
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, QByteArray(kLargestSecret + 1, 'x')), 2);
    EXPECT_EQ(kept(kApi), std::nullopt);
    EXPECT_TRUE(tried.isEmpty());
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, QByteArray(kLargestSecret, 'x')), 0);
}

TEST_F(SecretsCommandTest, AnUnknownNameIsToldBeforeTheKeyIsRead)
{
    EXPECT_EQ(run(memory, QStringLiteral("set"), QStringLiteral("api-key"), "hush"), 2);
    EXPECT_EQ(run(memory, QStringLiteral("remove"), QStringLiteral("api-key")), 2);
    EXPECT_EQ(reads, 0);
    EXPECT_TRUE(errors.contains(QLatin1String("operator-api-key, signing-secret")));
}

TEST_F(SecretsCommandTest, WhoeverTypesIsAskedForIt)
{
    isTyped = true;
    EXPECT_EQ(run(memory, QStringLiteral("set"), kApi.name, "key"), 0);
    EXPECT_TRUE(errors.contains(QLatin1String("press Enter")));
}

TEST_F(SecretsCommandTest, RemoveForgetsAndIsDoneTwice)
{
    memory.put(kApi, Secret("key"));
    EXPECT_EQ(run(memory, QStringLiteral("remove"), kApi.name), 0);
    EXPECT_EQ(run(memory, QStringLiteral("remove"), kApi.name), 0);
    EXPECT_EQ(kept(kApi), std::nullopt);
}

TEST_F(SecretsCommandTest, ListTellsWhichThereAre)
{
    memory.put(kApi, Secret("hush"));
    EXPECT_EQ(run(memory, QStringLiteral("list")), 0);
    EXPECT_EQ(out,
              QStringLiteral("operator-api-key (api.example.se): set\nsigning-secret (sign.example.se): not found\n"));
}

TEST_F(SecretsCommandTest, AKeychainThatFailsIsASentenceAndACode)
{
    FailingStore locked(Failure::KeychainLocked);
    EXPECT_EQ(run(locked, QStringLiteral("list")), 1);
    EXPECT_EQ(run(locked, QStringLiteral("set"), kApi.name, "key"), 1);
    EXPECT_EQ(run(locked, QStringLiteral("remove"), kApi.name), 1);
    EXPECT_EQ(errors.count(QLatin1String("(KEY-03)")), 3);
    EXPECT_TRUE(tried.isEmpty());
}

} // namespace
