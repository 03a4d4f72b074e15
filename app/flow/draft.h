#pragma once

#include "domain/company.h"
#include "flow/step.h"
#include "registers/company_lookup.h"

/// What is typed on the by-hand page, as it is typed. A sole trader's number is in `number` while the program runs;
/// it is never written to disk.
struct ManualEntry
{
    QString name;
    QString number;
    QString formCode; // "AB"; empty: not chosen
    QString street;
    QString careOf;
    QString postcode;
    QString town;

    bool operator==(const ManualEntry &) const = default;
};

/// Everything a registration knows. Pages show it; only the flow changes it.
struct Draft
{
    QString registrationId; // the attempt id: random, on disk before the first create, ErpId at the operator
    QString country = QStringLiteral("SE"); // where the company is that is asked for
    QString query; // as typed; a person's number is not kept on disk
    QList<Company> hits; // once they are shown no row changes its place
    QList<SilentSource> silent;
    QStringList waiting; // ids of the registers that have not answered the search yet, or were not waited for
    QStringList nameless; // … that know the number but do not tell whose it is
    QStringList withoutKeys; // … that need the user's own keys
    std::optional<qsizetype> selected; // in hits; nothing is ever preselected
    bool isExactHit = false; // goes straight on to Company
    bool byHand = false;
    ManualEntry manual;
    std::optional<Company> company; // chosen or typed
    QList<SilentSource> silentOnCompany; // … that did not answer when it was asked about
    QStringList withoutKeysOnCompany; // … that would have been asked about it with keys
    QString email; // as typed
    QString telephone;
    QString otherEmail; // of the second who has to sign, as typed; empty: one is enough
    QStringList accepted; // ids of the profile's mustAccept
    bool mayHaveAccount = false; // the operator's hint
    bool hasAccount = false; // the operator's binding word, or our own record
    bool isVerified = false; // our own record, or a status the profile maps
    bool isAccountOpened = false; // the registration was accepted as it is
    bool wasAccountOpened = false; // … also before something in it was changed: there is an account
    bool isSignedHere = false; // by the user, while a second signatory is still to
    bool isSigned = false; // by all
    bool isLeftUnsigned = false; // "Skapa kontot nu, osignerat?" was answered with yes and done: on to Done
    bool isQueued = false; // … and waits for a network to be sent
    QString accountId; // empty: not told yet
    QDateTime created; // UTC
    QDateTime finished; // UTC, when done
};
