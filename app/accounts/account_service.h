#pragma once

#include "base/pending.h"
#include "domain/company.h"
#include "domain/contact.h"

/// What the operator is told when an account is opened.
struct Registration
{
    QString attemptId; // our own random id of the registration: ErpId at InExchange. The same one again is an update
    Company company;
    Contact contact;
    QString language; // "sv" or "en"
};

enum class Registered { Accepted, NumberTaken };

/// How far the operator is with a registration.
struct AccountStatus
{
    enum class Kind { Pending, Complete, Verified, Unknown }; // Unknown: the operator has no such registration
    Kind kind = Kind::Pending;
    QString accountId; // may be empty while pending
};

/// The operator's side: does an account exist, open one, how far is it.
class AccountService
{
public:
    virtual ~AccountService() = default;

    /// A hint only: the company is known in the network. Never asked about a person's number.
    virtual Pending mayExist(const Company &company, Done<bool> done) = 0;
    /// Binding. A create: see net/http.h.
    virtual Pending open(const Registration &registration, Done<Registered> done) = 0;
    /// Also the question after an unknown outcome: Unknown means that the registration never arrived.
    virtual Pending status(const QString &attemptId, Done<AccountStatus> done) = 0;

    /// The keychain may hold another key now: what was got with the one before is not used any more.
    virtual void forgetKeys() = 0;
};
