#pragma once

#include "domain/company.h"

#include <QString>

/// The second line of a company in a list: number, legal form, town, status.
QString companyDetail(const Company &company);

/// The same of one that is suggested: that it is active goes without saying.
QString suggestionDetail(const Company &company);

/// "also: Bageri Exemplet": the name that was typed, of a company that bears another too; empty for none.
QString otherNameText(const QString &name);

/// What speaks against choosing it, in a word or two: "Bankruptcy", "Deregistered 2024"; else empty.
QString companyNotice(const CompanyStatus &status);

/// The whole row as a screen reader says it.
QString companySpoken(const Company &company);
QString suggestionSpoken(const Company &company, const QString &otherName);
