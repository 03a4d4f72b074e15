#include "signing/signing_record.h"

#include <QDateTime>

namespace {

QString nameStart(const QString &attemptId)
{
    return QStringLiteral("Ansokan_%1_").arg(attemptId);
}

} // namespace

SigningRecord newSigningRecord(const QString &attemptId, const QDateTime &now, int validityDays)
{
    SigningRecord record;
    record.documentName = nameStart(attemptId) + now.toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
    record.validUntil = now.date().addDays(validityDays);
    record.isUnsent = true;
    return record;
}

bool isOfAttempt(const SigningRecord &record, const QString &attemptId)
{
    return record.documentName.startsWith(nameStart(attemptId));
}
