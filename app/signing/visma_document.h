#pragma once

#include "signing/signing_service.h"

#include <QJsonArray>
#include <QJsonObject>

/// One document's status. An unknown word is Failure::BadReply, and so is `signed` with nobody invited or with one who has
/// not signed: the words decide.
Result<SigningDocument> documentOf(const QJsonObject &reply);

/// The invitations that were made, in the order in which they were asked for: the user's own, then another's if there is
/// to be one.
Result<InvitationRef> invitationsOf(const QJsonArray &reply, bool withAnother);
