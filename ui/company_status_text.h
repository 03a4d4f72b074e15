#pragma once

#include "domain/company.h"

#include <QString>

/// A company's status after its legal form: "registered", "in bankruptcy"; empty when the source does not say.
QString companyStatusText(const CompanyStatus &status);

/// What the user should know before going on with this company; empty: nothing. `source` is the register's name.
QString companyWarning(const CompanyStatus &status, const QString &source);

/// The reason of a deregistration in words; empty for a code we do not know.
QString deregistrationReason(const QString &code);
