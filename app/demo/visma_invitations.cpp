#include "demo/visma_invitations.h"

#include "demo/body_rules.h"
#include "demo/invitation_rules.h"
#include "demo/random.h"
#include "demo/signing_page.h"

#include <QUrl>

#include <algorithm>
#include <array>

namespace demo {

namespace {

struct Method
{
    const char *identifier;
    const char *name;
    bool isFinnish;
};

constexpr std::array<Method, 3> kMethods{{
    {"tupas-demo-pankki", "Demo Pankki", true},
    {"openidconnect-demo-mitid", "Demo MitID", false},
    {"openidconnect-demo-bankid", "BankID (demo)", false},
}};

tl::expected<QJsonObject, Refusal> checkedSigning(const QJsonObject &given)
{
    return checked(given, {{"returnUrl", Member::Kind::Text, Member::Need::Optional, 2000},
                           {"authService", Member::Kind::Text, Member::Need::Required},
                           {"identifier"},
                           {"identifierType"}});
}

bool isMethod(const QString &identifier)
{
    return std::any_of(kMethods.begin(), kMethods.end(),
                       [&](const Method &method) { return identifier == QLatin1String(method.identifier); });
}

bool isReturnUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return text.isEmpty() || (url.isValid() && !url.host().isEmpty() && url.scheme().startsWith(QLatin1String("http")));
}

} // namespace

tl::expected<Invitation, Refusal> VismaInvitations::invitationFrom(const QJsonObject &given,
                                                                   const QString &documentId) const
{
    const auto fields = checkedInvitation(given);
    if (!fields)
        return tl::unexpected(fields.error());
    const QString identifier = textOf(*fields, "identifier");
    return Invitation{newUuid(),
                      documentId,
                      QStringLiteral("new"),
                      newPassword(),
                      textOf(*fields, "language"),
                      identifier.isEmpty() ? QByteArray() : m_world.state.fingerprint(identifier),
                      textOf(*fields, "name"),
                      textOf(*fields, "email"),
                      textOf(fields->value(QLatin1String("inviter")).toObject(), "name"),
                      isByMail(*fields)};
}

tl::expected<QList<Invitation>, Refusal> VismaInvitations::invitationsFrom(const QJsonArray &given,
                                                                           const QString &documentId) const
{
    QList<Invitation> made;
    for (const auto one : given) {
        const auto invitation = invitationFrom(one.toObject(), documentId);
        if (!invitation)
            return tl::unexpected(invitation.error());
        made.append(*invitation);
    }
    return made;
}

Outcome VismaInvitations::invite(const Call &call, Document &document)
{
    const auto list = checkedQuery(call, {}).and_then([&] { return arrayIn(call); });
    if (!list)
        return tl::unexpected(list.error());
    const bool isOpen = document.status == QLatin1String("new") || document.status == QLatin1String("pending");
    if (list->isEmpty() || document.file.isEmpty() || !isOpen)
        return refuse(400, QStringLiteral("nobody is invited, or the document has no file or is over"));
    const auto made = invitationsFrom(*list, document.id);
    if (!made)
        return tl::unexpected(made.error());
    QJsonArray answer;
    for (const Invitation &invitation : *made) {
        m_world.state.invitations.insert(invitation.id, invitation);
        if (invitation.isMailed)
            m_world.state.sendMail(invitation);
        answer.append(
            QJsonObject{{QStringLiteral("uuid"), invitation.id},
                        {QStringLiteral("status"), invitation.isMailed ? QStringLiteral("sending") : invitation.status},
                        {QStringLiteral("passphrase"), invitation.passphrase}});
    }
    document.status = QStringLiteral("pending");
    m_world.isChanged = true;
    return jsonListAnswer(201, answer, "invitation");
}

Outcome VismaInvitations::show(const Invitation &invitation) const
{
    const Document document = m_world.state.documents.value(invitation.documentId);
    return jsonAnswer(200,
                      {{QStringLiteral("uuid"), invitation.id},
                       {QStringLiteral("status"), invitation.status},
                       {QStringLiteral("document"),
                        QJsonObject{{QStringLiteral("uuid"), document.id}, {QStringLiteral("name"), document.name}}}},
                      "invitation-status");
}

Outcome VismaInvitations::sign(const Call &call, const Invitation &invitation)
{
    const auto body = checkedQuery(call, {}).and_then([&] { return objectIn(call); }).and_then(checkedSigning);
    if (!body)
        return tl::unexpected(body.error());
    const QString identifier = textOf(*body, "identifier");
    if (!isMethod(textOf(*body, "authService")) || !isReturnUrl(textOf(*body, "returnUrl")))
        return refuse(400, QStringLiteral("an unknown authService or a bad returnUrl"));
    if (!identifier.isEmpty() && !invitation.signatory.isEmpty()
        && m_world.state.fingerprint(identifier) != invitation.signatory)
        return refuse(400, QStringLiteral("the identifier is not the invitation's"));
    if (!invitation.isPending())
        return refuse(400, QStringLiteral("the invitation is over"));
    const SigningLink &link = m_world.state.addLink(invitation, textOf(*body, "returnUrl"));
    m_world.isChanged = true;
    return createdAt(call.origin + QLatin1String(SigningPage::kBase) + link.token, "signature");
}

Outcome VismaInvitations::remind(const Call &call, const Invitation &invitation)
{
    const auto empty = withoutBody(call);
    if (!empty)
        return tl::unexpected(empty.error());
    if (!invitation.isMailed || !invitation.isPending())
        return refuse(400, QStringLiteral("no mail was sent, or the invitation is over"));
    m_world.state.sendMail(invitation);
    m_world.isChanged = true;
    return emptyAnswer(200, "remind");
}

Outcome VismaInvitations::methods(const Call &call)
{
    const auto query = withoutBody(call).and_then([&] { return checkedQuery(call, {"includeAllIdProviders"}); });
    if (!query)
        return tl::unexpected(query.error());
    const bool isAll = call.parameter("includeAllIdProviders") == QLatin1String("true");
    QJsonArray list;
    for (const Method &method : kMethods) {
        if (isAll || method.isFinnish)
            list.append(
                QJsonObject{{QStringLiteral("identifier"), QLatin1String(method.identifier)},
                            {QStringLiteral("name"), QLatin1String(method.name)},
                            {QStringLiteral("image"), QString(call.origin + QLatin1String("/demo/method.svg"))}});
    }
    return jsonAnswer(200, {{QStringLiteral("methods"), list}}, "methods");
}

} // namespace demo
