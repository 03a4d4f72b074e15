#pragma once

#include <QString>

#include <optional>

namespace demo {

/// What the demo does wrong on purpose.
struct Fault
{
    enum class Kind {
        None,
        Slow, // 8 s an answer of a service; web pages come at once
        Offline, // the port is closed
        Garbage, // 200 with a web page
        Exists, // every registration: the number is taken
        RateLimited, // 429, Retry-After 3
        Lost, // the next create of `lost` is done, but its answer never comes
    };

    Kind kind = Kind::None;
    QString lost = {};

    static std::optional<Fault> named(const QString &name);
};

} // namespace demo
