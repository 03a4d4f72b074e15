#pragma once

#include "base/pending.h"
#include "base/secret.h"
#include "domain/personal_number.h"

#include <QDate>
#include <QUrl>

#include <optional>

/// Whom to invite, and in which language.
struct SigningInvitation
{
    const PersonalNumber &signatory; // required identifier: another person's eID fails (signing.md 2.7)
    QString language; // sv, en
};

/// An invitation that was made.
struct InvitationRef
{
    QString id;
    Secret passphrase;
};

/// A way to sign that the service offers.
struct SigningMethod
{
    QString identifier; // sent back unchanged
    QString name;
};

/// What the wire says of a document (signing.md 1.6); `Deleted` also for one that is not there.
enum class DocumentState { New, Pending, Opened, Signed, Cancelled, Deleted };

/// A document as the service has it.
struct SigningDocument
{
    QString id;
    DocumentState state = DocumentState::New;
    bool hasFile = false;
    QString invitationId; // empty: none yet
};

/// The signing service's calls, one by one. The status query alone decides that a document is signed (O8).
class SigningService
{
public:
    virtual ~SigningService() = default;

    virtual Pending createDocument(const QString &name, QDate validUntil, Done<QString> done) = 0; // create: the id
    virtual Pending addFile(const QString &documentId, const QByteArray &pdf, Done<void> done) = 0; // create
    virtual Pending invite(const QString &documentId, const SigningInvitation &invitation,
                           Done<InvitationRef> done) = 0; // create
    virtual Pending methods(Done<QList<SigningMethod>> done) = 0;
    /// A fresh address for the user's browser. It is checked against the profile's browser hosts (X1), else BadReply.
    virtual Pending signatureUrl(const QString &invitationId, const SigningMethod &method,
                                 const PersonalNumber *signatory, Done<QUrl> done) = 0;
    virtual Pending status(const QString &documentId, Done<SigningDocument> done) = 0;
    /// By its exact name, which carries the attempt id: the question after an unknown outcome. Nothing: never arrived.
    virtual Pending findDocument(const QString &name, Done<std::optional<SigningDocument>> done) = 0;
    virtual Pending signedFile(const QString &documentId, Done<QByteArray> done) = 0;
    virtual Pending cancel(const QString &documentId, Done<void> done) = 0;
    virtual Pending remove(const QString &documentId, Done<void> done) = 0;
};
