#include "net/retry_after.h"
#include "support/http_fixture.h"

#include <QTimeZone>

using namespace std::chrono_literals;

namespace {

using Retries = HttpFixture;

const QByteArray kGood = LoopbackServer::http(200, "{}");

TEST_F(Retries, AQueryComesThroughOnItsThirdTry)
{
    server.queue = {LoopbackServer::http(503, ""), LoopbackServer::http(503, ""), kGood};

    EXPECT_TRUE(query());
    EXPECT_EQ(server.requests, 3);
}

TEST_F(Retries, AQueryIsTriedThreeTimesAtMost)
{
    server.reply = LoopbackServer::http(429, "");

    EXPECT_EQ(failureIn(query()), Failure::RateLimited);
    EXPECT_EQ(server.requests, 3);
}

TEST_F(Retries, AGetIsTriedAgainWhenTheServiceSaysLater)
{
    server.queue = {LoopbackServer::http(429, ""), kGood};

    EXPECT_TRUE(get());
    EXPECT_EQ(server.requests, 2);
}

TEST_F(Retries, AQueryGoesOutOnceATryWhenTheConnectionBreaks)
{
    server.closes = true;

    EXPECT_EQ(failureIn(query()), Failure::Offline);
    EXPECT_EQ(server.requests, 3);
}

TEST_F(Retries, AQueryComesThroughWhenTheConnectionBreaksOnce)
{
    server.act = [this](QTcpSocket &socket) {
        if (server.requests == 1)
            return socket.abort();
        socket.write(kGood);
    };

    EXPECT_TRUE(query());
    EXPECT_EQ(server.requests, 2);
    EXPECT_TRUE(server.seen.last().endsWith("{}"));
}

struct FinalStatuses : HttpFixture, testing::WithParamInterface<int>
{
};

TEST_P(FinalStatuses, AreNotTriedAgain)
{
    server.reply = LoopbackServer::http(GetParam(), "");

    EXPECT_FALSE(query());
    EXPECT_EQ(server.requests, 1);
}

INSTANTIATE_TEST_SUITE_P(Http, FinalStatuses, testing::Values(302, 400, 401, 404, 409, 500, 502, 504));

TEST_F(Retries, ACreateIsNeverTriedAgain)
{
    server.reply = LoopbackServer::http(429, "", "Retry-After: 7\r\n");

    const auto result = create();

    ASSERT_EQ(failureIn(result), Failure::RateLimited);
    EXPECT_EQ(result.error().retryAfter, 7);
    EXPECT_EQ(server.requests, 1);
}

// The deadline covers every try: rather than wait beyond it, the user is told how long it takes.
TEST_F(Retries, ALongWaitIsTheUsersToTake)
{
    server.reply = LoopbackServer::http(429, "", "Retry-After: 30\r\n");

    const auto result = query();

    ASSERT_EQ(failureIn(result), Failure::RateLimited);
    EXPECT_EQ(result.error().retryAfter, 30);
    EXPECT_EQ(server.requests, 1);
}

TEST_F(Retries, LettingGoEndsTheWaiting)
{
    server.reply = LoopbackServer::http(503, "");
    {
        const Pending pending = http.query(to({}), keep());
        ASSERT_TRUE(eventually([this] { return server.requests == 1; }));
    }
    QTest::qWait(100);

    EXPECT_EQ(server.requests, 1);
    EXPECT_EQ(answers, 0);
}

struct Header
{
    QByteArray text;
    int seconds;
};

struct RetryAfter : testing::TestWithParam<Header>
{
};

TEST_P(RetryAfter, IsReadInSecondsOrAsADate)
{
    const QDateTime now(QDate(2026, 3, 1), QTime(12, 0), Qt::UTC);

    EXPECT_EQ(retryAfterOf(GetParam().text, now), GetParam().seconds) << GetParam().text.toStdString();
}

INSTANTIATE_TEST_SUITE_P(Http, RetryAfter,
                         testing::Values(Header{"3", 3}, Header{" 3 ", 3}, Header{"0", 1}, Header{"120", 120},
                                         Header{"121", 120}, Header{"99999999999999999999", 120}, Header{"", 0},
                                         Header{"-5", 0}, Header{"3.5", 0}, Header{"soon", 0}, Header{"+3", 0},
                                         Header{"\xd9\xa3", 0}, Header{"Sun, 01 Mar 2026 12:00:30 GMT", 30},
                                         Header{"Sun, 01 Mar 2026 11:00:00 GMT", 1},
                                         Header{"Mon, 02 Mar 2026 12:00:00 GMT", 120},
                                         Header{"Sun, 01 Mar 2026 12:00:30 CET", 0}, Header{"2026-03-01", 0}));

TEST(Pauses, GrowUnlessToldAndStraggle)
{
    EXPECT_EQ(pauseAfter(1, 0, 1s, 0), 1s);
    EXPECT_EQ(pauseAfter(2, 0, 1s, 0), 2s);
    EXPECT_EQ(pauseAfter(1, 10, 1s, 0), 10s);
    EXPECT_EQ(pauseAfter(1, 10, 1s, 0.5), 11s);
}

} // namespace
