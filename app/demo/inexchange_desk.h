#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// InExchange's Network API (signing.md 3.2): tokens, registration, status, look-up. Paths and names in any case.
class InexchangeDesk
{
public:
    static constexpr const char *kBase = "/v1/api/";

    explicit InexchangeDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    using Take = Outcome (InexchangeDesk::*)(const Call &);

    Outcome route(const Call &call);
    Outcome createToken(const Call &call);
    Outcome revokeToken(const Call &call);
    Outcome registerCompany(const Call &call);
    Outcome status(const Call &call);
    Outcome lookUp(const Call &call);

    tl::expected<QString, Refusal> checkedClient(const Call &call) const; // the ErpId behind its token

    World &m_world;
};

} // namespace demo
