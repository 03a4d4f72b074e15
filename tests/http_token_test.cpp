#include "net/access_token.h"

#include "base/steps.h"
#include "support/qt_test.h"

#include <QJsonDocument>
#include <QPointer>

using namespace std::chrono_literals;

namespace {

/// A service whose token the test hands out when it likes, and clocks that stand still.
struct Tokens : testing::Test
{
    Pending ask(Done<FreshToken> done)
    {
        ++fetches;
        waiting = std::move(done);
        auto scope = std::make_unique<QObject>();
        flights += scope.get();
        return Pending(std::move(scope));
    }

    void give(const QByteArray &text, std::optional<double> lifetime = 3600)
    {
        const auto done = std::move(waiting);
        waiting = nullptr;
        done(FreshToken{Secret(text), lifetime});
    }

    Done<Secret> keep()
    {
        return [this](const Result<Secret> &secret) {
            ++answers;
            got = secret ? secret->reveal() : QByteArray();
            failure = secret ? std::nullopt : std::optional(secret.error().what);
        };
    }

    // Whether a token is held: asking does not fetch.
    bool holds()
    {
        const Pending pending = token.get([](auto) {});
        if (!waiting)
            return true;
        const auto done = std::exchange(waiting, nullptr);
        done(fail(Failure::Offline));
        return false;
    }

    std::chrono::milliseconds monotonic = 0ms;
    std::chrono::milliseconds wall = 0ms;
    Done<FreshToken> waiting;
    AccessToken token{[this](Done<FreshToken> done) { return ask(std::move(done)); },
                      {[this] { return monotonic; }, [this] { return wall; }}};
    QList<QPointer<QObject>> flights;
    int fetches = 0;
    int answers = 0;
    QByteArray got;
    std::optional<Failure> failure;
};

TEST_F(Tokens, AreFetchedOnceForAllWhoWait)
{
    const Pending first = token.get(keep());
    const Pending second = token.get(keep());
    give("abc");

    EXPECT_EQ(answers, 2);
    EXPECT_EQ(got, "abc");
    EXPECT_EQ(fetches, 1);
    EXPECT_TRUE(holds());
}

TEST_F(Tokens, WhoLeftIsNotTold)
{
    {
        const Pending gone = token.get(keep());
    }
    const Pending stays = token.get(keep());
    give("abc");

    EXPECT_EQ(answers, 1);
    EXPECT_EQ(fetches, 1);
}

TEST_F(Tokens, AFailureIsForAllAndTheNextMayTryAgain)
{
    const Pending first = token.get(keep());
    const auto done = std::move(waiting);
    done(fail(Failure::KeysMissing));
    EXPECT_EQ(failure, Failure::KeysMissing);

    const Pending second = token.get(keep());
    give("abc");
    EXPECT_EQ(got, "abc");
    EXPECT_EQ(fetches, 2);
}

TEST_F(Tokens, EndWhenEitherClockSaysSo)
{
    const Pending first = token.get(keep());
    give("abc", 600);
    monotonic = 539s;
    wall = 539s;
    EXPECT_TRUE(holds());

    monotonic = 540s;
    EXPECT_FALSE(holds());

    monotonic = 0ms; // asleep
    wall = 540s;
    EXPECT_FALSE(holds());
}

struct Life
{
    std::optional<double> told;
    std::chrono::seconds kept;
};

struct Lifetimes : Tokens, testing::WithParamInterface<Life>
{
};

TEST_P(Lifetimes, AreClampedAndCutShort)
{
    const Pending first = token.get(keep());
    give("abc", GetParam().told);
    ASSERT_EQ(got, "abc");

    monotonic = GetParam().kept;
    EXPECT_FALSE(holds());
    monotonic -= 1ms;
    EXPECT_EQ(holds(), GetParam().kept > 0s);
}

INSTANTIATE_TEST_SUITE_P(Http, Lifetimes,
                         testing::Values(Life{std::nullopt, 300s}, Life{3600, 3540s}, Life{86400, 3540s},
                                         Life{600, 540s}, Life{30, 0s}, Life{0, 0s}, Life{90.9, 30s}));

struct BadTokens : Tokens, testing::WithParamInterface<std::pair<QByteArray, double>>
{
};

TEST_P(BadTokens, AreRefused)
{
    const Pending first = token.get(keep());
    give(GetParam().first, GetParam().second);

    EXPECT_EQ(failure, Failure::BadReply);
    EXPECT_FALSE(holds());
}

INSTANTIATE_TEST_SUITE_P(
    Http, BadTokens,
    testing::Values(std::pair<QByteArray, double>("abc", -1), std::pair<QByteArray, double>("abc", 1e30),
                    std::pair<QByteArray, double>("abc", qQNaN()), std::pair<QByteArray, double>("", 600),
                    std::pair<QByteArray, double>("=", 600), std::pair<QByteArray, double>("a=b", 600),
                    std::pair<QByteArray, double>("t\r\nX-Evil: 1", 600), std::pair<QByteArray, double>("a b", 600),
                    std::pair<QByteArray, double>("\xc3\xa5", 600),
                    std::pair<QByteArray, double>(QByteArray("a\0b", 3), 600),
                    std::pair<QByteArray, double>(QByteArray(8 * 1024 + 1, 'a'), 600)));

TEST_F(Tokens, EveryLetterOfTheGrammarIsTaken)
{
    const Pending first = token.get(keep());
    give("azAZ09-._~+/==");

    EXPECT_EQ(got, "azAZ09-._~+/==");
}

TEST_F(Tokens, ARefusedOneIsForgottenButNotANewerOne)
{
    const Pending first = token.get(keep());
    give("old");
    token.refused(Secret("older"));
    EXPECT_TRUE(holds());

    token.refused(Secret("old"));
    EXPECT_FALSE(holds());
}

TEST_F(Tokens, OfKeysThatAreNotUsedAnyMoreAreForgotten)
{
    const Pending first = token.get(keep());
    give("old");
    token.forget();

    EXPECT_FALSE(holds());
}

TEST_F(Tokens, OnTheirWayWithKeysThatAreNotUsedAnyMoreAreFetchedAnew)
{
    const Pending first = token.get(keep());
    token.forget();
    ASSERT_EQ(fetches, 2);
    EXPECT_TRUE(flights.first().isNull());
    give("new");

    EXPECT_EQ(answers, 1);
    EXPECT_EQ(got, "new");
    EXPECT_TRUE(holds());
}

struct TokenCalls : Tokens
{
    // Calls with whatever token there is; `outcomes` are handed out in turn.
    Pending call()
    {
        return token.with<int>(
            [this](const Secret &secret, Done<int> done) {
                used += secret.reveal();
                return later<int>(outcomes.takeFirst(), std::move(done));
            },
            [this](Result<int> result) { outcome = std::move(result); });
    }

