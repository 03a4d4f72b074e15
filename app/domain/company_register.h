#pragma once

#include "base/pending.h"
#include "base/steps.h"
#include "domain/company.h"

#include <utility>
#include <variant>

/// (Part of) a company's name, and where the company is.
struct CompanyName
{
    // NOLINTNEXTLINE(google-explicit-constructor): a name is a name
    CompanyName(QString name, QString where = QStringLiteral("SE")) : text(std::move(name)), country(std::move(where))
    {
    }

    QString text;
    QString country; // ISO 3166-1 alpha-2

    bool operator==(const CompanyName &) const = default;
};

/// What the user asks for: a company's number, or (part of) its name.
using CompanyQuery = std::variant<CompanyId, CompanyName>;

/// What a register is, for the settings and for those who ask it.
struct RegisterTraits
{
    QString id; // "bolagsverket"
    bool findsNumbers = false;
    bool findsNames = false;
    bool takesPersonalNumbers = false; // only by POST body, after the user agreed; others never see one
    QStringList countries = {}; // whose companies it knows; empty: any country's
    int shortestName = 2; // characters; to less it is not asked
    bool needsKeys = false; // of the user's own: without them it is passed over
    QString copyOf = {}; // id of the register that it is an older copy of

    bool knows(const QString &country) const { return countries.isEmpty() || countries.contains(country); }
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

    /// Lets go of every answer and token that it holds: its keys have changed, or the next answer must be fresh.
    virtual void forget() {}
};
