#pragma once

#include "domain/company_register.h"

/// One list of several sources' companies, the better source first: a number that a better source has is not taken
/// again. A source may have several rows of one number (a sole trader's names): they stay.
QList<Company> merged(const QList<QList<Company>> &bySource);

/// The exact name first, then names that begin with what was typed, then the others, deregistered ones last of all.
QList<Company> inOrderOfUse(QList<Company> companies, const CompanyQuery &query);
