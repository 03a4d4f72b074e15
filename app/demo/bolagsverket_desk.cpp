#include "demo/bolagsverket_desk.h"

#include "base/wall_clock.h"
#include "demo/body_rules.h"
#include "demo/bolagsverket_shape.h"
#include "demo/numbers.h"
#include "demo/random.h"

namespace demo {

namespace {

QString titleOf(int status)
{
    switch (status) {
    case 400: return QStringLiteral("Bad Request");
    case 401: return QStringLiteral("Unauthorized");
    case 403: return QStringLiteral("Forbidden");
    case 404: return QStringLiteral("Not Found");
    case 405: return QStringLiteral("Method Not Allowed");
    default: return QStringLiteral("Internal Server Error");
    }
}

QString detailOf(const Refusal &refusal)
{
    switch (refusal.status) {
    case 401: return QStringLiteral("Anroparen saknar giltiga autentiseringsuppgifter.");
    case 403: return QStringLiteral("Anroparen saknar behörighet till resursen.");
    default: return refusal.field.isEmpty() ? QStringLiteral("Ogiltig begäran.") : refusal.field;
    }
}

QString requestIdOf(const Call &call)
{
    const QByteArray given = call.header("x-request-id");
    return given.isEmpty() || given.size() > 64 ? newUuid() : QString::fromLatin1(given);
}

Answer problem(const Call &call, const Refusal &refusal)
{
    Answer answer = jsonAnswer(refusal.status,
                               {{QStringLiteral("type"), QStringLiteral("about:blank")},
                                {QStringLiteral("instance"), QStringLiteral("client.error")},
                                {QStringLiteral("status"), refusal.status},
                                {QStringLiteral("title"), titleOf(refusal.status)},
                                {QStringLiteral("detail"), detailOf(refusal)},
                                {QStringLiteral("requestId"), requestIdOf(call)},
                                {QStringLiteral("timestamp"), QJsonValue::Null}},
                               "organisation");
    answer.contentType = "application/problem+json";
    return answer;
}

} // namespace

Answer BolagsverketDesk::answer(const Call &call)
{
    Answer answer = settled(route(call), [&](const Refusal &refusal) { return problem(call, refusal); });
    if (answer.status == 200 && !call.header("x-request-id").isEmpty())
        answer.headers.emplaceBack("X-Request-Id", call.header("x-request-id"));
    return answer;
}

Outcome BolagsverketDesk::route(const Call &call)
{
    const QString path = call.path.mid(int(qstrlen(kBase)));
    const bool isAlive = path == QLatin1String("/isalive");
    if (!isAlive && path != QLatin1String("/organisationer"))
        return refuse(404, QStringLiteral("no such path"));
    if (call.method != (isAlive ? "GET" : "POST"))
        return refuse(405, QStringLiteral("the wrong method"));
    return checkedToken(call, isAlive ? "vardefulla-datamangder:ping" : "vardefulla-datamangder:read")
        .and_then([&] { return checkedQuery(call, {}); })
        .and_then([&] { return isAlive ? Outcome(textAnswer(200, "OK", "alive")) : organisations(call); });
}

tl::expected<void, Refusal> BolagsverketDesk::checkedToken(const Call &call, const char *scope) const
{
    const QByteArray header = call.header("authorization");
    const AccessToken token = m_world.state.accessTokens.value(QString::fromLatin1(header.mid(7)));
    if (!header.startsWith("Bearer ") || token.until < WallClock::utc())
        return refuse(401, QStringLiteral("no valid access token"));
    if (!token.scopes.contains(QLatin1String(scope)))
        return refuse(403, QStringLiteral("the token lacks the scope"));
    return {};
}

Outcome BolagsverketDesk::organisations(const Call &call) const
{
    const auto body = objectIn(call).and_then([](const QJsonObject &object) {
        return checked(object, {{"identitetsbeteckning", Member::Kind::Text, Member::Need::Required, 12}});
    });
    if (!body)
        return tl::unexpected(body.error());
    const QString number = body->value(QLatin1String("identitetsbeteckning")).toString();
    if (!isCompanyNumber(number) && !isPersonNumber(number))
        return refuse(400, QStringLiteral("not ten digits of a company or twelve of a person, or a wrong check digit"),
                      QStringLiteral("Identitetsbeteckning har ogiltig kontrollsiffra."));
    const QJsonObject *company = m_world.companies.find(number);
    const QString unknownAs = company ? textOf(*company, "unknownAs") : QStringLiteral("empty");
    if (unknownAs == QLatin1String("404"))
        return refuse(404, QStringLiteral("this number answers 404"),
                      QStringLiteral("Organisationen kunde inte hittas."));
    const QJsonArray found = unknownAs == QLatin1String("empty") ? QJsonArray() : organisationsOf(*company);
    return jsonAnswer(200, {{QStringLiteral("organisationer"), found}}, "organisation");
}

} // namespace demo
