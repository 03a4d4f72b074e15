#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// The Peppol Directory's search (registers.md 4.1).
class PeppolDesk
{
public:
    explicit PeppolDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Outcome search(const Call &call) const;
    QList<QJsonObject> matches(const Call &call) const;

    World &m_world;
};

} // namespace demo
