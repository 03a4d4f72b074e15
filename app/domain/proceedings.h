#pragma once

#include "domain/company.h"

/// A procedure that a company is in, by Bolagsverket's code (registers.md 1.8).
struct Proceeding
{
    QString code; // "KK"
    QDate since; // may be missing
};

/// What the gravest of them makes of the company (registers.md 1.9); nothing for codes that we do not know.
std::optional<CompanyStatus> statusOf(const QList<Proceeding> &proceedings);
