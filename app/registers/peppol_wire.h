#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

namespace peppol {

/// The companies of a search answer, one a number. Participants whose number cannot be a company's are passed over.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now);

} // namespace peppol
