#include "demo/invitation_rules.h"

#include "demo/body_rules.h"
#include "demo/companies.h"
#include "demo/numbers.h"

#include <QSet>

namespace demo {

namespace {

// Each nested object has its own members.
tl::expected<void, Refusal> checkedParts(const QJsonObject &invitation)
{
    using Kind = Member::Kind;
    const auto part = [&](const char *name, Members members) {
        return checked(invitation.value(QLatin1String(name)).toObject(), members).map([](const QJsonObject &) {});
    };
    return part("messages", {{"send_invitation_email", Kind::Flag},
                             {"invitation_email_message", Kind::Text, Member::Need::Optional, 3000},
                             {"send_invitation_sms", Kind::Flag},
                             {"custom_sms", Kind::Text, Member::Need::Optional, 160},
                             {"separate_invite_parts", Kind::Flag},
                             {"send_invitee_all_collected_email", Kind::Flag},
                             {"send_inviter_one_collected_emails", Kind::Flag},
                             {"attachment_allowed", Kind::Flag}})
        .and_then([&] {
            return part("inviter", {{"name"}, {"email"}, {"logo"}, {"language"}});
        })
        .and_then([&] {
            return part("order", {{"index", Kind::Number}, {"require_before_sending_next_invitations", Kind::Flag}});
        });
}

tl::expected<void, Refusal> checkedWords(const QJsonObject &invitation)
{
    static const QSet<QString> languages{
        QString(),           QStringLiteral("fi"), QStringLiteral("sv"), QStringLiteral("en"), QStringLiteral("nb"),
        QStringLiteral("da")};
    static const QSet<QString> types{QString(), QStringLiteral("strong"), QStringLiteral("hand")};
    if (!languages.contains(textOf(invitation, "language")))
        return refuse(400, QStringLiteral("an unknown language"));
    if (!types.contains(textOf(invitation, "signature_type")))
        return refuse(400, QStringLiteral("an unknown signature_type"));
    const QString identifier = textOf(invitation, "identifier");
    if (!identifier.isEmpty() && !isPersonNumber(identifier))
        return refuse(400, QStringLiteral("identifier is not a person's twelve digits"));
    return {};
}

// What is to be sent needs somewhere to go.
tl::expected<void, Refusal> checkedWays(const QJsonObject &invitation)
{
    const QJsonObject messages = invitation.value(QLatin1String("messages")).toObject();
    const auto isOn = [&](const char *name) { return messages.value(QLatin1String(name)).toBool(); };
    const QString email = textOf(invitation, "email");
    const bool isBySms = isOn("send_invitation_sms") || isOn("separate_invite_parts");
    if (!email.isEmpty() && (email.count(u'@') != 1 || email.startsWith(u'@') || email.endsWith(u'@')))
        return refuse(400, QStringLiteral("email is no address"));
    if (isByMail(invitation) && email.isEmpty())
        return refuse(400, QStringLiteral("a mail is to be sent, and email is missing"));
    if (isBySms && textOf(invitation, "sms").isEmpty())
        return refuse(400, QStringLiteral("a text message is to be sent, and sms is missing"));
    return {};
}

} // namespace

tl::expected<QJsonObject, Refusal> checkedInvitation(const QJsonObject &given)
{
    const auto fields = checked(given, {{"email"},
                                        {"sms"},
                                        {"signature_type"},
                                        {"name"},
                                        {"identifier_type"},
                                        {"identifier"},
                                        {"sign_as_organization", Member::Kind::Flag},
                                        {"language"},
                                        {"messages", Member::Kind::Object},
                                        {"inviter", Member::Kind::Object},
                                        {"order", Member::Kind::Object}});
    if (!fields)
        return tl::unexpected(fields.error());
    return checkedParts(*fields)
        .and_then([&] { return checkedWords(*fields); })
        .and_then([&] { return checkedWays(*fields); })
        .map([&] { return *fields; });
}

bool isByMail(const QJsonObject &invitation)
{
    return invitation.value(QLatin1String("messages"))[QLatin1String("send_invitation_email")].toBool();
}

} // namespace demo
