#pragma once

#include "signing/signing_record.h"

#include <QList>
#include <QString>

#include <optional>

/// What the wire says of a document (signing.md 1.6); `Deleted` also for one that is not there.
enum class DocumentState { New, Pending, Signed, Cancelled, Deleted };

/// What the wire says of one invitation: `Waiting` is not sent yet, `Sent` is not opened yet.
enum class InvitationState { Waiting, Sent, Opened, Signed, Cancelled };

/// One person's invitation to sign a document.
struct DocumentInvitation
{
    QString id;
    InvitationState state = InvitationState::Sent;
    QString email = {}; // empty: it has none, or the service does not show it

    bool operator==(const DocumentInvitation &) const = default;
};

/// A document as the service has it. Signed: by everybody who was invited.
struct SigningDocument
{
    QString id;
    DocumentState state = DocumentState::New;
    bool hasFile = false;
    QList<DocumentInvitation> invitations = {};
};

/// The user's own invitation and the second signatory's, as the record knows them. Nothing: the document shows no such.
std::optional<DocumentInvitation> ownInvitation(const SigningDocument &document, const SigningRecord &record);
std::optional<DocumentInvitation> otherInvitation(const SigningDocument &document, const SigningRecord &record);

/// It will never be signed: it was ended, or one of the two invitations was.
bool isOver(const SigningDocument &document, const SigningRecord &record);

/// The record with the ids of the document's invitations; who has an e-mail address is the second signatory. Nothing: they
/// are not those of the record, or it cannot be told whose they are.
std::optional<SigningRecord> withInvitations(const SigningRecord &record, const SigningDocument &document);
