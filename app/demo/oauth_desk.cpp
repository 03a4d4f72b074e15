#include "demo/oauth_desk.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"
#include "demo/demo_keys.h"
#include "demo/random.h"

namespace demo {

namespace {

constexpr int kSeconds = 3600;
using Form = QHash<QString, QString>;

Answer oauthError(const Refusal &refusal)
{
    const QString code = refusal.status == 401     ? QStringLiteral("invalid_client")
                         : refusal.field.isEmpty() ? QStringLiteral("invalid_request")
                                                   : refusal.field;
    Answer answer =
        jsonAnswer(refusal.status,
                   {{QStringLiteral("error"), code}, {QStringLiteral("error_description"), refusal.reason}}, "token");
    if (refusal.status == 401)
        answer.headers.emplaceBack("WWW-Authenticate", "Basic realm=\"demo\"");
    return answer;
}

// Either in the form or by Basic, never both (RFC 6749, 2.3).
tl::expected<void, Refusal> checkedClient(const Call &call, const Form &form)
{
    const QByteArray good = QByteArray(kRegisterClientId) + ':' + kRegisterClientSecret;
    QByteArray given =
        form.value(QStringLiteral("client_id")).toUtf8() + ':' + form.value(QStringLiteral("client_secret")).toUtf8();
    const QByteArray basic = call.header("authorization");
    if (!basic.isEmpty() && given != ":")
        return refuse(400, QStringLiteral("the client is named twice"));
    if (basic.startsWith("Basic "))
        given = QByteArray::fromBase64(basic.mid(6));
    if (given != good)
        return refuse(401, QStringLiteral("the client or its secret is wrong"));
    return {};
}

tl::expected<QStringList, Refusal> checkedScopes(const Form &form)
{
    static const QStringList known{QStringLiteral("vardefulla-datamangder:read"),
                                   QStringLiteral("vardefulla-datamangder:ping")};
    const QStringList scopes = form.value(QStringLiteral("scope")).split(u' ', Qt::SkipEmptyParts);
    for (const QString &scope : scopes) {
        if (!known.contains(scope))
            return refuse(400, QStringLiteral("an unknown scope"), QStringLiteral("invalid_scope"));
    }
    return scopes;
}

} // namespace

Answer OauthDesk::answer(const Call &call)
{
    return settled(token(call), oauthError);
}

Outcome OauthDesk::token(const Call &call)
{
    if (call.method != "POST")
        return refuse(405, QStringLiteral("only POST"));
    const auto form = formIn(call, {"grant_type", "client_id", "client_secret", "scope"});
    if (!form)
        return tl::unexpected(form.error());
    if (form->value(QStringLiteral("grant_type")) != QLatin1String("client_credentials"))
        return refuse(400, QStringLiteral("not client_credentials"), QStringLiteral("unsupported_grant_type"));
    const auto scopes = checkedClient(call, *form).and_then([&] { return checkedScopes(*form); });
    if (!scopes)
        return tl::unexpected(scopes.error());
    return issue(*scopes);
}

Answer OauthDesk::issue(const QStringList &scopes)
{
    const QString token = newToken();
    m_world.state.accessTokens.insert(token, {scopes, WallClock::utc().addSecs(kSeconds)});
    m_world.isChanged = true;
    return jsonAnswer(200,
                      {{QStringLiteral("access_token"), token},
                       {QStringLiteral("scope"), scopes.join(u' ')},
                       {QStringLiteral("token_type"), QStringLiteral("Bearer")},
                       {QStringLiteral("expires_in"), kSeconds}},
                      "token");
}

} // namespace demo
