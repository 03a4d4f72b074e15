#pragma once

#include "signing/signing_service.h"

struct OperatorProfile;

/// The bodies of Visma Sign's POSTs (signing.md 1.4, 1.5). Documents and invitations are snake_case, signatures camelCase.
QByteArray vismaDocumentBody(const QString &name, QDate validUntil);
QByteArray vismaInvitationBody(const SigningInvitation &invitation, const OperatorProfile &profile);
QByteArray vismaSignatureBody(const SigningStart &start, const OperatorProfile &profile);
