#include "demo/inexchange_desk.h"

#include "demo/body_rules.h"
#include "demo/demo_keys.h"
#include "demo/inexchange_lookup.h"
#include "demo/inexchange_registration.h"
#include "demo/inexchange_status.h"
#include "demo/random.h"

#include <array>
#include <iterator>

namespace demo {

namespace {

constexpr const char *kDenied = "Authorization has been denied for this request.";

Answer unauthorised(const Refusal &refusal)
{
    if (!refusal.field.isEmpty())
        return jsonAnswer(401, {{QStringLiteral("message"), QLatin1String(kDenied)}}, "refused");
    Answer page = textAnswer(401, "<!DOCTYPE html><title>401</title><h1>401 - Unauthorized</h1>", "refused");
    page.contentType = "text/html"; // the web server in front answers for itself when no key is given
    return page;
}

QString inexchangeMessage(int status)
{
    switch (status) {
    case 404: return QStringLiteral("No HTTP resource was found that matches the request.");
    case 405: return QStringLiteral("The requested resource does not support this http method.");
    case 409: return QStringLiteral("The company is already registered.");
    default: return QStringLiteral("The request is invalid.");
    }
}

Answer inexchangeError(const Refusal &refusal)
{
    if (refusal.status == 401)
        return unauthorised(refusal);
    QJsonObject body{{QStringLiteral("message"), inexchangeMessage(refusal.status)}};
    if (refusal.status == 400 && !refusal.field.isEmpty()) {
        const QString field = refusal.field.at(0).toUpper() + refusal.field.mid(1);
        const QString text = QStringLiteral("The %1 field is required or not valid.").arg(field);
        body.insert(QStringLiteral("modelState"), QJsonObject{{QStringLiteral("company.") + field, QJsonArray{text}}});
    }
    return jsonAnswer(refusal.status, body, "refused");
}

tl::expected<void, Refusal> checkedKey(const Call &call)
{
    if (!call.headers.contains("apikey"))
        return refuse(401, QStringLiteral("no APIKey"));
    if (call.header("apikey") != kOperatorApiKey)
        return refuse(401, QStringLiteral("the wrong APIKey"), QStringLiteral("APIKey"));
    return {};
}

} // namespace

Answer InexchangeDesk::answer(const Call &call)
{
    return settled(route(call), inexchangeError);
}

Outcome InexchangeDesk::route(const Call &call)
{
    struct Route
    {
        const char *path;
        const char *method;
        bool byKey; // else by the company's token, which the call checks
        Take take;
    };
    static constexpr std::array<Route, 5> kRoutes{{
        {"clienttokens/create", "POST", true, &InexchangeDesk::createToken},
        {"clienttokens/revoke", "POST", true, &InexchangeDesk::revokeToken},
        {"companies/register", "POST", true, &InexchangeDesk::registerCompany},
        {"companies/status", "GET", false, &InexchangeDesk::status},
        {"buyerparties/lookup", "POST", false, &InexchangeDesk::lookUp},
    }};
    const QString path = call.path.mid(int(qstrlen(kBase))).toLower();
    for (const Route &known : kRoutes) {
        if (path != QLatin1String(known.path))
            continue;
        if (call.method != known.method)
            return refuse(405, QStringLiteral("the wrong method"));
        const auto key = known.byKey ? checkedKey(call) : tl::expected<void, Refusal>();
        return key.and_then([&] { return checkedQuery(call, {"RegistrationId"}); }).and_then([&] {
            return (this->*known.take)(call);
        });
    }
    return refuse(404, QStringLiteral("no such path"));
}

tl::expected<QString, Refusal> InexchangeDesk::checkedClient(const Call &call) const
{
    if (!call.headers.contains("clienttoken"))
        return refuse(401, QStringLiteral("no ClientToken"));
    const QString erpId = m_world.state.clientTokens.value(QString::fromLatin1(call.header("clienttoken")));
    if (erpId.isEmpty())
        return refuse(401, QStringLiteral("an unknown ClientToken"), QStringLiteral("ClientToken"));
    return erpId;
}

Outcome InexchangeDesk::createToken(const Call &call)
{
    using Kind = Member::Kind;
    const auto body = objectIn(call).and_then([](const QJsonObject &object) {
        return checked(object, {{"erpId", Kind::Text, Member::Need::Required}, {"validTo"}, {"roles", Kind::List}},
                       Qt::CaseInsensitive);
    });
    if (!body)
        return tl::unexpected(body.error());
    const QString erpId = textOf(*body, "erpId");
    if (!m_world.state.accounts.contains(erpId))
        return refuse(400, QStringLiteral("nothing is registered under this erpId"), QStringLiteral("erpId"));
    const QString token = QString::fromLatin1(randomBytes(32).toBase64());
    m_world.state.clientTokens.insert(token, erpId);
    m_world.isChanged = true;
    return jsonAnswer(200, {{QStringLiteral("token"), token}}, "client-token");
}

Outcome InexchangeDesk::revokeToken(const Call &call)
{
    const auto body = objectIn(call).and_then([](const QJsonObject &object) {
        return checked(object, {{"clientToken", Member::Kind::Text, Member::Need::Required}}, Qt::CaseInsensitive);
    });
    if (!body)
        return tl::unexpected(body.error());
    if (m_world.state.clientTokens.remove(textOf(*body, "clientToken")) == 0)
        return refuse(400, QStringLiteral("an unknown token"), QStringLiteral("clientToken"));
    m_world.isChanged = true;
    return emptyAnswer(200, "revoke");
}

Outcome InexchangeDesk::registerCompany(const Call &call)
{
    return registration(call, m_world);
}

Outcome InexchangeDesk::status(const Call &call)
{
    const auto erpId = withoutBody(call).and_then([&] { return checkedClient(call); });
    if (!erpId)
        return tl::unexpected(erpId.error());
    Account &account = m_world.state.accounts[*erpId];
    const Answer answer = statusOf(account);
    if (account.pendingAnswers > 0) {
        --account.pendingAnswers;
        m_world.isChanged = true;
    }
    return answer;
}

Outcome InexchangeDesk::lookUp(const Call &call)
{
    return checkedClient(call).and_then([&](const QString &) { return parties(call, m_world); });
}

} // namespace demo
