// How often a service is asked: never more than it allows, and not at all while it wants a pause (N16).
#include "net/monotonic.h"
#include "net/rate_limit.h"
#include "support/http_fixture.h"

using testing::AllOf;
using testing::Gt;
using testing::Le;

using namespace std::chrono_literals;

namespace {

const QByteArray kGood = LoopbackServer::http(200, "{}");

TEST(RateLimits, LetInSoManyInAnyStretchOfTime)
{
    RateLimit limit(2, 1000ms);

    EXPECT_EQ(limit.enter(5000ms), 0ms);
    EXPECT_EQ(limit.enter(5400ms), 0ms);
    EXPECT_EQ(limit.enter(5500ms), 500ms);
    EXPECT_EQ(limit.enter(6000ms), 0ms);
    EXPECT_EQ(limit.enter(6100ms), 300ms); // no window that starts anew: the one at 5400 counts still
}

TEST(RateLimits, StayClosedAsLongAsTheLongestPauseAskedFor)
{
    RateLimit limit(2, 1000ms);
    limit.closeUntil(9000ms);
    limit.closeUntil(7000ms);

    EXPECT_EQ(limit.enter(6000ms), 3000ms);
    EXPECT_EQ(limit.closedFor(8999ms), 1ms);
    EXPECT_EQ(limit.enter(9000ms), 0ms);
}

struct LimitedCalls : HttpFixture
{
    HttpRequest limited(int most, RateLimit::Time stretch)
    {
        HttpRequest request = to({});
        limit = std::make_shared<RateLimit>(most, stretch);
        request.limit = limit;
        return request;
    }

    Result<HttpAnswer> ask(const HttpRequest &request)
    {
        const Pending pending = http.query(request, keep());
        return answered();
    }

    std::shared_ptr<RateLimit> limit;
};

TEST_F(LimitedCalls, WaitForTheirTurn)
{
    server.reply = kGood;
    const HttpRequest request = limited(1, 200ms);
    const auto before = monotonicNow();

    EXPECT_TRUE(ask(request));
    EXPECT_TRUE(ask(request));
    EXPECT_GE(monotonicNow() - before, 200ms);
    EXPECT_EQ(server.requests, 2);
}

TEST_F(LimitedCalls, SayHowLongItTakesRatherThanWaitBeyondTheirDeadline)
{
    server.reply = kGood;
    const HttpRequest request = limited(1, 60s);
    ASSERT_TRUE(ask(request));

    const auto refused = ask(request);
    ASSERT_EQ(failureIn(refused), Failure::RateLimited);
    EXPECT_THAT(refused.error().retryAfter, AllOf(Gt(30), Le(60)));
    EXPECT_EQ(server.requests, 1);
}

TEST_F(LimitedCalls, CountEachTry)
{
    server.queue = {LoopbackServer::http(503, ""), kGood};
    const HttpRequest request = limited(2, 60s);

    EXPECT_TRUE(ask(request));
    EXPECT_EQ(failureIn(ask(request)), Failure::RateLimited);
    EXPECT_EQ(server.requests, 2);
}

struct Pauses : LimitedCalls, testing::WithParamInterface<int>
{
};

TEST_P(Pauses, AreKeptByEveryCallToTheService)
{
    server.queue = {LoopbackServer::http(GetParam(), "", "Retry-After: 30\r\n")};
    server.reply = kGood;
    const HttpRequest request = limited(100, 1s);
    EXPECT_FALSE(ask(request));

    const auto refused = ask(request);
    ASSERT_EQ(failureIn(refused), Failure::RateLimited);
    EXPECT_THAT(refused.error().retryAfter, AllOf(Gt(1), Le(30)));
    const Pending create = http.create(request, keep());
    EXPECT_EQ(failureIn(answered()), Failure::RateLimited);
    EXPECT_EQ(server.requests, 1);
}

INSTANTIATE_TEST_SUITE_P(Http, Pauses, testing::Values(429, 503));

TEST_F(LimitedCalls, OfAPauseToldInVainAreNoneTheWiser)
{
    server.queue = {LoopbackServer::http(429, "", "Retry-After: soon\r\n")};
    server.reply = kGood;

    EXPECT_TRUE(ask(limited(100, 1s)));
    EXPECT_EQ(limit->closedFor(monotonicNow()), 0ms);
}

TEST_F(LimitedCalls, AreNotHeldUpForLongerThanTwoMinutesByAnyAnswer)
{
    server.queue = {LoopbackServer::http(429, "", "Retry-After: 99999999\r\n")};
    const auto refused = ask(limited(100, 1s));

    ASSERT_EQ(failureIn(refused), Failure::RateLimited);
    EXPECT_EQ(refused.error().retryAfter, 120);
    EXPECT_LE(limit->closedFor(monotonicNow()), 120s);
}

TEST_F(LimitedCalls, WaitOutAPauseThatEndsInTime)
{
    server.queue = {LoopbackServer::http(429, ""), kGood};
    const HttpRequest request = limited(100, 1s);
    const auto end = monotonicNow() + 200ms;
    limit->closeUntil(end);

    EXPECT_TRUE(ask(request));
    EXPECT_GE(monotonicNow(), end);
    EXPECT_EQ(server.requests, 2);
}

// Rounded up: when that time is over, they are let in.
TEST_F(LimitedCalls, TellNoTimeThatIsTooShort)
{
    server.reply = LoopbackServer::http(429, "", "Retry-After: 7\r\n");
    const HttpRequest request = limited(100, 1s);
    for (int i = 0; i < 3; ++i) {
        const auto refused = ask(request);
        ASSERT_EQ(failureIn(refused), Failure::RateLimited);
        EXPECT_GE(std::chrono::seconds(refused.error().retryAfter), limit->closedFor(monotonicNow()));
        EXPECT_LE(refused.error().retryAfter, 7);
    }
    EXPECT_EQ(server.requests, 1);
}

TEST_F(LimitedCalls, LetGoOfWhileTheyWaitAreNotSent)
{
    server.reply = kGood;
    const HttpRequest request = limited(1, 700ms);
    ASSERT_TRUE(ask(request));
    {
        const Pending pending = http.query(request, keep());
    }
    QTest::qWait(800);

    EXPECT_EQ(server.requests, 1);
}

} // namespace
