#pragma once

#include "base/pending.h"
#include "domain/proxy.h"
#include "net/download_request.h"
#include "net/http_request.h"

#include <chrono>
#include <functional>
#include <memory>

class DownloadSink;

/// Deadlines of one kind of call: of silence, and in all (N4).
struct HttpLimits
{
    std::chrono::milliseconds silence = std::chrono::seconds(15);
    std::chrono::milliseconds total = std::chrono::seconds(30);
    std::chrono::milliseconds createTotal = std::chrono::seconds(60);
    std::chrono::milliseconds fileTotal = std::chrono::seconds(120);
    std::chrono::milliseconds downloadSilence = std::chrono::seconds(60); // it has no total
    std::chrono::milliseconds firstPause = std::chrono::seconds(1); // before a query's second try; then twice that
};

/// Asks the user who they are to that proxy; `wasRefused`: it would not have what it was told. An error: they will not say.
using AskForLogin = std::function<Pending(const QString &proxy, bool wasRefused, Done<ProxyLogin>)>;

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
    /// A GET whose body goes to `sink`, block by block: 1 GiB at most, no total deadline. It goes on from where it was broken
    /// off when the file is still the same, else it starts afresh. What was written stays whatever happens.
    Pending download(const DownloadRequest &request, DownloadSink &sink, Done<Downloaded> done);

    /// From now on; until told, the system's. What is under way goes on as it began.
    void useProxy(const ProxyChoice &choice);
    /// Asked once for all calls that wait for it; they are then sent again, their deadlines anew. Nobody to ask, or the
    /// user will not say: Failure::ProxyRefused. What was said is kept in memory only.
    void onProxyAsks(AskForLogin ask);
    void forgetProxyLogins(); // what was said to them
    /// Told of each answer that came through a proxy that knows who we are: what was said to it is right.
    void onProxyPasses(std::function<void(const QString &proxy)> tell);
    /// Told of each request whether anything answered at that origin, with whatever; one that ended otherwise (a deadline, a
    /// certificate) says nothing of the network.
    void onOutcome(std::function<void(const QString &origin, bool isReached)> tell);

    /// https, or one of the loopback origins; no user info, a host, a port of its own or the usual one (N11).
    bool allows(const QUrl &url) const;

private:
    class Calls;
    std::unique_ptr<Calls> m_calls;
};
