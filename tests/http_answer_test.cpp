#include "support/http_fixture.h"

using testing::Optional;

namespace {

using Answers = HttpFixture;

TEST_F(Answers, AGoodOneCarriesItsObject)
{
    server.reply = LoopbackServer::http(200, R"({"namn":"Exempel AB"})");

    const auto result = get();

    ASSERT_TRUE(result);
    EXPECT_EQ(result->status, 200);
    EXPECT_EQ(result->json.object().value(u"namn").toString(), QStringLiteral("Exempel AB"));
}

struct Shape
{
    const char *name;
    Expect expect;
    QByteArray reply;
    std::optional<Failure> failure;
};

void PrintTo(const Shape &shape, std::ostream *out)
{
    *out << shape.name;
}

struct AnswerShapes : HttpFixture, testing::WithParamInterface<Shape>
{
};

QByteArray raw(const QByteArray &headers, const QByteArray &body, const QByteArray &status = "200 OK")
{
    return "HTTP/1.1 " + status + "\r\n" + headers + "\r\n" + body;
}

QByteArray typed(const QByteArray &type, const QByteArray &body, int status = 200)
{
    return LoopbackServer::http(status, body, "Content-Type: " + type + "\r\n");
}

TEST_P(AnswerShapes, IsJudged)
{
    server.reply = GetParam().reply;
    server.closes = true;

    EXPECT_EQ(failureIn(get(GetParam().expect)), GetParam().failure);
}

TEST_P(AnswerShapes, LeavesACreateOpenWhenItIsNotUsable)
{
    server.reply = GetParam().reply;
    server.closes = true;
    const auto failure = GetParam().failure ? std::optional(Failure::OutcomeUnknown) : std::nullopt;

    EXPECT_EQ(failureIn(create(GetParam().expect)), failure);
    EXPECT_EQ(server.requests, 1);
}

const QByteArray kJson = "Content-Type: application/json\r\n";
const QByteArray kChunked = kJson + "Transfer-Encoding: chunked\r\n";
const QByteArray kDeep = QByteArray("{\"a\":") + QByteArray(31, '[') + QByteArray(31, ']') + "}";
const QByteArray kTooDeep = QByteArray("{\"a\":") + QByteArray(32, '[') + QByteArray(32, ']') + "}";
const QByteArray kPdf = "%PDF-1.4\n1 0 obj\nendobj\n%%EOF\n";

INSTANTIATE_TEST_SUITE_P(
    Object, AnswerShapes,
    testing::Values(
        Shape{"object", Expect::Object, typed("application/json", "{}"), {}},
        Shape{"charset", Expect::Object, typed("Application/JSON; charset=utf-8", "{}"), {}},
        Shape{"suffix", Expect::Object, typed("application/hal+json", "{}"), {}},
        Shape{"indented", Expect::Object, typed("application/json", "{\r\n  \"a\": 1\r\n}\r\n"), {}},
        Shape{"bom", Expect::Object, typed("application/json", "\xef\xbb\xbf{}"), {}},
        Shape{"status 202", Expect::Object, typed("application/json", "{}", 202), {}},
        Shape{"32 levels", Expect::Object, typed("application/json", kDeep), {}},
        Shape{"chunks", Expect::Object, raw(kChunked, "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n"), {}},
        Shape{"closed", Expect::Object, raw(kJson, "{}"), {}},
        Shape{"early hints", Expect::Object, "HTTP/1.1 100 Continue\r\n\r\n" + typed("application/json", "{}"), {}},
        Shape{"same length twice", Expect::Object, raw(kJson + "Content-Length: 2\r\nContent-Length: 2\r\n", "{}"), {}},

        Shape{"array", Expect::Object, typed("application/json", "[]"), Failure::BadReply},
        Shape{"scalar", Expect::Object, typed("application/json", "\"hej\""), Failure::BadReply},
        Shape{"empty", Expect::Object, typed("application/json", ""), Failure::BadReply},
        Shape{"no content", Expect::Object, raw("", "", "204 No Content"), Failure::BadReply},
        Shape{"no type", Expect::Object, raw("Content-Length: 2\r\n", "{}"), Failure::BadReply},
        Shape{"text", Expect::Object, typed("text/plain", "{}"), Failure::BadReply},
        Shape{"web page", Expect::Object, typed("text/html; charset=utf-8", "<html>Logga in</html>"), Failure::WebPage},
        Shape{"xhtml", Expect::Object, typed("application/xhtml+xml", "<html/>"), Failure::WebPage},
        Shape{"web page as json", Expect::Object, typed("application/json", "<html>oops</html>"), Failure::BadReply},
        Shape{"cut json", Expect::Object, typed("application/json", "{\"namn\":\"Exem"), Failure::BadReply},
        Shape{"two objects", Expect::Object, typed("application/json", "{}{}"), Failure::BadReply},
        Shape{"33 levels", Expect::Object, typed("application/json", kTooDeep), Failure::BadReply},
        Shape{"5000 levels", Expect::Object, typed("application/json", QByteArray(5000, '[')), Failure::BadReply},
        Shape{"bad utf-8", Expect::Object, typed("application/json", "{\"a\":\"\xff\xfe\xc3(\"}"), Failure::BadReply},
        Shape{"raw nul", Expect::Object, typed("application/json", QByteArray("{\"a\":\"\0\"}", 9)), Failure::BadReply},
        Shape{"infinite number", Expect::Object, typed("application/json", "{\"a\":1e400}"), Failure::BadReply},
        Shape{"packed", Expect::Object, LoopbackServer::http(200, "{}", kJson + "Content-Encoding: gzip\r\n"),
              Failure::BadReply},
        Shape{"cut without length", Expect::Object, raw(kJson, "{\"namn\":\"Exempel AB\",\"nr\":\"55"),
              Failure::BadReply},
        Shape{"two lengths", Expect::Object, raw(kJson + "Content-Length: 2\r\nContent-Length: 11\r\n", "{}         "),
              Failure::BadReply},
        Shape{"bad chunk", Expect::Object, raw(kChunked, "ZZ\r\n{}\r\n0\r\n\r\n"), Failure::BadReply},
        Shape{"huge chunk", Expect::Object, raw(kChunked, "FFFFFFFFFFFFFFF0\r\n{}"), Failure::BadReply},
        Shape{"unended chunks", Expect::Object, raw(kChunked, "2\r\n{}\r\n"), Failure::Offline},
        Shape{"short of its length", Expect::Object, raw(kJson + "Content-Length: 500\r\n", "{}"), Failure::Offline},
        Shape{"too long", Expect::Object, typed("application/json", QByteArray(2 * 1024 * 1024 + 1, ' ')),
              Failure::TooLarge},
        Shape{"endless", Expect::Object, raw(kJson, QByteArray(3 * 1024 * 1024, ' ')), Failure::TooLarge}));

INSTANTIATE_TEST_SUITE_P(
    Others, AnswerShapes,
    testing::Values(Shape{"array", Expect::Array, typed("application/json", "[1]"), {}},
                    Shape{"object for array", Expect::Array, typed("application/json", "{}"), Failure::BadReply},
                    Shape{"optional object", Expect::ObjectOrEmpty, typed("application/json", "{}"), {}},
                    Shape{"announced empty", Expect::ObjectOrEmpty, LoopbackServer::http(200, ""), {}},
                    Shape{"no content", Expect::ObjectOrEmpty, raw("", "", "204 No Content"), {}},
                    Shape{"broken chunk looks empty", Expect::ObjectOrEmpty, raw(kChunked, "ZZ\r\n{}\r\n0\r\n\r\n"),
                          Failure::BadReply},
                    Shape{"optional array", Expect::ObjectOrEmpty, typed("application/json", "[]"), Failure::BadReply},
                    Shape{"optional web page", Expect::ObjectOrEmpty, typed("text/html", "<p>"), Failure::WebPage},
                    Shape{"created", Expect::Created, LoopbackServer::http(201, "", "Location: /d/1\r\n"), {}},
                    Shape{"created, body cut",
                          Expect::Created,
                          raw("Location: /d/1\r\nContent-Length: 9\r\n", "{", "201 Created"),
                          {}},
                    Shape{"created nowhere", Expect::Created, LoopbackServer::http(201, ""), Failure::BadReply},
                    Shape{"not created", Expect::Created, LoopbackServer::http(200, "", "Location: /d/1\r\n"),
                          Failure::BadReply},
                    Shape{"nothing", Expect::Nothing, raw("", "", "204 No Content"), {}},
                    Shape{"nothing of a page", Expect::Nothing, typed("text/html", "<p>"), {}},
                    Shape{"pdf", Expect::Pdf, typed("application/pdf", kPdf), {}},
                    Shape{"pdf without length", Expect::Pdf, raw("Content-Type: application/pdf\r\n", kPdf), {}},
                    Shape{"cut pdf without length", Expect::Pdf,
                          raw("Content-Type: application/pdf\r\n", kPdf.left(20)), Failure::BadReply},
                    Shape{"text as pdf", Expect::Pdf, typed("application/pdf", "hej"), Failure::BadReply},
                    Shape{"pdf as text", Expect::Pdf, typed("text/plain", kPdf), Failure::BadReply},
                    Shape{"web page as pdf", Expect::Pdf, typed("text/html", "<p>"), Failure::WebPage},
                    Shape{"text", Expect::Text, typed("text/plain; charset=utf-8", "hej"), {}},
                    Shape{"json as text", Expect::Text, typed("application/json", "{}"), Failure::BadReply}));

TEST_F(Answers, ALargePdfIsWhole)
{
    const QByteArray pdf = "%PDF-1.4\n" + QByteArray(4 * 1024 * 1024, 'x') + "\n%%EOF";
    server.reply = typed("application/pdf", pdf);

    const auto result = get(Expect::Pdf);

    ASSERT_TRUE(result);
    EXPECT_EQ(result->body, pdf);
}

TEST_F(Answers, AKeyTwiceIsRefusedWhereItIsSaid)
{
    server.reply = LoopbackServer::http(200, R"({"status":"Pending","st\u0061tus":"Completed"})");
    HttpRequest strict = to({});
    strict.refuseDuplicates = true;

    EXPECT_TRUE(get());
    const Pending pending = http.get(strict, keep());
    EXPECT_EQ(failureIn(answered()), Failure::BadReply);
}

TEST_F(Answers, WhereSomethingWasCreatedIsTold)
{
    server.reply = LoopbackServer::http(201, "", "Location: http://internal:81/d/1\r\n");

    const auto result = create(Expect::Created);

    ASSERT_TRUE(result);
    EXPECT_EQ(result->location, "http://internal:81/d/1");
    EXPECT_EQ(server.requests, 1);
}

struct Statuses : HttpFixture, testing::WithParamInterface<std::tuple<int, Failure, Failure>>
{
};

TEST_P(Statuses, BecomesAFailure)
{
    const auto [status, reading, making] = GetParam();
    server.reply = LoopbackServer::http(status, R"({"message":"<b>%1</b>"})");

    const auto read = query();
    const auto made = create();

    EXPECT_EQ(failureIn(read), reading);
    EXPECT_EQ(failureIn(made), making);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().detail, QStringLiteral("http %1").arg(status));
}

