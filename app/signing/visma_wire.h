#pragma once

#include "net/access_token.h"
#include "net/http.h"
#include "signing/visma_keys.h"

#include <QDateTime>

struct OperatorProfile;

/// Sends a call to Visma Sign's API, signed over exactly the bytes that are sent, or with a partner's token; to a broker
/// with neither, since that adds its own. Outlives the Pendings it gives.
class VismaWire
{
public:
    using Clock = std::function<QDateTime()>; // of the Date header

    VismaWire(Http &http, SecretStore &secrets, const OperatorProfile &profile, Clock now);

    /// Paths are below /api/v1/, the query is encoded already.
    Pending get(const QString &path, Expect expect, const QByteArray &query, Done<HttpAnswer> done);
    Pending post(const QString &path, Expect expect, const QByteArray &json, Done<HttpAnswer> done);
    Pending postPdf(const QString &path, const QByteArray &query, const QByteArray &pdf, Done<HttpAnswer> done);
    Pending remove(const QString &path, Done<HttpAnswer> done);

    void forgetKeys(); // those in the keychain may be others now

private:
    using Send = Pending (Http::*)(const HttpRequest &, Done<HttpAnswer>);

    QUrl at(const QString &path) const;
    HttpRequest requestTo(const QString &path, const QByteArray &query, Expect expect) const;
    Pending run(Send send, const QByteArray &method, HttpRequest request, Done<HttpAnswer> done);
    Pending runSigned(Send send, const QByteArray &method, HttpRequest request, Done<HttpAnswer> done);
    Pending runWithToken(Send send, const HttpRequest &request, Done<HttpAnswer> done);
    Pending fetchToken(Done<FreshToken> done);
    void sign(HttpRequest &request, const QByteArray &method, const VismaKeys::Pair &keys) const;

    Http &m_http;
    const OperatorProfile &m_profile;
    VismaKeys m_keys;
    AccessToken m_token; // a partner's
    Clock m_now;
};
