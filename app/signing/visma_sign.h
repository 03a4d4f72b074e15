#pragma once

#include "base/wall_clock.h"
#include "signing/signing_service.h"
#include "signing/visma_wire.h"

struct OperatorProfile;

/// Visma Sign's API v1 (signing.md 1), directly with the organisation's keys or through a broker that adds them.
/// Outlives the Pendings it gives.
class VismaSign final : public SigningService
{
public:
    VismaSign(Http &http, SecretStore &secrets, const OperatorProfile &profile, VismaWire::Clock now = &WallClock::utc);

    Pending createDocument(const QString &name, QDate validUntil, Done<QString> done) override;
    Pending addFile(const QString &documentId, const QByteArray &pdf, Done<void> done) override;
    Pending invite(const QString &documentId, const SigningInvitation &invitation, Done<InvitationRef> done) override;
    Pending methods(Done<QList<SigningMethod>> done) override;
    Pending signatureUrl(const SigningStart &start, Done<QUrl> done) override;
    /// Also the test of the keys: a document of nobody's is Deleted when they are right.
    Pending status(const QString &documentId, Done<SigningDocument> done) override;
    Pending findDocument(const QString &name, Done<std::optional<SigningDocument>> done) override;
    Pending signedFile(const QString &documentId, Done<QByteArray> done) override;
    Pending remind(const QString &invitationId, Done<void> done) override;
    Pending cancel(const QString &documentId, Done<void> done) override;
    Pending remove(const QString &documentId, Done<void> done) override;

    void forgetKeys() { m_wire.forgetKeys(); } // there are new ones

private:
    Http &m_http;
    const OperatorProfile &m_profile;
    VismaWire m_wire;
};
