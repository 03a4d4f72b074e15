#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

/// What PRH's answers mean (registers.md 4.5). Its texts come in several languages: Swedish first.
namespace prh {

/// The companies of an answer, under the names that they have now: a search hits former names as well. One without such a
/// name has none here.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now);

} // namespace prh
