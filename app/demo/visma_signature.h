#pragma once

#include "demo/exchange.h"

#include <QDateTime>

namespace demo {

/// Whether the request carries the organisation's signature (signing.md 1.2), by the demo's own computing.
tl::expected<void, Refusal> checkedSignature(const Call &call, const QDateTime &now);

} // namespace demo
