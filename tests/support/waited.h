#pragma once

#include "base/pending.h"
#include "support/qt_test.h"

#include <optional>

/// Starts something and waits for its answer, which must come exactly once.
template<typename T, typename Start> Result<T> waited(Start start)
{
    std::optional<Result<T>> got;
    int answers = 0;
    const Pending pending = start([&got, &answers](Result<T> result) {
        got = std::move(result);
        ++answers;
    });
    EXPECT_EQ(answers, 0) << "answered before it returned";
    EXPECT_TRUE(eventually([&got] { return got.has_value(); })) << "no answer";
    EXPECT_LE(answers, 1);
    return got ? *got : Result<T>(fail(Failure::Timeout, QStringLiteral("no answer in this test")));
}