INSTANTIATE_TEST_SUITE_P(Http, Statuses,
                         testing::Values(std::tuple(301, Failure::Redirected, Failure::Redirected),
                                         std::tuple(302, Failure::Redirected,
                                                    Failure::OutcomeUnknown), // how a web server thanks for a form
                                         std::tuple(303, Failure::Redirected, Failure::OutcomeUnknown),
                                         std::tuple(307, Failure::Redirected, Failure::Redirected),
                                         std::tuple(400, Failure::DetailsRefused, Failure::DetailsRefused),
                                         std::tuple(401, Failure::KeyRefused, Failure::KeyRefused),
                                         std::tuple(403, Failure::NotPermitted, Failure::NotPermitted),
                                         std::tuple(404, Failure::NotFound, Failure::NotFound),
                                         std::tuple(405, Failure::BadReply, Failure::BadReply),
                                         std::tuple(407, Failure::ProxyRefused, Failure::ProxyRefused),
                                         std::tuple(408, Failure::Timeout, Failure::OutcomeUnknown),
                                         std::tuple(409, Failure::AlreadyTaken, Failure::AlreadyTaken),
                                         std::tuple(410, Failure::NotFound, Failure::NotFound),
                                         std::tuple(422, Failure::DetailsRefused, Failure::DetailsRefused),
                                         std::tuple(429, Failure::RateLimited, Failure::RateLimited),
                                         std::tuple(500, Failure::ServiceDown, Failure::OutcomeUnknown),
                                         std::tuple(502, Failure::ServiceDown, Failure::OutcomeUnknown),
                                         std::tuple(503, Failure::ServiceDown, Failure::OutcomeUnknown),
                                         std::tuple(511, Failure::WebPage, Failure::OutcomeUnknown),
                                         std::tuple(600, Failure::BadReply, Failure::BadReply)));

