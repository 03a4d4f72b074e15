#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// The European Commission's check of VAT numbers (registers.md 4.2), for Swedish and Finnish ones.
class ViesDesk
{
public:
    static constexpr const char *kBase = "/taxation_customs/vies/rest-api/";

    explicit ViesDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call) const;

private:
    Outcome route(const Call &call) const;
    Outcome check(const QString &country, const QString &number) const;
    QJsonValue known(const QString &country, const QString &number) const; // its `vies` member; undefined: nobody's

    World &m_world;
};

} // namespace demo
