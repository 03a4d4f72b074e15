#include "signing/visma_body.h"

#include "domain/operator_profile.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

QJsonObject anInvitation(const QString &language, bool byMail, const OperatorProfile &profile)
{
    return {{QStringLiteral("signature_type"), QStringLiteral("strong")},
            {QStringLiteral("sign_as_organization"), profile.signAsOrganisation},
            {QStringLiteral("language"), language},
            {QStringLiteral("messages"), QJsonObject{{QStringLiteral("send_invitation_email"), byMail},
                                                     {QStringLiteral("send_invitation_sms"), false}}}};
}

QJsonObject placeInTurn(int index)
{
    return {{QStringLiteral("index"), index}, {QStringLiteral("require_before_sending_next_invitations"), true}};
}

} // namespace

QByteArray vismaDocumentBody(const QString &name, QDate validUntil)
{
    QJsonObject document{{QStringLiteral("name"), name}};
    if (validUntil.isValid())
        document.insert(QStringLiteral("invitations_valid_until"), validUntil.toString(Qt::ISODate));
    return QJsonDocument(QJsonObject{{QStringLiteral("document"), document}}).toJson(QJsonDocument::Compact);
}

QByteArray vismaInvitationBody(const SigningInvitation &invitation, const OperatorProfile &profile)
{
    // Messages off: the user signs right now, in the browser that we open.
    QJsonObject own = anInvitation(invitation.language, false, profile);
    own.insert(QStringLiteral("identifier"), invitation.signatory.reveal());
    if (!profile.identifierType.isEmpty())
        own.insert(QStringLiteral("identifier_type"), profile.identifierType);
    if (invitation.otherEmail.isEmpty())
        return QJsonDocument(QJsonArray{own}).toJson(QJsonDocument::Compact);

    QJsonObject other = anInvitation(invitation.language, true, profile);
    other.insert(QStringLiteral("email"), invitation.otherEmail);
    if (profile.invitesInTurn) {
        own.insert(QStringLiteral("order"), placeInTurn(1));
        other.insert(QStringLiteral("order"), placeInTurn(2));
    }
    return QJsonDocument(QJsonArray{own, other}).toJson(QJsonDocument::Compact);
}

QByteArray vismaSignatureBody(const SigningStart &start, const OperatorProfile &profile)
{
    QJsonObject body{{QStringLiteral("authService"), start.method.identifier}};
    const QUrl returnUrl = profile.returnsToUs ? start.ownReturn : profile.returnUrl;
    if (!returnUrl.isEmpty())
        body.insert(QStringLiteral("returnUrl"), returnUrl.toString(QUrl::FullyEncoded));
    if (start.signatory)
        body.insert(QStringLiteral("identifier"), start.signatory->reveal());
    if (start.signatory && !profile.identifierType.isEmpty())
        body.insert(QStringLiteral("identifierType"), profile.identifierType);
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}
