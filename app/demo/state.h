#pragma once

#include "demo/signing_state.h"

#include <QByteArray>
#include <QDateTime>
#include <QMap>
#include <QString>
#include <QStringList>

namespace demo {

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
    void end(Document &document); // its time is over
    SigningLink &addLink(const Invitation &invitation, const QString &returnUrl);
    void sendMail(const Invitation &invitation); // with an address of its own
    bool expire(QDate today); // what was to be signed before; whether anything was
};

} // namespace demo
