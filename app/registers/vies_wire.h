#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

/// What VIES' answers mean (registers.md 4.2). A country that is down is not a number that is invalid.
namespace vies {

QString vatNumberOf(const CompanyId &id); // without the country's letters; a person's too, so for a POST's body only

/// The codes of an answer that says no more than that something went wrong; none: it says more.
QStringList faultsOf(const QJsonObject &answer);
std::optional<Error> errorOf(const QString &fault); // nothing: a fault that is new to us

/// One company, perhaps without a name: the country need not tell it. Nothing: no such VAT number.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const CompanyId &asked, const QDateTime &now);

} // namespace vies
