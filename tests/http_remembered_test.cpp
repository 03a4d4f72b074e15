// An answer that has not changed is not sent again.
#include "net/remembered_answers.h"
#include "support/http_fixture.h"

using testing::HasSubstr;
using testing::Not;

namespace {

struct Remembered : HttpFixture
{
    HttpRequest request(const QString &path = QStringLiteral("a")) const
    {
        HttpRequest made = to(path);
        made.isRemembered = true;
        return made;
    }

    Result<HttpAnswer> ask(const HttpRequest &made)
    {
        const Pending pending = http.get(made, keep());
        return answered();
    }

    std::string last() const { return server.seen.last().toLower().toStdString(); }

    static QByteArray answer(const QByteArray &headers, const QByteArray &body = R"({"name":"Påhitt AB"})")
    {
        return LoopbackServer::http(200, body, headers);
    }

    const QByteArray notChanged = "HTTP/1.1 304 x\r\nConnection: close\r\n\r\n";
};

TEST_F(Remembered, IsWhatNotChangedMeans)
{
    server.queue = {answer("ETag: \"v1\"\r\nLast-Modified: Sun, 01 Mar 2026 12:00:30 GMT\r\n"), notChanged, notChanged};
    const auto first = ask(request());
    const auto second = ask(request());
    const auto third = ask(request());

    ASSERT_TRUE(first && second && third);
    EXPECT_EQ(second->json, first->json);
    EXPECT_EQ(third->json, first->json);
    EXPECT_EQ(second->status, 200);
    EXPECT_THAT(last(), HasSubstr("\r\nif-none-match: \"v1\"\r\n"));
    EXPECT_THAT(last(), HasSubstr("\r\nif-modified-since: sun, 01 mar 2026 12:00:30 gmt\r\n"));
}

TEST_F(Remembered, IsReplacedByWhatHasChanged)
{
    server.queue = {answer("ETag: \"v1\"\r\n"), answer("ETag: W/\"v2\"\r\n", R"({"name":"Nytt AB"})"), notChanged};
    ASSERT_TRUE(ask(request()));
    ASSERT_TRUE(ask(request()));
    const auto third = ask(request());

    ASSERT_TRUE(third);
    EXPECT_EQ(third->json.object().value(u"name").toString(), QStringLiteral("Nytt AB"));
    EXPECT_THAT(last(), HasSubstr("\r\nif-none-match: w/\"v2\"\r\n"));
}

TEST_F(Remembered, IsOfOneAddressAndItsHeadersOnly)
{
    server.reply = answer("ETag: \"v1\"\r\n");
    ASSERT_TRUE(ask(request()));
    ASSERT_TRUE(ask(request(QStringLiteral("b"))));
    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));

    HttpRequest other = request();
    other.headers = {{"Accept-Language", "sv"}};
    ASSERT_TRUE(ask(other));
    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
    ASSERT_TRUE(ask(other));
    EXPECT_THAT(last(), HasSubstr("if-none-match"));
}

// Else the key would be kept beside it.
TEST_F(Remembered, IsNothingThatWasAskedForWithAKey)
{
    server.reply = answer("ETag: \"v1\"\r\n");
    HttpRequest keyed = request();
    keyed.headers = {{"authorization", "Bearer abc"}};
    ASSERT_TRUE(ask(keyed));
    ASSERT_TRUE(ask(keyed));

    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
}

TEST_F(Remembered, IsNothingThatWasNotToBe)
{
    server.reply = answer("ETag: \"v1\"\r\n");
    ASSERT_TRUE(ask(to(QStringLiteral("a"))));
    ASSERT_TRUE(ask(request()));

    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
}

struct NotKept : Remembered, testing::WithParamInterface<const char *>
{
};

TEST_P(NotKept, IsAskedForWhole)
{
    server.reply = answer(GetParam());
    ASSERT_TRUE(ask(request()));
    ASSERT_TRUE(ask(request()));

    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
    EXPECT_THAT(last(), Not(HasSubstr("if-modified-since")));
}

INSTANTIATE_TEST_SUITE_P(Http, NotKept,
                         testing::Values("ETag: \"v1\"\r\nCache-Control: private, No-Store\r\n",
                                         "ETag: \"v1\"\r\nVary: *\r\n", "ETag: v1\r\n", "ETag: \"v\"1\"\r\n",
                                         "ETag: \"\r\n", "ETag: \"v 1\"\r\n", "ETag: w/\"v1\"\r\n", "ETag: W/\r\n",
                                         "ETag: \"v1\", \"v2\"\r\n", "ETag: \"v\xc3\xa5\"\r\n",
                                         "Last-Modified: yesterday\r\n",
                                         "Last-Modified: Sun, 01 Mar 2026 12:00:30 CET\r\n", ""));

TEST_F(Remembered, IsForgottenWhenItIsNoLongerToBeStored)
{
    server.queue = {answer("ETag: \"v1\"\r\n"), answer("ETag: \"v1\"\r\nCache-Control: no-store\r\n"), notChanged};
    ASSERT_TRUE(ask(request()));
    ASSERT_TRUE(ask(request()));

    EXPECT_EQ(failureIn(ask(request())), Failure::BadReply);
    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
}

TEST_F(Remembered, NotChangedThatNobodyAskedForIsNoAnswer)
{
    server.reply = notChanged;

    EXPECT_EQ(failureIn(ask(request())), Failure::BadReply);
    EXPECT_EQ(failureIn(query()), Failure::BadReply);
    EXPECT_FALSE(create());
}

TEST_F(Remembered, ABadAnswerIsNot)
{
    server.queue = {answer("ETag: \"v1\"\r\n", R"({"name":)"), answer("ETag: \"v1\"\r\n")};
    EXPECT_EQ(failureIn(ask(request())), Failure::BadReply);
    ASSERT_TRUE(ask(request()));

    EXPECT_THAT(last(), Not(HasSubstr("if-none-match")));
}

struct Memory : testing::Test
{
    static HttpRequest request(int number)
    {
        return {.url = QUrl(QStringLiteral("https://example.se/%1").arg(number))};
    }

    void keep(int number, qsizetype size = 10)
    {
        answers.keep(request(number), {.status = 200, .etag = "\"v\"", .body = QByteArray(size, ' ')});
    }

    bool has(int number) { return answers.find(request(number)).has_value(); }

    RememberedAnswers answers;
};

TEST_F(Memory, HoldsSixtyFourAnswersAndForgetsTheOneUnusedLongest)
{
    for (int i = 0; i < 64; ++i)
        keep(i);
    EXPECT_TRUE(has(0)); // used again
    keep(64);

    EXPECT_TRUE(has(0));
    EXPECT_FALSE(has(1));
    EXPECT_TRUE(has(2));
    EXPECT_TRUE(has(64));
}

TEST_F(Memory, HoldsFourMebibytesAtMost)
{
    constexpr qsizetype kHalf = qsizetype{2} * 1024 * 1024;
    keep(1, kHalf - 100);
    keep(2, kHalf - 100);
    EXPECT_TRUE(has(1) && has(2));
    keep(3, 1000);

    EXPECT_FALSE(has(1));
    EXPECT_TRUE(has(2) && has(3));
    keep(4, 3 * kHalf);
    EXPECT_FALSE(has(2) || has(3) || has(4));
}

} // namespace
