#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// buyerparties/lookup (signing.md 3.2.7): who is known in the network; none, one or several.
Outcome parties(const Call &call, World &world);

} // namespace demo
