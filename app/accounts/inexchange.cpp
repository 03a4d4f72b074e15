#include "accounts/inexchange.h"

#include "accounts/inexchange_wire.h"
#include "base/steps.h"
#include "net/http.h"
#include "secrets/stored_keys.h"

#include <QJsonObject>

#include <functional>
#include <utility>

namespace {

constexpr QLatin1String kErpId("ErpId"); // the field that is wrong when the operator does not have the registration

bool isRefused(const Error &error)
{
    return error.what == Failure::DetailsRefused || error.what == Failure::NotFound;
}

// Clients have met both for a wrong key and for a wrong token (signing.md 3.2): what is told apart elsewhere is one here.
Error keyError(Error error)
{
    if (error.what == Failure::NotPermitted)
        error.what = Failure::KeyRefused;
    return error;
}

Done<HttpAnswer> withKeyErrors(Done<HttpAnswer> done)
{
    return [done = std::move(done)](const Result<HttpAnswer> &answer) { done(answer.map_error(keyError)); };
}

Error tokenError(Error error)
{
    if (isRefused(error))
        error.codes = {kErpId};
    return error;
}

bool isUnknown(const Error &error)
{
    return isRefused(error) && error.codes.contains(kErpId);
}

bool isTaken(const Error &error)
{
    return error.what == Failure::AlreadyTaken
           || (error.what == Failure::DetailsRefused && error.codes.contains(QLatin1String("OrgNo")));
}

HttpRequest with(HttpRequest request, const QByteArray &header, const Secret &value)
{
    request.headers.append({header, value.reveal()});
    return request;
}

} // namespace

InExchange::InExchange(Http &http, SecretStore &secrets, const OperatorProfile &profile)
    : m_http(http), m_secrets(secrets), m_profile(profile)
{
}

Pending InExchange::mayExist(const Company &company, Done<bool> done)
{
    const auto number = company.isPersonal() || !company.id ? std::nullopt : company.id->publicNumber();
    if (!number || m_profile.lookupErpId.isEmpty())
        return later<bool>(false, std::move(done));

    const HttpRequest lookup = request(QStringLiteral("buyerparties/lookup"), inexchange::lookupOf(*number));
    const auto call = [this, lookup](const Secret &token, Done<HttpAnswer> answer) {
        return m_http.query(with(lookup, "ClientToken", token), withKeyErrors(std::move(answer)));
    };
    return tokenOf(m_profile.lookupErpId)
        .with<HttpAnswer>(call, [number, done = std::move(done)](const Result<HttpAnswer> &answer) {
            done(answer.map(
                [&number](const HttpAnswer &good) { return inexchange::isKnown(good.json.object(), *number); }));
        });
}

Pending InExchange::open(const Registration &registration, Done<Registered> done)
{
    HttpRequest opening =
        request(QStringLiteral("companies/register"), inexchange::registrationOf(registration, m_profile.processes));
    opening.expect = Expect::ObjectOrEmpty;
    return withKey(&Http::create, opening, [done = std::move(done)](const Result<HttpAnswer> &answer) {
        if (!answer && isTaken(answer.error()))
            return done(Registered::NumberTaken);
        done(answer.map([](const HttpAnswer &) { return Registered::Accepted; }));
    });
}

Pending InExchange::status(const QString &attemptId, Done<AccountStatus> done)
{
    const auto call = [this, attemptId](const Secret &token, Done<AccountStatus> answer) {
        return askStatus(attemptId, token, std::move(answer));
    };
    return tokenOf(attemptId).with<AccountStatus>(call, [done = std::move(done)](const Result<AccountStatus> &status) {
        done(!status && isUnknown(status.error()) ? AccountStatus{AccountStatus::Kind::Unknown, {}} : status);
    });
}

void InExchange::forgetKeys()
{
    for (auto &[erpId, token] : m_tokens) // others may wait for them
        token.forget();
}

Pending InExchange::askStatus(const QString &attemptId, const Secret &token, Done<AccountStatus> done)
{
    HttpRequest asking = with(request(QStringLiteral("companies/status")), "ClientToken", token);
    asking.expect = Expect::ObjectOrEmpty;
    const auto take = [this, attemptId, token, done = std::move(done)](const Result<HttpAnswer> &answer) {
        const auto status =
            answer.map([this](const HttpAnswer &good) { return inexchange::statusOf(good.json.object(), m_profile); });
        if (status && status->kind != AccountStatus::Kind::Pending)
            revoke(attemptId, token);
        done(status);
    };
    return m_http.get(asking, withKeyErrors(take));
}

// It would hold for ever over there. Whether it works is nobody's concern.
void InExchange::revoke(const QString &attemptId, const Secret &token)
{
    tokenOf(attemptId).refused(token);
    HttpRequest revoking = request(QStringLiteral("clientTokens/revoke"), inexchange::revocationOf(token));
    revoking.expect = Expect::Nothing;
    m_revoking = withKey(&Http::create, revoking, [](const Result<HttpAnswer> &) {});
}

AccessToken &InExchange::tokenOf(const QString &erpId)
{
    const auto fetch = [this, erpId](Done<FreshToken> done) {
        return withKey(&Http::query, request(QStringLiteral("clientTokens/create"), inexchange::tokenRequestOf(erpId)),
                       [done = std::move(done)](const Result<HttpAnswer> &answer) {
                           done(answer.map_error(tokenError).and_then([](const HttpAnswer &good) {
                               return inexchange::tokenOf(good.json.object());
                           }));
                       });
    };
    return m_tokens.try_emplace(erpId, fetch).first->second;
}

Pending InExchange::withKey(Send send, const HttpRequest &request, Done<HttpAnswer> done)
{
    if (m_profile.access == OperatorProfile::Access::Broker) // it adds the key itself
        return std::invoke(send, m_http, request, withKeyErrors(std::move(done)));

    const QList<SecretName> names{
        {m_profile.id, secretHost(m_profile.operatorBase), QStringLiteral("operator-api-key")}};
    return inSteps([&](Steps &steps) {
        return readKeys(m_secrets, names, [this, &steps, send, request, done](const Result<QList<Secret>> &keys) {
            if (!keys)
                return done(tl::unexpected(keys.error()));
            steps.current = std::invoke(send, m_http, with(request, "APIKey", keys->first()), withKeyErrors(done));
        });
    });
}

HttpRequest InExchange::request(const QString &path, const QJsonObject &body) const
{
    HttpRequest request{.url = m_profile.operatorBase.resolved(QUrl(path)),
                        .codesOf = inexchange::fieldsNamed,
                        .refuseDuplicates = true};
    if (!body.isEmpty()) {
        request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        request.contentType = "application/json; charset=utf-8";
    }
    return request;
}
