#include "flow/signing_json.h"

#include "domain/plain_text.h"

QJsonObject toJson(const SigningRecord &signing)
{
    return {{QStringLiteral("document"), signing.documentName},
            {QStringLiteral("validUntil"), signing.validUntil.toString(Qt::ISODate)},
            {QStringLiteral("documentId"), signing.documentId},
            {QStringLiteral("hasFile"), signing.hasFile},
            {QStringLiteral("invitation"), signing.invitationId},
            {QStringLiteral("otherEmail"), signing.otherEmail},
            {QStringLiteral("otherInvitation"), signing.otherInvitationId}};
}

SigningRecord signingFrom(const QJsonObject &json)
{
    const auto text = [&json](QLatin1String key) { return plainText(json[key].toString(), 300); };
    return {text(QLatin1String("document")),
            QDate::fromString(json[QLatin1String("validUntil")].toString(), Qt::ISODate),
            text(QLatin1String("documentId")),
            json[QLatin1String("hasFile")].toBool(),
            text(QLatin1String("invitation")),
            text(QLatin1String("otherEmail")),
            text(QLatin1String("otherInvitation"))};
}
