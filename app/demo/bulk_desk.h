#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Bolagsverket's file server (registers.md 2.1): one file, with ETag, Last-Modified, conditions and ranges.
class BulkDesk
{
public:
    static constexpr const char *kBase = "/bolagsverket/";
    static constexpr const char *kFile = "/bolagsverket/bolagsverket_bulkfil.zip";

    explicit BulkDesk(World &world) : m_world(world) {}

    Answer answer(const Call &call);

private:
    Outcome route(const Call &call);
    Answer file(const Call &call) const;
    void cut(Answer &answer); // as the fault wants it

    World &m_world;
    QByteArray m_zip; // made when it is first asked for
    QByteArray m_etag;
};

} // namespace demo
