#pragma once

#include "base/pending.h"
#include "base/secret.h"
#include "domain/personal_number.h"
#include "signing/signing_document.h"

#include <QDate>
#include <QUrl>

#include <optional>

/// Whom to invite to one document, all in one call: nobody can be added later.
struct SigningInvitation
{
    const PersonalNumber &signatory; // required identifier: another person's eID fails (signing.md 2.7)
    QString language; // sv, en: of the signing page and of the mail
    QString otherEmail = {}; // a second signatory, whom the service's own mail invites; empty: nobody
};

/// The invitations that were made.
struct InvitationRef
{
    QString id; // the user's own
    Secret passphrase; // of that one
    QString otherId = {}; // the second signatory's; empty: nobody else was invited
};

/// A way to sign that the service offers.
struct SigningMethod
{
    QString identifier; // sent back unchanged
    QString name;

    bool operator==(const SigningMethod &) const = default;
};

/// What an address to sign at is asked for with.
struct SigningStart
{
    QString invitationId;
    SigningMethod method;
    QUrl ownReturn = {}; // where we wait for the browser to come back; told only to a service whose profile says so
    const PersonalNumber *signatory = nullptr;
};

/// The signing service's calls, one by one. The status query alone decides that a document is signed (O8).
class SigningService
{
public:
    virtual ~SigningService() = default;

    virtual Pending createDocument(const QString &name, QDate validUntil, Done<QString> done) = 0; // create: the id
    virtual Pending addFile(const QString &documentId, const QByteArray &pdf, Done<void> done) = 0; // create
    virtual Pending invite(const QString &documentId, const SigningInvitation &invitation,
                           Done<InvitationRef> done) = 0; // create: all or nobody
    virtual Pending methods(Done<QList<SigningMethod>> done) = 0;
    /// A fresh address for the user's browser. It is checked against the profile's browser hosts (X1), else BadReply.
    virtual Pending signatureUrl(const SigningStart &start, Done<QUrl> done) = 0;
    virtual Pending status(const QString &documentId, Done<SigningDocument> done) = 0;
    /// By its exact name, which carries the attempt id: the question after an unknown outcome. Nothing: never arrived.
    virtual Pending findDocument(const QString &name, Done<std::optional<SigningDocument>> done) = 0;
    /// Of a signed document. NoSignature: what came carries none.
    virtual Pending signedFile(const QString &documentId, Done<QByteArray> done) = 0;
    virtual Pending remind(const QString &invitationId, Done<void> done) = 0; // the service's own mail, once more
    virtual Pending cancel(const QString &documentId, Done<void> done) = 0;
    virtual Pending remove(const QString &documentId, Done<void> done) = 0;
};
