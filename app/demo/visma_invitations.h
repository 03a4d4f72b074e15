#pragma once

#include "demo/exchange.h"
#include "demo/world.h"

namespace demo {

/// Visma Sign's calls about invitations and methods. Their signature and path are right already.
class VismaInvitations
{
public:
    explicit VismaInvitations(World &world) : m_world(world) {}

    Outcome invite(const Call &call, Document &document);
    Outcome show(const Invitation &invitation) const;
    Outcome sign(const Call &call, const Invitation &invitation);
    Outcome remind(const Call &call, const Invitation &invitation);
    static Outcome methods(const Call &call);

private:
    tl::expected<QList<Invitation>, Refusal> invitationsFrom(const QJsonArray &given, const QString &documentId) const;
    tl::expected<Invitation, Refusal> invitationFrom(const QJsonObject &given, const QString &documentId) const;

    World &m_world;
};

} // namespace demo
