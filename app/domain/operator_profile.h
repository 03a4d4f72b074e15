#pragma once

#include "base/result.h"

#include <QHash>
#include <QList>
#include <QUrl>

/// A text the operator gives in both languages.
struct LocalText
{
    QString sv;
    QString en;

    const QString &in(const QString &language) const { return language == QLatin1String("sv") ? sv : en; }
    bool operator==(const LocalText &) const = default;
};

/// Something the user must agree to before signing (a check box with a link).
struct Condition
{
    QString id;
    LocalText text;
    LocalText link;
};

/// An operator as its JSON file describes it (docs/operators.md lists the members and the assumptions behind them).
struct OperatorProfile
{
    enum class Access { Direct, Broker };

    QString id;
    QString name;
    QString signingName; // "Visma Sign"
    Access access = Access::Direct;
    QUrl operatorBase; // ends with a slash: ".../v1/api/"; with a broker both are the broker's
    QUrl signingBase;  // scheme, host and port only
    QStringList countries; // whose companies may register; {"SE"}

    QString lookupErpId; // whose token asks buyerparties/lookup before anything is registered; empty: no hint
    QStringList processes; // "SendInvoices", ...
    QStringList completeStatuses; // words of companies/status, compared without case
    QStringList verifiedStatuses;

    QString authService; // the preferred method; empty: the only one that says "bankid"
    QString identifierType; // of the invitation's required identifier; empty: not sent
    bool signAsOrganisation = true;
    QUrl returnUrl; // empty: none
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
        LocalText faq, help, terms, privacy, logIn;
    } links;

    struct Document
    {
        LocalText title, intro, declaration; // the declaration: the check box's exact words
    } document;

    QList<Condition> mustAccept;

    /// Failure::ProfileInvalid with the offending member in `detail` for anything malformed, of an unknown version, or
    /// with an address that is not https (loopback origins are allowed with `loopback`).
    static Result<OperatorProfile> parse(const QByteArray &json, bool loopback = false);

    QStringList hosts() const; // every host it talks to or opens, for the first-use question
};

/// Other servers for the finished program: `--services FILE`, and what `anslut demo` prints. Every address is https or
/// on 127.0.0.1 / [::1].
///
///   {"version": 1, "profile": "demo", "operator": "http://127.0.0.1:8095/v1/api/", "signing": "http://127.0.0.1:8095",
///    "registers": {"bolagsverket": {"api": "...", "token": "..."}, "peppol": {"api": "..."}}}
///
/// `profile` may only be "demo", and only when every address is on loopback: then the embedded demo profile and the
/// demo's published keys are used.
struct ServiceAddresses
{
    bool isDemo = false;
    QUrl operatorBase;
    QUrl signingBase;
    QHash<QString, QHash<QString, QUrl>> registers; // register id -> name ("api", "token") -> base address

    static Result<ServiceAddresses> parse(const QByteArray &json);

    QList<QUrl> loopbackOrigins() const; // scheme, host and port
    /// The same profile, pointed at these servers; loopback origins' hosts are added to browserHosts.
    OperatorProfile applied(OperatorProfile profile) const;
};
