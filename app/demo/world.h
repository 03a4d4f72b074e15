#pragma once

#include "demo/companies.h"
#include "demo/fault.h"
#include "demo/state.h"

namespace demo {

/// What the services share. Whoever changes the state says so: it is on disk before the answer is sent.
struct World
{
    State state;
    Companies companies;
    Fault fault;
    bool isChanged = false;
};

} // namespace demo
