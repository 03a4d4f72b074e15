#include "net/network_request.h"

#include "net/one_shot_upload.h"

#include <QNetworkAccessManager>
#include <QSslConfiguration>

#include <algorithm>
#include <cstring>

namespace {

QByteArray accepted(Expect expect)
{
    switch (expect) {
    case Expect::Object:
    case Expect::Array:
    case Expect::ObjectOrEmpty:
    case Expect::Created:
    case Expect::Nothing: return "application/json";
    case Expect::Pdf: return "application/pdf";
    case Expect::Text: return "text/plain";
    case Expect::File: return "*/*";
    }
    Q_UNREACHABLE();
}

// What all have in common is copied: setting it anew takes longer than the rest of a request.
const QNetworkRequest &plainRequest()
{
    static const QNetworkRequest request = [] {
        QNetworkRequest made;
        made.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        made.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        made.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        made.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        made.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        made.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        made.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        made.setRawHeader("User-Agent", "Anslut/" ANSLUT_VERSION);
        made.setRawHeader("Accept-Encoding", "identity"); // nothing packed, so nothing that unpacks to a gigabyte
        return made;
    }();
    return request;
}

bool isOursToSay(const QByteArray &name)
{
    return name.compare("User-Agent", Qt::CaseInsensitive) == 0
           || name.compare("Accept-Encoding", Qt::CaseInsensitive) == 0;
}

// Only here: the first of its kind loads the TLS backend, some milliseconds that a start without https is spared.
void demandModernTls(QNetworkRequest &made)
{
    QSslConfiguration tls = made.sslConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    made.setSslConfiguration(tls);
}

bool isNameChar(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

bool isSoundName(const QByteArray &name)
{
    return !name.isEmpty() && std::all_of(name.begin(), name.end(), isNameChar);
}

bool isSoundValue(const QByteArray &value)
{
    return std::none_of(value.begin(), value.end(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

void askForNewer(QNetworkRequest &made, const RawReply &known)
{
    if (!known.etag.isEmpty())
        made.setRawHeader("If-None-Match", known.etag);
    if (!known.lastModified.isEmpty())
        made.setRawHeader("If-Modified-Since", known.lastModified);
}

} // namespace

QNetworkRequest networkRequestOf(const HttpRequest &request)
{
    QNetworkRequest made = plainRequest();
    made.setUrl(request.url);
    if (request.url.scheme() == QLatin1String("https"))
        demandModernTls(made);
    made.setRawHeader("Accept", accepted(request.expect));
    for (const auto &[name, value] : request.headers) {
        if (!isOursToSay(name))
            made.setRawHeader(name, value);
    }
    return made;
}

QNetworkRequest uploadRequestOf(const HttpRequest &request)
{
    QNetworkRequest made = networkRequestOf(request);
    made.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    made.setHeader(QNetworkRequest::ContentLengthHeader, request.body.size());
    made.setRawHeader("Content-Type", request.contentType.isEmpty() ? "application/octet-stream" : request.contentType);
    return made;
}

QNetworkReply *startedBy(QNetworkAccessManager &manager, CallKind kind, const HttpRequest &request,
                         OneShotUpload *upload, const std::optional<RawReply> &known)
{
    if (kind == CallKind::Get) {
        QNetworkRequest made = networkRequestOf(request);
        if (known)
            askForNewer(made, *known);
        return manager.get(made);
    }
    const QNetworkRequest made = uploadRequestOf(request);
    // deleteResource() takes no body, so Qt would send it again
    QNetworkReply *reply =
        kind == CallKind::Remove ? manager.sendCustomRequest(made, "DELETE", upload) : manager.post(made, upload);
    upload->setParent(reply);
    return reply;
}

bool hasSoundHeaders(const HttpRequest &request)
{
    return isSoundValue(request.contentType)
           && std::all_of(request.headers.begin(), request.headers.end(),
                          [](const auto &header) { return isSoundName(header.first) && isSoundValue(header.second); });
}
