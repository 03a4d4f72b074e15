#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// POST /oauth2/token of Bolagsverket's portal (registers.md 1.2).
class OauthDesk
{
public:
    explicit OauthDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Outcome token(const Call &call);
    Answer issue(const QStringList &scopes);

    World &m_world;
};

} // namespace demo
