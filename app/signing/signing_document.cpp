#include "signing/signing_document.h"

#include <algorithm>
#include <tuple>
#include <utility>

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

// Of two, who has an address is the other one. Nothing: the document does not tell.
std::optional<std::pair<QString, QString>> ownAndOther(const QList<DocumentInvitation> &shown)
{
    if (shown.size() != 2 || hasEmail(shown[0]) == hasEmail(shown[1]))
        return std::nullopt;
    const int other = hasEmail(shown[0]) ? 0 : 1;
    return std::pair(shown[1 - other].id, shown[other].id);
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
    const bool isForTwo = !record.otherEmail.isEmpty();
    SigningRecord told = record;
    if (const auto both = isForTwo ? ownAndOther(document.invitations) : std::nullopt) {
        std::tie(told.invitationId, told.otherInvitationId) = *both;
        return told;
    }
    if (!record.invitationId.isEmpty())
        return ownInvitation(document, record) ? std::optional(told) : std::nullopt;
    if (isForTwo || document.invitations.size() != 1)
        return std::nullopt;
    told.invitationId = document.invitations.first().id;
    return told;
}
