#pragma once

#include "demo/exchange.h"
#include "demo/state.h"

namespace demo {

/// companies/status in one of the ways it may be written (signing.md 3.2.5, 3.2.9).
Answer statusOf(const Account &account);

} // namespace demo
