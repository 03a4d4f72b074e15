#include "signing/signing_record.h"

#include <QDateTime>

SigningRecord newSigningRecord(const QString &attemptId, const QDateTime &now, int validityDays)
{
    SigningRecord record;
    record.documentName =
        QStringLiteral("Ansokan_%1_%2").arg(attemptId, now.toString(QStringLiteral("yyyyMMdd-HHmmsszzz")));
    record.validUntil = now.date().addDays(validityDays);
    record.isUnsent = true;
    return record;
}

QString attemptOf(const SigningRecord &record)
{
    return record.documentName.section(u'_', 1, 1);
}