    QList<Result<int>> outcomes;
    QByteArrayList used;
    std::optional<Result<int>> outcome;
};

TEST_F(TokenCalls, AreMadeWithTheToken)
{
    outcomes = {Result<int>(7)};
    const Pending pending = call();
    give("abc");

    ASSERT_TRUE(eventually([this] { return outcome.has_value(); }));
    EXPECT_EQ(**outcome, 7);
    EXPECT_EQ(used, QByteArrayList{"abc"});
}

TEST_F(TokenCalls, GetOneNewTokenWhenRefused)
{
    outcomes = {Result<int>(fail(Failure::KeyRefused)), Result<int>(7)};
    const Pending pending = call();
    give("old");
    ASSERT_TRUE(eventually([this] { return fetches == 2; }));
    give("new");

    ASSERT_TRUE(eventually([this] { return outcome.has_value(); }));
    EXPECT_EQ(**outcome, 7);
    EXPECT_EQ(used, (QByteArrayList{"old", "new"}));
}

TEST_F(TokenCalls, StopAfterTheSecondRefusal)
{
    outcomes = {Result<int>(fail(Failure::KeyRefused)), Result<int>(fail(Failure::KeyRefused))};
    const Pending pending = call();
    give("old");
    ASSERT_TRUE(eventually([this] { return fetches == 2; }));
    give("new");

    ASSERT_TRUE(eventually([this] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->error().what, Failure::KeyRefused);
    EXPECT_EQ(fetches, 2);
}

TEST_F(TokenCalls, OtherFailuresAreFinal)
{
    outcomes = {Result<int>(fail(Failure::OutcomeUnknown))};
    const Pending pending = call();
    give("abc");

    ASSERT_TRUE(eventually([this] { return outcome.has_value(); }));
    EXPECT_EQ(outcome->error().what, Failure::OutcomeUnknown);
    EXPECT_EQ(used.size(), 1);
}

TEST_F(TokenCalls, LetGoAtTheTokenAreNeverMade)
{
    {
        const Pending pending = call();
    }
    give("abc");
    QTest::qWait(20);

    EXPECT_TRUE(used.isEmpty());
    EXPECT_FALSE(outcome);
}

TEST_F(TokenCalls, TheCallbackMayDestroyItsOwner)
{
    Pending pending = token.with<int>([](const Secret &, Done<int> done) { return later<int>(1, std::move(done)); },
                                      [&](auto) { pending = {}; });
    give("abc");

    EXPECT_TRUE(eventually([&] { return !pending; }));
}

struct OAuthAnswers : testing::TestWithParam<std::pair<QByteArray, bool>>
{
};

TEST_P(OAuthAnswers, AreTypeChecked)
{
    const auto fresh = oauthTokenOf(QJsonDocument::fromJson(GetParam().first).object());

    EXPECT_EQ(fresh.has_value(), GetParam().second) << GetParam().first.toStdString();
}

INSTANTIATE_TEST_SUITE_P(
    Http, OAuthAnswers,
    testing::Values(
        std::pair<QByteArray, bool>(R"({"access_token":"t","token_type":"Bearer","expires_in":3600})", true),
        std::pair<QByteArray, bool>(R"({"access_token":"t","token_type":"bearer"})", true),
        std::pair<QByteArray, bool>(R"({"token_type":"Bearer","expires_in":3600})", false),
        std::pair<QByteArray, bool>(R"({"access_token":"t","token_type":"mac","expires_in":3600})", false),
        std::pair<QByteArray, bool>(R"({"access_token":"t","expires_in":3600})", false),
        std::pair<QByteArray, bool>(R"({"access_token":["t"],"token_type":"Bearer","expires_in":3600})", false),
        std::pair<QByteArray, bool>(R"({"access_token":"t","token_type":"Bearer","expires_in":"soon"})", false),
        std::pair<QByteArray, bool>(R"({"access_token":null,"token_type":"Bearer","expires_in":null})", false)));

} // namespace
