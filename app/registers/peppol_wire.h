#pragma once

#include "base/result.h"
#include "domain/company.h"

class QJsonObject;

namespace peppol {

/// The participant that a company's number is: Sweden's, Norway's and Finland's. Nothing for a person.
std::optional<QString> participantOf(const CompanyId &id);

/// The companies of a search answer, one a number. Participants whose number cannot be a company's are passed over, and so
/// are people: an access point has typed them in, and theirs is not a number to be handed on.
Result<QList<Company>> companiesOf(const QJsonObject &answer, const QDateTime &now);

} // namespace peppol
