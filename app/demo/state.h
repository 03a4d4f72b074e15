#pragma once

#include <QByteArray>
#include <QDate>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

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
};

/// A company registered at the operator.
struct Account
{
    QString erpId;
    QString companyId;
    QByteArray number; // a fingerprint
    QString statusStyle; // how companies/status writes its answer
    int pendingAnswers = 1; // still to come before it is complete; below zero: for ever
};

/// What a token was given out for, and until when.
struct AccessToken
{
    QStringList scopes;
    QDateTime until;
};

/// All that the services remember. Numbers of persons are never in it, only their salted fingerprints.
struct State
{
    QByteArray salt;
    QMap<QString, Document> documents; // by id, and so on
    QMap<QString, Invitation> invitations;
    QMap<QString, SigningLink> links; // by token
    QMap<QString, Account> accounts; // by ErpId
    QMap<QString, QString> clientTokens; // token -> ErpId
    QMap<QString, AccessToken> accessTokens;
    QMap<QString, int> counts;

    static State fresh();

    QByteArray fingerprint(const QString &number) const;
    const Account *holderOf(const QString &number) const; // nullptr: nobody
    Invitation *pendingInvitation(const QString &documentId);
    bool isSignedByAll(const QString &documentId) const;
    void cancel(Document &document);
    bool expire(QDate today); // what was to be signed before; whether anything was
};

} // namespace demo
