#include "registers/bolagsverket.h"

#include "base/steps.h"
#include "base/wall_clock.h"
#include "net/client_credentials.h"
#include "net/http.h"
#include "net/json_read.h"
#include "registers/below.h"
#include "registers/bolagsverket_wire.h"
#include "registers/plain_answers.h"
#include "secrets/stored_keys.h"

#include <QJsonObject>
#include <QUuid>

#include <utility>

namespace {

QStringList scopesWanted()
{
    return {QStringLiteral("vardefulla-datamangder:read"), QStringLiteral("vardefulla-datamangder:ping")};
}

QByteArray bearer(const Secret &token)
{
    return "Bearer " + token.reveal();
}

// Without the member the scopes are those asked for (RFC 6749, 5.1).
bool isAllowed(const QJsonObject &token, QLatin1String scope)
{
    const auto scopes = textAt(token, u"scope");
    return !scopes || scopes->split(u' ').contains(scope);
}

HttpRequest organisationRequest(const QUrl &api, const Secret &token, const OrganisationNumber &number)
{
    using Digits = OrganisationNumber::Digits;
    const QString digits = number.reveal(number.isPersonal() ? Digits::Twelve : Digits::Ten);
    const QJsonObject body{{QStringLiteral("identitetsbeteckning"), digits}};
    return {.url = below(api, QStringLiteral("organisationer")),
            .body = QJsonDocument(body).toJson(QJsonDocument::Compact),
            .contentType = "application/json",
            .headers = {{"Authorization", bearer(token)},
                        {"X-Request-Id", QUuid::createUuid().toByteArray(QUuid::WithoutBraces)}}};
}

} // namespace

Bolagsverket::Bolagsverket(Http &http, SecretStore &secrets, Addresses addresses, std::shared_ptr<RateLimit> limit)
    : m_http(http),
      m_secrets(secrets),
      m_addresses(std::move(addresses)),
      m_limit(std::move(limit)),
      m_token([this](Done<FreshToken> done) { return fetchToken(std::move(done)); })
{
}

RegisterTraits Bolagsverket::traits() const
{
    return {.id = QStringLiteral("bolagsverket"),
            .findsNumbers = true,
            .findsNames = false,
            .takesPersonalNumbers = true,
            .countries = {QStringLiteral("SE")},
            .needsKeys = true};
}

QList<SecretName> Bolagsverket::secretNames(const QUrl &token)
{
    const QString host = secretHost(token);
    return {{QStringLiteral("register"), host, QStringLiteral("client-id")},
            {QStringLiteral("register"), host, QStringLiteral("client-secret")}};
}

Pending Bolagsverket::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    const auto *id = std::get_if<CompanyId>(&query);
    if (!id)
        return refusedToAsk(QStringLiteral("bolagsverket: knows no names"), std::move(done));
    if (!id->swedish())
        return foundNothing(std::move(done));

    const auto call = [this, number = *id->swedish()](const Secret &token, Done<QList<Company>> answer) {
        return ask(token, number, std::move(answer));
    };
    return m_token.with<QList<Company>>(call, std::move(done));
}

Pending Bolagsverket::tryKeys(Done<void> done)
{
    return inSteps([this, done = std::move(done)](Steps &steps) {
        return askForToken([this, &steps, done](const Result<QJsonObject> &answer) {
            const auto token = answer.and_then(oauthTokenOf);
            if (!token)
                return done(tl::unexpected(token.error()));
            if (!isAllowed(*answer, QLatin1String("vardefulla-datamangder:read")))
                return done(fail(Failure::NotPermitted, QStringLiteral("bolagsverket: scope")));
            if (!isAllowed(*answer, QLatin1String("vardefulla-datamangder:ping")))
                return done({}); // the data is what counts, and only a company's number could try it
            steps.current = callAlive(token->token, done);
        });
    });
}

Pending Bolagsverket::askForToken(Done<QJsonObject> done)
{
    return inSteps([this, done = std::move(done)](Steps &steps) {
        const auto names = secretNames(m_addresses.token);
        return readKeys(m_secrets, names, [this, &steps, done](const Result<QList<Secret>> &keys) {
            if (!keys)
                return done(tl::unexpected(keys.error()));
            HttpRequest request = clientCredentialsRequest(m_addresses.token, keys->at(0), keys->at(1), scopesWanted());
            request.limit = m_limit;
            steps.current = m_http.query(request, [done](const Result<HttpAnswer> &answer) {
                done(answer.map_error(clientCredentialsError).map([](const HttpAnswer &good) {
                    return good.json.object();
                }));
            });
        });
    });
}

Pending Bolagsverket::fetchToken(Done<FreshToken> done)
{
    return askForToken(
        [done = std::move(done)](const Result<QJsonObject> &answer) { done(answer.and_then(oauthTokenOf)); });
}

Pending Bolagsverket::callAlive(const Secret &token, Done<void> done)
{
    const HttpRequest request{.url = below(m_addresses.api, QStringLiteral("isalive")),
                              .expect = Expect::Text,
                              .headers = {{"Authorization", bearer(token)}},
                              .limit = m_limit};
    return m_http.get(request, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        done(answer.and_then([](const HttpAnswer &good) -> Result<void> {
            if (good.body.trimmed() != "OK")
                return fail(Failure::BadReply, QStringLiteral("bolagsverket: not alive"));
            return {};
        }));
    });
}

Pending Bolagsverket::ask(const Secret &token, const OrganisationNumber &number, Done<QList<Company>> done)
{
    HttpRequest request = organisationRequest(m_addresses.api, token, number);
    request.limit = m_limit;
    // A 404 is one of three ways to say that nobody knows it.
    const auto take = noneWhenUnknown(std::move(done));
    return m_http.query(request, [number, take](const Result<HttpAnswer> &answer) {
        take(answer.and_then([&number](const HttpAnswer &good) {
            return bolagsverket::companiesOf(good.json.object(), number, WallClock::utc());
        }));
    });
}
