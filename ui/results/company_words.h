#pragma once

#include "domain/company.h"

#include <QString>

/// The second line of a company in a list: number, legal form, town, status.
QString companyDetail(const Company &company);

/// What speaks against choosing it, in a word or two: "Bankruptcy", "Deregistered 2024"; else empty.
QString companyNotice(const CompanyStatus &status);

/// The whole row as a screen reader says it.
QString companySpoken(const Company &company);
