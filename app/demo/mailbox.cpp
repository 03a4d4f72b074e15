#include "demo/mailbox.h"

#include "demo/page.h"
#include "demo/signing_page.h"

namespace demo {

namespace {

PageRow rowOf(const SigningLink &link, const Invitation &invitation, const Document &document)
{
    const QString language = invitation.language;
    const QString state = invitation.isPending() ? QStringLiteral("pending") : invitation.status;
    return {language,
            {{QStringLiteral("number"), QString::number(link.mail)},
             {QStringLiteral("email"), invitation.email},
             {QStringLiteral("document"), document.name},
             {QStringLiteral("inviter"),
              invitation.inviter.isEmpty() ? word(QStringLiteral("nobody"), language) : invitation.inviter},
             {QStringLiteral("page"), QLatin1String(SigningPage::kBase) + link.token},
             {QStringLiteral("state"), word(QStringLiteral("mail.") + state, language)}}};
}

} // namespace

Answer mailbox(const State &state, const QString &language)
{
    QMap<int, PageRow> rows; // by their number, backwards
    for (const SigningLink &link : state.links) {
        const auto invitation = state.invitations.constFind(link.invitationId);
        const bool isKnown = invitation != state.invitations.constEnd();
        if (link.mail > 0 && isKnown && state.documents.contains(invitation->documentId))
            rows.insert(-link.mail, rowOf(link, *invitation, state.documents.value(invitation->documentId)));
    }
    return listPage(QStringLiteral("mail"), language, rows.values());
}

} // namespace demo
