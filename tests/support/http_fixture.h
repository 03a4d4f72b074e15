#pragma once

#include "net/http.h"
#include "support/loopback_server.h"
#include "support/qt_test.h"

#include <optional>

inline void PrintTo(Failure failure, std::ostream *out)
{
    *out << "failure " << static_cast<int>(failure); // its place in the list
}

inline void PrintTo(const Error &error, std::ostream *out)
{
    PrintTo(error.what, out);
    *out << " (" << error.detail.toStdString() << ')';
}

/// An Http and the one server it may talk to, with deadlines that a test can wait for.
struct HttpFixture : testing::Test
{
    static HttpLimits limits()
    {
        using namespace std::chrono_literals;
        return {.silence = 300ms,
                .total = 900ms,
                .createTotal = 900ms,
                .fileTotal = 900ms,
                .downloadSilence = 300ms,
                .firstPause = 10ms};
    }

    HttpRequest to(const QString &path, Expect expect = Expect::Object) const
    {
        return {.url = server.url(path), .expect = expect, .body = "{}", .contentType = "application/json"};
    }

    Done<HttpAnswer> keep()
    {
        return [this](Result<HttpAnswer> result) {
            ++answers;
            got = std::move(result);
        };
    }

    Result<HttpAnswer> answered()
    {
        if (!eventually([this] { return got.has_value(); }))
            return fail(Failure::Timeout, QStringLiteral("the test waited in vain"));
        return *std::exchange(got, std::nullopt);
    }

    Result<HttpAnswer> get(Expect expect = Expect::Object)
    {
        const Pending pending = http.get(to({}, expect), keep());
        return answered();
    }

    Result<HttpAnswer> query(Expect expect = Expect::Object)
    {
        const Pending pending = http.query(to({}, expect), keep());
        return answered();
    }

    Result<HttpAnswer> create(Expect expect = Expect::Object)
    {
        const Pending pending = http.create(to({}, expect), keep());
        return answered();
    }

    LoopbackServer server;
    Http http{{server.url()}, limits()};
    std::optional<Result<HttpAnswer>> got;
    int answers = 0;
};

/// What went wrong; nothing when nothing did.
inline std::optional<Failure> failureIn(const Result<HttpAnswer> &result)
{
    return result ? std::nullopt : std::optional(result.error().what);
}
