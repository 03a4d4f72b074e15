#pragma once

#include "base/pending.h"
#include "domain/proxy.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>

class RateLimit;

/// What a good answer is. Anything else is Failure::BadReply (a web page: Failure::WebPage).
enum class Expect {
    Object, // 2xx, JSON media type, one complete object
    Array, // the same, an array
    ObjectOrEmpty, // the same, or 2xx without a body
    Created, // 201 with a Location; the body is not read
    Nothing, // 2xx; the body is not read
    Pdf, // 2xx, application/pdf, begins with %PDF-
    Text, // 2xx, text/plain
};

/// One request, and what a good answer to it is.
struct HttpRequest
{
    QUrl url;
    Expect expect = Expect::Object;
    QByteArray body = {}; // query and create
    QByteArray contentType = {}; // of the body; sent exactly so. Empty: application/octet-stream, also without a body
    QList<std::pair<QByteArray, QByteArray>> headers = {}; // refused when they hold CR, LF or NUL (N17)
    /// Reads the machine codes out of an error body (at most 8 KiB of JSON object, keys as they are); its text is never
    /// shown or logged. What is longer than 64 characters or not printable ASCII without blanks is dropped.
    std::function<QStringList(int status, const QJsonObject &)> codesOf = {};
    bool refuseDuplicates = false; // of keys: for tokens and statuses (J2)
    std::shared_ptr<RateLimit> limit = {}; // each try waits for its turn, within the deadline
    bool isRemembered = false; // get only: kept in memory with its ETag or date, and asked for by them the next time
};

/// A good answer: what was expected is in it, whole and of the right kind.
struct HttpAnswer
{
    int status = 0;
    QJsonDocument json = {};
    QByteArray body = {}; // Pdf and Text
    QByteArray location = {}; // not followed, not trusted
};

/// Deadlines of one kind of call: of silence, and in all (N4).
struct HttpLimits
{
    std::chrono::milliseconds silence = std::chrono::seconds(15);
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds createTotal = std::chrono::seconds(60);
    std::chrono::milliseconds fileTotal = std::chrono::seconds(120);
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); // before a query's second try; then twice that
};

/// The one place that makes requests (reliability.md N1-N12, N17, J1-J4). https only, except to the loopback origins it
/// is given. Never follows a redirect, keeps no cookie, sends each POST once.
class Http
{
public:
    explicit Http(QList<QUrl> loopbackOrigins = {}, HttpLimits limits = {});
    ~Http(); // ends every call without a word, a create as well: what was sent of it may have been done

    Pending get(const HttpRequest &request, Done<HttpAnswer> done);
    /// A POST that only reads: once on the wire, tried again by us after 429, 503 and a failed connection, three times at most.
    Pending query(const HttpRequest &request, Done<HttpAnswer> done);
    /// A POST that makes something: once, never again by us. Failure::OutcomeUnknown after the first byte was sent and
    /// no usable answer came. Letting go of the Pending silences it but does not stop it.
    Pending create(const HttpRequest &request, Done<HttpAnswer> done);
    /// DELETE, treated as a create.
    Pending remove(const HttpRequest &request, Done<HttpAnswer> done);

    void useProxy(const ProxyChoice &choice);
    using AskForLogin = std::function<Pending(const QString &proxyHost, bool wasRefused, Done<ProxyLogin>)>;
    void onProxyAsks(AskForLogin ask);

    /// https, or one of the loopback origins; no user info, a host, a port of its own or the usual one (N11).
    bool allows(const QUrl &url) const;

private:
    class Calls;
    std::unique_ptr<Calls> m_calls;
};
