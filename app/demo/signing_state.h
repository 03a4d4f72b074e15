#pragma once

#include <QByteArray>
#include <QDate>
#include <QString>

namespace demo {

/// A document at the signing service.
struct Document
{
    QString id;
    QString name;
    QString status; // new, pending, signed, cancelled
    QDate validUntil; // none: for ever
    QString filename;
    QByteArray file; // empty: none yet
};

/// One signatory asked to sign one document.
struct Invitation
{
    QString id;
    QString documentId;
    QString status; // new, opened, signed, cancelled
    QString passphrase;
    QString language;
    QByteArray signatory; // a fingerprint of the number that must sign; empty: anybody may
    QString name = {};
    QString email = {};
    QString inviter = {}; // who asks, by name
    bool isMailed = false; // the invitation goes out by mail
    bool isExpired = false; // cancelled because its time was over; the wire does not tell

    bool isPending() const { return status == QLatin1String("new") || status == QLatin1String("opened"); }
};

/// A signature address given out. Used up by signing or declining.
struct SigningLink
{
    QString token;
    QString invitationId;
    QString returnUrl;
    QString proof; // handed out on the page after identifying; empty: nobody has
    bool isUsed = false;
    int mail = 0; // the number of the mail that it went out with; none: it was asked for
};

} // namespace demo
