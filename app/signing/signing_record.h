#pragma once

#include <QDate>
#include <QString>

/// What is on disk of a signing, so that it is taken up and never doubled. The personal number and passphrase are not.
struct SigningRecord
{
    QString documentName; // ASCII, carries the attempt id: found by it after an unknown outcome; empty: not begun
    QDate validUntil;
    QString documentId;
    bool hasFile = false;
    QString invitationId; // the user's own
    QString otherEmail; // of the second signatory, who is invited with the user; empty: nobody
    QString otherInvitationId;
    /// Made in this run and nothing sent under its name yet, so there is nothing to ask the service about. Not for the
    /// disk: what is read back may have been sent.
    bool isUnsent = false;

    bool operator==(const SigningRecord &) const = default;
};

/// What a signing begins with. The moment is part of the name: after a document was ended, the next one of the same
/// attempt must not be taken for it.
SigningRecord newSigningRecord(const QString &attemptId, const QDateTime &now, int validityDays);
bool isOfAttempt(const SigningRecord &record, const QString &attemptId);