TEST_F(Answers, AServiceThatNamesATimeHasDeclinedACreate)
{
    server.reply = LoopbackServer::http(503, "", "Retry-After: 5\r\n");

    EXPECT_EQ(failureIn(create()), Failure::ServiceDown);
    EXPECT_EQ(server.requests, 1);
}

TEST_F(Answers, OnlyCodesAreTakenFromAnError)
{
    server.reply = LoopbackServer::http(
        400, R"({"modelState":{"company.OrgNo":["The field is required."]},"message":"Felaktig \u00e5"})");
    HttpRequest request = to({});
    int told = 0;
    request.codesOf = [&told](int status, const QJsonObject &error) {
        told = status;
        return error.value(u"modelState").toObject().keys()
               << error.value(u"message").toString() << QString(65, u'x') << QString();
    };
    const Pending pending = http.create(request, keep());

    const auto result = answered();

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().codes, QStringList{QStringLiteral("company.OrgNo")});
    EXPECT_EQ(told, 400);
}

struct UnreadErrors : HttpFixture, testing::WithParamInterface<QByteArray>
{
};

TEST_P(UnreadErrors, KeepTheirStatusButNotTheirBody)
{
    server.reply = GetParam();
    HttpRequest request = to({});
    request.codesOf = [](int, const QJsonObject &) { return QStringList{QStringLiteral("read")}; };
    const Pending pending = http.create(request, keep());

    const auto result = answered();

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().what, Failure::AlreadyTaken);
    EXPECT_EQ(result.error().codes, QStringList());
}

