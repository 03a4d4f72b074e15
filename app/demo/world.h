#pragma once

#include "demo/companies.h"
#include "demo/fault.h"
#include "demo/state.h"

namespace demo {

/// What the services share. Whoever changes the state says so: it is on disk before the answer is sent.
struct World
{
    State state;
    Companies companies{QStringLiteral(":/demo/companies.json")}; // Sweden's
    Companies norway{QStringLiteral(":/demo/norway.json")};
    Companies finland{QStringLiteral(":/demo/finland.json")};
    Fault fault = {};
    bool isChanged = false;
};

} // namespace demo
