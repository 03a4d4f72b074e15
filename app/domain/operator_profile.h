#pragma once

#include "base/result.h"
#include "domain/condition.h"

#include <QList>
#include <QUrl>

/// An operator as its JSON file describes it (docs/operators.md lists the members and the assumptions behind them).
struct OperatorProfile
{
    enum class Access { Direct, Broker };
    enum class SigningKeys { Hmac, OAuth2 }; // the organisation's own, or a partner's

    QString id;
    QString name;
    QString signingName; // "Visma Sign"
    Access access = Access::Direct;
    QUrl operatorBase; // ends with a slash: ".../v1/api/"; with a broker both are the broker's
    QUrl signingBase; // scheme, host and port only
    QStringList countries; // whose companies may register; {"SE"}

    QString lookupErpId; // whose token asks buyerparties/lookup before anything is registered; empty: no hint
    QStringList processes; // "SendInvoices", ...
    QStringList completeStatuses; // words of companies/status, compared without case
    QStringList verifiedStatuses;

    SigningKeys signingKeys = SigningKeys::Hmac;
    QStringList scopes; // of a partner's token
    QString asOrganisation; // whom the calls are made for, a UUID; empty: the keys' owner
    QString authService; // the preferred method; empty: the only one that says "bankid"
    QString identifierType; // of the invitation's required identifier; empty: no type is sent
    bool sendsIdentifier = false; // once more, with each question for a signature address
    bool signAsOrganisation = true;
    bool invitesInTurn = false; // the second signatory hears nothing until the user has signed
    bool returnsToUs = false; // the browser is sent back to a loopback address of ours
    QUrl returnUrl; // or to this page; empty: nowhere else
    QStringList browserHosts; // where a signature address may lead, exact hosts
    int waitMinutes = 10;
    int validityDays = 30;

    struct Support
    {
        QString email;
        QString telephone;
        LocalText hours;
    } support;

    struct Links
    {
        LocalText faq, help, terms, privacy, logIn; // https addresses; empty: none
    } links;

    struct Answer
    {
        LocalText question, answer;
    };
    QList<Answer> faq; // what its users ask; shown in the help

    struct Document
    {
        LocalText title, intro, declaration; // the declaration: the check box's exact words
        QString version; // of these words; kept with each declaration that is made
    } document;

    QList<Condition> mustAccept;

    /// Failure::ProfileInvalid with the offending member in `detail` ("signing.base") for anything malformed, missing,
    /// unknown, of an unknown version, or with an address that is not https (loopback is allowed with `loopback`).
    static Result<OperatorProfile> parse(const QByteArray &json, bool loopback = false);

    QStringList hosts() const; // every host it talks to or opens, for the first-use question
};
