#pragma once

#include "base/pending.h"
#include "base/steps.h"
#include "domain/company.h"

#include <variant>

/// What the user asks for: a company's number, or (part of) its name.
using CompanyQuery = std::variant<CompanyId, QString>;

/// What a register is, for the settings and for those who ask it.
struct RegisterTraits
{
    QString id; // "bolagsverket"
    bool findsNumbers = false;
    bool findsNames = false;
    bool takesPersonalNumbers = false; // only by POST body, after the user agreed; others never see one
};

/// A source of companies. Finding nothing is an empty list, not a failure.
class CompanyRegister
{
public:
    virtual ~CompanyRegister() = default;

    virtual RegisterTraits traits() const = 0;
    /// Refuses with Failure::AddressRefused what its traits say it must not be asked.
    virtual Pending find(const CompanyQuery &query, Done<QList<Company>> done) = 0;

    /// Whether its keys are accepted, by a call that looks nothing up. Those without keys have nothing to try.
    virtual Pending tryKeys(Done<void> done) { return later<void>({}, std::move(done)); }
};
