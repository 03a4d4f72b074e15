#pragma once

#include "demo/exchange.h"
#include "demo/state.h"

namespace demo {

/// The page with the mails that the signing service would have sent, the newest first, each with its signature address.
Answer mailbox(const State &state, const QString &language);

} // namespace demo
