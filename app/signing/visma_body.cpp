#include "signing/visma_body.h"

#include "domain/operator_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

QByteArray vismaDocumentBody(const QString &name, QDate validUntil)
{
    QJsonObject document{{QStringLiteral("name"), name}};
    if (validUntil.isValid())
        document.insert(QStringLiteral("invitations_valid_until"), validUntil.toString(Qt::ISODate));
    return QJsonDocument(QJsonObject{{QStringLiteral("document"), document}}).toJson(QJsonDocument::Compact);
}

// Messages off: the user signs right now, in the browser that we open.
QByteArray vismaInvitationBody(const SigningInvitation &invitation, const OperatorProfile &profile)
{
    QJsonObject body{{QStringLiteral("signature_type"), QStringLiteral("strong")},
                     {QStringLiteral("sign_as_organization"), profile.signAsOrganisation},
                     {QStringLiteral("language"), invitation.language},
                     {QStringLiteral("identifier"), invitation.signatory.reveal()},
                     {QStringLiteral("messages"), QJsonObject{{QStringLiteral("send_invitation_email"), false},
                                                              {QStringLiteral("send_invitation_sms"), false}}}};
    if (!profile.identifierType.isEmpty())
        body.insert(QStringLiteral("identifier_type"), profile.identifierType);
    return QJsonDocument(QJsonArray{body}).toJson(QJsonDocument::Compact);
}

QByteArray vismaSignatureBody(const SigningMethod &method, const PersonalNumber *signatory,
                              const OperatorProfile &profile)
{
    QJsonObject body{{QStringLiteral("authService"), method.identifier}};
    if (!profile.returnUrl.isEmpty())
        body.insert(QStringLiteral("returnUrl"), profile.returnUrl.toString(QUrl::FullyEncoded));
    if (signatory)
        body.insert(QStringLiteral("identifier"), signatory->reveal());
    if (signatory && !profile.identifierType.isEmpty())
        body.insert(QStringLiteral("identifierType"), profile.identifierType);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
