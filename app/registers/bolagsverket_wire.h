#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

/// What Bolagsverket's answers mean (registers.md 1.5-1.9). A member may be missing, null or of a shape of its own:
/// `fel` beside it says why, and only its `typ` counts.
namespace bolagsverket {

enum class Fault { None, Unknown, Down, Refused };

Fault faultOf(const QJsonObject &part); // the part's own `fel`
bool anyFault(const QJsonObject &row, Fault fault); // of any part of a row
QString textOf(const QJsonObject &part, QStringView name);
QString codeOf(const QJsonObject &part); // without the suffix that the bulk file's codes have

CompanyStatus statusOf(const QJsonObject &row, QDate today);

/// A row each: a sole trader has one for every name. Nothing when no producer knows the number.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const OrganisationNumber &asked, const QDateTime &now);

} // namespace bolagsverket
