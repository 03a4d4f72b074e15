#include "net/failure_of.h"

namespace {

bool isRange(int value, int first, int last)
{
    return value >= first && value <= last;
}

// Qt has the same errors for a proxy that is not there, or leads nowhere, as for a service.
bool isOfTheWay(QNetworkReply::NetworkError error)
{
    return error == QNetworkReply::ConnectionRefusedError || error == QNetworkReply::HostNotFoundError
           || error == QNetworkReply::UnknownNetworkError;
}

Failure failureOfError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError: return Failure::Timeout;
    case QNetworkReply::SslHandshakeFailedError: return Failure::TlsRefused;
    case QNetworkReply::TooManyRedirectsError:
    case QNetworkReply::InsecureRedirectError: return Failure::Redirected;
    case QNetworkReply::ContentReSendError: // the connection broke under a body that is sent once only
        return Failure::Offline;
    default:
        if (isRange(error, QNetworkReply::ProxyConnectionRefusedError, QNetworkReply::UnknownProxyError))
            return Failure::ProxyRefused;
        return error < QNetworkReply::ProxyConnectionRefusedError ? Failure::Offline : Failure::BadReply;
    }
}

// Qt turns a status of 400 and more into an error of its own, and wants to wind the body back at a 307: neither is the
// network's.
bool isOfTheStatus(const RawReply &reply)
{
    switch (reply.error) {
    case QNetworkReply::ContentReSendError: return reply.status == 307 || reply.status == 308;
    case QNetworkReply::ProxyAuthenticationRequiredError: return reply.status == 407;
    case QNetworkReply::ProtocolInvalidOperationError: return reply.status == 400 || reply.status == 418;
    default:
        return isRange(reply.error, QNetworkReply::ContentAccessDenied, QNetworkReply::UnknownContentError)
               || isRange(reply.error, QNetworkReply::InternalServerError, QNetworkReply::UnknownServerError);
    }
}

bool isSilentProxy(const Error &error, const RawReply &reply)
{
    return error.what == Failure::Timeout && reply.isProxied && reply.status == 0;
}

QString endingText(Ending ending)
{
    switch (ending) {
    case Ending::Finished: return {};
    case Ending::Silence: return QStringLiteral("silence");
    case Ending::Deadline: return QStringLiteral("deadline");
    case Ending::TooLarge: return QStringLiteral("too large");
    case Ending::NotTaken: return QStringLiteral("not taken");
    case Ending::NameNotSecured: return QStringLiteral("certificate without names");
    }
    Q_UNREACHABLE();
}

} // namespace

std::optional<Failure> transportFailureOf(const RawReply &reply)
{
    switch (reply.ending) {
    case Ending::Silence:
    case Ending::Deadline: return Failure::Timeout;
    case Ending::TooLarge: return Failure::TooLarge;
    case Ending::NotTaken: return Failure::NotSaved;
    case Ending::NameNotSecured: return Failure::TlsRefused;
    case Ending::Finished: break;
    }
    if (reply.error == QNetworkReply::NoError || isOfTheStatus(reply))
        return std::nullopt;
    return reply.isProxied && isOfTheWay(reply.error) ? Failure::ProxyRefused : failureOfError(reply.error);
}

Failure failureOfStatus(int status)
{
    switch (status) {
    case 400:
    case 422: return Failure::DetailsRefused;
    case 401: return Failure::KeyRefused;
    case 403: return Failure::NotPermitted;
    case 404:
    case 410: return Failure::NotFound;
    case 407: return Failure::ProxyRefused;
    case 304: return Failure::BadReply; // where one was asked for, what is remembered has taken its place
    case 408: return Failure::Timeout;
    case 409: return Failure::AlreadyTaken;
    case 429: return Failure::RateLimited;
    case 511: // network authentication required: a captive portal that says so
        return Failure::WebPage;
    default:
        if (isRange(status, 300, 399))
            return Failure::Redirected;
        return isRange(status, 500, 599) ? Failure::ServiceDown : Failure::BadReply;
    }
}

// A server error says nothing of what was done before it, and a gateway's 502, 503 or 504 nothing of what goes on behind
// it; only a 503 that names a time to come back is the service itself declining. 302 and 303 are how web servers answer a
// form that *was* taken, the other redirects say that it was not. 408 some gateways send for a slow service.
Failure failureOfCreateStatus(const RawReply &reply)
{
    const int status = reply.status;
    const bool isDeclined = status == 503 && !reply.retryAfter.isEmpty();
    const bool isOpen = isRange(status, 500, 599) || status == 302 || status == 303 || status == 408 || status < 300;
    return isOpen && !isDeclined ? Failure::OutcomeUnknown : failureOfStatus(status);
}

Error atItsPlace(Error error, const RawReply &reply, const QString &host, const QString &proxyHost)
{
    if (isSilentProxy(error, reply) && !reply.isSecured)
        error.proxy = proxyHost;
    switch (error.what) {
    case Failure::TlsRefused: error.tls = reply.tls; [[fallthrough]];
    case Failure::Offline:
    case Failure::Timeout:
    case Failure::WebPage:
    case Failure::Redirected: error.host = host; break;
    case Failure::ProxyRefused: error.host = proxyHost; break;
    default: break;
    }
    return error;
}

bool isWayLost(const Error &error, const RawReply &reply)
{
    return isSilentProxy(error, reply) || error.what == Failure::Offline || error.what == Failure::ProxyRefused;
}

QString detailOf(const RawReply &reply)
{
    if (reply.ending != Ending::Finished)
        return endingText(reply.ending);
    if (reply.status != 0)
        return QStringLiteral("http %1").arg(reply.status);
    return QStringLiteral("qt %1").arg(static_cast<int>(reply.error));
}
