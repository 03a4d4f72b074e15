#include "signing/signing_document.h"

#include <algorithm>

namespace {

std::optional<DocumentInvitation> invitationWith(const QString &id, const SigningDocument &document)
{
    const auto found =
        std::find_if(document.invitations.begin(), document.invitations.end(), [&](const DocumentInvitation &one) {
            return !id.isEmpty() && one.id.compare(id, Qt::CaseInsensitive) == 0;
        });
    return found == document.invitations.end() ? std::nullopt : std::optional(*found);
}

bool hasEmail(const DocumentInvitation &invitation)
{
    return !invitation.email.isEmpty();
}

bool isCancelled(const std::optional<DocumentInvitation> &invitation)
{
    return invitation && invitation->state == InvitationState::Cancelled;
}

} // namespace

std::optional<DocumentInvitation> ownInvitation(const SigningDocument &document, const SigningRecord &record)
{
    return invitationWith(record.invitationId, document);
}

std::optional<DocumentInvitation> otherInvitation(const SigningDocument &document, const SigningRecord &record)
{
    return invitationWith(record.otherInvitationId, document);
}

bool isOver(const SigningDocument &document, const SigningRecord &record)
{
    switch (document.state) {
    case DocumentState::Cancelled:
    case DocumentState::Deleted: return true;
    case DocumentState::Signed: return false;
    case DocumentState::New:
    case DocumentState::Pending: break;
    }
    return isCancelled(ownInvitation(document, record)) || isCancelled(otherInvitation(document, record));
}

std::optional<SigningRecord> withInvitations(const SigningRecord &record, const SigningDocument &document)
{
    const auto &shown = document.invitations;
    const bool isForTwo = !record.otherEmail.isEmpty();
    const bool isKnown = ownInvitation(document, record).has_value();
    SigningRecord told = record;
    if (isForTwo && shown.size() == 2 && hasEmail(shown[0]) != hasEmail(shown[1])) {
        told.invitationId = shown[hasEmail(shown[0]) ? 1 : 0].id;
        told.otherInvitationId = shown[hasEmail(shown[0]) ? 0 : 1].id;
        return told;
    }
    if (!record.invitationId.isEmpty())
        return isKnown ? std::optional(told) : std::nullopt;
    if (isForTwo || shown.size() != 1)
        return std::nullopt;
    told.invitationId = shown.first().id;
    return told;
}
