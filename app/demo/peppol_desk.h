#pragma once

#include "demo/exchange.h"
#include "demo/peppol_participants.h"

namespace demo {

/// The Peppol Directory's search (registers.md 4.1).
class PeppolDesk
{
public:
    static constexpr const char *kBase = "/search/";

    explicit PeppolDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Outcome search(const Call &call) const;
    QList<Participant> matches(const Call &call) const;

    World &m_world;
};

} // namespace demo
