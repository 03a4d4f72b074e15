#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Bolagsverket's "värdefulla datamängder", version 1 (registers.md 1.3 to 1.10).
class BolagsverketDesk
{
public:
    static constexpr const char *kBase = "/vardefulla-datamangder/v1";

    explicit BolagsverketDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Outcome route(const Call &call);
    tl::expected<void, Refusal> checkedToken(const Call &call, const char *scope) const;
    Outcome organisations(const Call &call) const;

    World &m_world;
};

} // namespace demo
