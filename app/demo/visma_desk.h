#pragma once

#include "demo/exchange.h"
#include "demo/visma_documents.h"
#include "demo/visma_invitations.h"
#include "demo/world.h"

namespace demo {

/// Visma Sign's API, version 1 (signing.md 1.4).
class VismaDesk
{
public:
    static constexpr const char *kBase = "/api/v1/";

    explicit VismaDesk(World &world) : m_world(world), m_documents(world), m_invitations(world) {}

    Answer answer(const Call &call);
    Answer refusal(const Call &call); // as to somebody whose key is not known

private:
    Outcome route(const Call &call);
    Outcome take(const Call &call, const QString &name, const QString &id);
    Outcome takeDocument(const Call &call, const QString &name, Document &document);
    Outcome takeInvitation(const Call &call, const QString &name, const QString &id);

    World &m_world;
    VismaDocuments m_documents;
    VismaInvitations m_invitations;
};

} // namespace demo
