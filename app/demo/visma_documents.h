#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Visma Sign's calls about documents. Their signature and path are right already.
class VismaDocuments
{
public:
    explicit VismaDocuments(World &world) : m_world(world) {}

    Outcome create(const Call &call);
    Outcome search(const Call &call) const;
    Outcome addFile(const Call &call, Document &document);
    Outcome show(const Document &document) const;
    static Outcome file(const Document &document);
    Outcome remind(const Call &call, const Document &document); // all who were invited by mail and are still to sign
    Outcome cancel(const Call &call, Document &document);
    Outcome remove(const Call &call, const Document &document);

private:
    QJsonObject objectOf(const Document &document) const;

    World &m_world;
};

} // namespace demo
