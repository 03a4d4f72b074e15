#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Finland's PRH/YTJ, version 3 (registers.md 4.5): companies by any name they ever had, and by number.
class PrhDesk
{
public:
    static constexpr const char *kBase = "/opendata-ytj-api/v3/";

    explicit PrhDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call) const;

private:
    Outcome route(const Call &call) const;
    Outcome companies(const Call &call) const;
    QList<QJsonObject> matches(const Call &call) const; // by number, as the wire has them

    World &m_world;
};

} // namespace demo
