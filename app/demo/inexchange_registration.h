#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// companies/register (signing.md 3.2.4): the same erpId again is an update, a number of another's is taken.
Outcome registration(const Call &call, World &world);

} // namespace demo