INSTANTIATE_TEST_SUITE_P(
    Http, UnreadErrors,
    testing::Values(LoopbackServer::http(409, "[1]"), LoopbackServer::http(409, ""), typed("text/html", "{}", 409),
                    LoopbackServer::http(409, "{\"a\":\"" + QByteArray(8 * 1024, 'x') + "\"}"),
                    LoopbackServer::http(409, QByteArray("{\"a\":\"") + QByteArray(600 * 1024, 'x') + "\"}")));

TEST_F(Answers, ACutRefusalLeavesACreateOpen)
{
    server.reply = raw(kJson + "Content-Length: 500\r\n", "{\"a\"", "409 Conflict");
    server.closes = true;

    EXPECT_EQ(failureIn(create()), Failure::OutcomeUnknown);
}

struct NamedFailures : HttpFixture, testing::WithParamInterface<QByteArray>
{
};

// Who was asked is ours to say: nothing of it is the answer's.
TEST_P(NamedFailures, AFailureOnTheWayNamesWhoWasAsked)
{
    server.queue = {GetParam()};
    const auto result = get();

    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().host, QStringLiteral("127.0.0.1"));
}

INSTANTIATE_TEST_SUITE_P(Http, NamedFailures,
                         testing::Values(LoopbackServer::http(302, "", "Location: https://example.se/\r\n"),
                                         LoopbackServer::http(200, "<p>", "Content-Type: text/html\r\n"),
                                         LoopbackServer::http(511, ""), LoopbackServer::http(408, "")));

TEST_F(HttpFixture, ANetworkThatIsNotThereNamesWhoWasAsked)
{
    const HttpRequest request = to({});
    server.close();
    const Pending pending = http.get(request, keep());
    const auto result = answered();

    ASSERT_EQ(failureIn(result), Failure::Offline);
    EXPECT_EQ(result.error().host, QStringLiteral("127.0.0.1"));
}

TEST_F(HttpFixture, AnAnswerOfTheServicesOwnNamesNobody)
{
    server.reply = LoopbackServer::http(404, "");
    const auto result = get();

    ASSERT_EQ(failureIn(result), Failure::NotFound);
    EXPECT_EQ(result.error().host, QString());
}

} // namespace
