#pragma once

#include "demo/exchange.h"
#include "demo/request_log.h"
#include "demo/world.h"

namespace demo {

/// The pages a profile links to, and what a test from outside wants to know (not strict, never slow or broken).
class InfoDesk
{
public:
    InfoDesk(World &world, const RequestLog &log) : m_world(world), m_log(log) {}

    Answer answer(const Call &call) const;

private:
    Answer counts() const;

    World &m_world;
    const RequestLog &m_log;
};

} // namespace demo
