#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

/// What Enhetsregisteret's answers mean (registers.md 4.4).
namespace brreg {

/// The one company that a number has; it may be deleted.
Result<QList<Company>> companyOf(const QJsonObject &answer, const CompanyId &asked, const QDateTime &now);
/// The companies of a search. Without a hit the list itself is missing.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now);

} // namespace brreg
