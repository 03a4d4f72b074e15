#pragma once

#include "accounts/account_service.h"
#include "net/access_token.h"

class QJsonObject;
struct OperatorProfile;

/// What is said to InExchange, and what its answers mean (signing.md 3.2). Answers are read without regard to case.
namespace inexchange {

QJsonObject registrationOf(const Registration &registration, const QStringList &processes);
QJsonObject lookupOf(const QString &number);
QJsonObject tokenRequestOf(const QString &erpId);
QJsonObject revocationOf(const Secret &token);

Result<FreshToken> tokenOf(const QJsonObject &answer);
AccountStatus statusOf(const QJsonObject &answer, const OperatorProfile &profile);
bool isKnown(const QJsonObject &answer, const QString &number);

/// The fields that a refusal names, by our spelling ("OrgNo"), whatever stands before the last dot.
QStringList fieldsNamed(int status, const QJsonObject &error);

} // namespace inexchange
