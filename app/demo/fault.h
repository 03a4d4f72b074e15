#pragma once

#include <QHash>
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
        Declined, // whatever is pressed on the signing page, the person declines
        Expired, // the invitation's time is over as soon as its page is shown
        Refused, // 401 from the signing service
        Down, // 503; of a register only
        Cut, // the next file breaks off in its middle; of the national register only, as the next
        Halt, // each file stops coming in its middle
    };

    Kind kind = Kind::None; // of all services
    QString lost = {};
    bool isStrict = false; // who asks more often than the real register allows is refused
    QHash<QString, Kind> sources = {}; // of one register alone, by its name (demo/place.h)

    Kind at(const QString &source) const { return sources.value(source, kind); }

    /// Nothing, or several at once with commas between: "down:vies,slow:brreg".
    static std::optional<Fault> named(const QString &name);
};

} // namespace demo
