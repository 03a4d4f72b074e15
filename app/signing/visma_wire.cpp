#include "signing/visma_wire.h"

#include "base/steps.h"
#include "domain/operator_profile.h"
#include "net/client_credentials.h"
#include "net/json_read.h"
#include "signing/visma_mac.h"

#include <QByteArrayList>
#include <QLocale>

namespace {

// Of an error only its number is read: nobody has published what its words look like.
QStringList codeOf(int, const QJsonObject &body)
{
    const auto code = intAt(body, u"code");
    return code ? QStringList{QString::number(*code)} : QStringList();
}

QByteArray httpDate(const QDateTime &now)
{
    return QLocale::c().toString(now.toUTC(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'")).toLatin1();
}

QByteArray pathOf(const QUrl &url)
{
    const QString path = url.path(QUrl::FullyEncoded);
    return (url.hasQuery() ? path + u'?' + url.query(QUrl::FullyEncoded) : path).toLatin1();
}

} // namespace

VismaWire::VismaWire(Http &http, SecretStore &secrets, const OperatorProfile &profile, Clock now)
    : m_http(http),
      m_profile(profile),
      m_keys(secrets, profile),
      m_token([this](Done<FreshToken> done) { return fetchToken(std::move(done)); }),
      m_now(std::move(now))
{
}

void VismaWire::forgetKeys()
{
    m_keys.forget();
    m_token.forget();
}

Pending VismaWire::get(const QString &path, Expect expect, const QByteArray &query, Done<HttpAnswer> done)
{
    HttpRequest request = requestTo(path, query, expect);
    request.refuseDuplicates = true;
    return run(&Http::get, "GET", std::move(request), std::move(done));
}

Pending VismaWire::post(const QString &path, Expect expect, const QByteArray &json, Done<HttpAnswer> done)
{
    HttpRequest request = requestTo(path, {}, expect);
    request.body = json;
    request.contentType = "application/json";
    return run(&Http::create, "POST", std::move(request), std::move(done));
}

Pending VismaWire::postPdf(const QString &path, const QByteArray &query, const QByteArray &pdf, Done<HttpAnswer> done)
{
    HttpRequest request = requestTo(path, query, Expect::Nothing);
    request.body = pdf;
    request.contentType = "application/pdf";
    return run(&Http::create, "POST", std::move(request), std::move(done));
}

Pending VismaWire::remove(const QString &path, Done<HttpAnswer> done)
{
    HttpRequest request = requestTo(path, {}, Expect::Nothing);
    request.contentType = "application/json"; // without one, Http would send another than was signed
    return run(&Http::remove, "DELETE", std::move(request), std::move(done));
}

QUrl VismaWire::at(const QString &path) const
{
    QUrl url = m_profile.signingBase;
    url.setPath(QStringLiteral("/api/v1/") + path);
    return url;
}

HttpRequest VismaWire::requestTo(const QString &path, const QByteArray &query, Expect expect) const
{
    HttpRequest request;
    request.url = at(path);
    QByteArrayList queries{query};
    if (!m_profile.asOrganisation.isEmpty())
        queries.append("as_organization=" + m_profile.asOrganisation.toLatin1());
    queries.removeAll(QByteArray());
    if (!queries.isEmpty())
        request.url.setQuery(QString::fromLatin1(queries.join('&')), QUrl::StrictMode);
    request.expect = expect;
    request.codesOf = codeOf;
    return request;
}

Pending VismaWire::run(Send send, const QByteArray &method, HttpRequest request, Done<HttpAnswer> done)
{
    if (m_profile.access == OperatorProfile::Access::Broker)
        return (m_http.*send)(request, std::move(done));
    if (m_profile.signingKeys == OperatorProfile::SigningKeys::OAuth2)
        return runWithToken(send, request, std::move(done));
    return runSigned(send, method, std::move(request), std::move(done));
}

Pending VismaWire::runSigned(Send send, const QByteArray &method, HttpRequest request, Done<HttpAnswer> done)
{
    return inSteps([&](Steps &steps) {
        return m_keys.read([=, this, &steps](const Result<VismaKeys::Pair> &keys) mutable {
            if (!keys)
                return done(tl::unexpected(keys.error()));
            sign(request, method, *keys);
            steps.current = (m_http.*send)(request, [this, done](Result<HttpAnswer> answer) {
                if (!answer && answer.error().what == Failure::KeyRefused)
                    m_keys.forget();
                done(std::move(answer));
            });
        });
    });
}

// A create that was refused with 401 was not carried out, so it may be sent once more with a new token.
Pending VismaWire::runWithToken(Send send, const HttpRequest &request, Done<HttpAnswer> done)
{
    const auto call = [this, send, request](const Secret &token, Done<HttpAnswer> answer) {
        HttpRequest authorised = request;
        authorised.headers.append({"Authorization", "Bearer " + token.reveal()});
        return (m_http.*send)(authorised, std::move(answer));
    };
    return m_token.with<HttpAnswer>(call, std::move(done));
}

Pending VismaWire::fetchToken(Done<FreshToken> done)
{
    return inSteps([&](Steps &steps) {
        return m_keys.read([this, done, &steps](const Result<VismaKeys::Pair> &keys) {
            if (!keys)
                return done(tl::unexpected(keys.error()));
            const HttpRequest request = clientCredentialsRequest(
                at(QStringLiteral("auth/token")), Secret(keys->identifier), keys->secret, m_profile.scopes);
            steps.current = m_http.query(request, [this, done](const Result<HttpAnswer> &answer) {
                const auto told = answer.map_error(clientCredentialsError);
                if (!told && told.error().what == Failure::KeyRefused)
                    m_keys.forget();
                done(told.and_then([](const HttpAnswer &good) { return oauthTokenOf(good.json.object()); }));
            });
        });
    });
}

void VismaWire::sign(HttpRequest &request, const QByteArray &method, const VismaKeys::Pair &keys) const
{
    const VismaCall call{method, request.body, request.contentType, httpDate(m_now()), pathOf(request.url)};
    request.headers = {{"Date", call.date},
                       {"Content-MD5", vismaContentMd5(call.body)},
                       {"Authorization", vismaAuthorization(call, keys.identifier, keys.secret)}};
}
