#pragma once

#include "domain/company_id.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QStringList>

/// The register's code for the legal form (spec: organisationsform, "AB"); an open list, so any code is kept. Another
/// country's begins with the country: "NO-AS", "FI-16".
struct LegalForm
{
    QString code; // empty: unknown
    QString wireText; // the register's own word, shown for codes we do not know

    bool isSoleTrader() const { return code == QLatin1String("E"); }
    bool operator==(const LegalForm &) const = default;
};

/// Where a company gets its post.
struct Address
{
    QString street;
    QString careOf;
    QString postcode; // as the register wrote it; a Swedish one is five digits
    QString town;
    QString country; // ISO 3166-1 alpha-2; empty: the company's

    bool operator==(const Address &) const = default;
};

/// Derived as registers.md 1.9 says; no register sends it as one field.
struct CompanyStatus
{
    enum class Kind {
        Unknown, // the source does not say, or was down
        Active,
        NotYetActive,
        Merging, // merger, division or conversion pending: still active
        Restructuring,
        Liquidation,
        Bankrupt,
        Deregistered,
        OnlyStatistics // unknown to Bolagsverket, known to SCB
    };

    Kind kind = Kind::Unknown;
    QDate since;
    QString reason; // the wire's code for a deregistration ("KKAV")

    bool operator==(const CompanyStatus &) const = default;
};

/// Who told us of a company, and when.
struct Source
{
    QString id; // the register's row in registers/catalogue.cpp; "manual": typed by hand
    QDateTime fetched; // UTC
    bool partial = false; // one of its producers did not answer
    QStringList also = {}; // ids of the registers that knew what this one did not

    bool operator==(const Source &) const = default;
};

/// A company as a register or the user describes it. All text is plain, capped and without control characters.
struct Company
{
    std::optional<CompanyId> id; // nothing only for a sole trader read back from disk: asked for again
    QString name;
    LegalForm form;
    Address address;
    CompanyStatus status;
    Source source;

    bool isPersonal() const { return form.isSoleTrader() || (id && id->isPersonal()); }
    QString writtenPostcode() const; // as its country writes it: a Swedish one in its two groups, "541 30"
    bool isByHand() const { return source.id == QLatin1String("manual"); }
    bool operator==(const Company &) const = default;
};
