#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Norway's Enhetsregisteret (registers.md 4.4): units by name and by number, with ETag and If-None-Match.
class BrregDesk
{
public:
    static constexpr const char *kBase = "/enhetsregisteret/api/";

    explicit BrregDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call) const;

private:
    Outcome route(const Call &call) const;
    Outcome unit(const Call &call, const QString &number) const;
    Outcome search(const Call &call) const;
    QList<QJsonObject> matches(const Call &call) const; // by name, as the wire has them

    World &m_world;
};

} // namespace demo
