#include "net/http.h"

#include "net/call.h"
#include "net/download.h"
#include "net/network.h"

#include <QPointer>

#include <utility>

/// The network, and the calls that make something: theirs to finish, whoever lets go of them.
class Http::Calls
{
public:
    Calls(QList<QUrl> loopbackOrigins, HttpLimits limits) : network(AllowedOrigins(std::move(loopbackOrigins)), limits)
    {
    }

    Pending reading(CallKind kind, const HttpRequest &request, Done<HttpAnswer> done)
    {
        auto call = std::make_unique<Call>(network, kind, request, std::move(done));
        call->start();
        return Pending(std::move(call));
    }

    Pending making(CallKind kind, const HttpRequest &request, Done<HttpAnswer> done)
    {
        auto scope = std::make_unique<QObject>();
        const auto ifWanted = [wanted = QPointer<QObject>(scope.get()),
                               done = std::move(done)](Result<HttpAnswer> answer) {
            if (wanted)
                done(std::move(answer));
        };
        auto *call = new Call(network, kind, request, ifWanted);
        call->setParent(&network);
        call->start();
        return Pending(std::move(scope));
    }

    Network network;
};

Http::Http(QList<QUrl> loopbackOrigins, HttpLimits limits)
    : m_calls(std::make_unique<Calls>(std::move(loopbackOrigins), limits))
{
}

Http::~Http() = default;

Pending Http::get(const HttpRequest &request, Done<HttpAnswer> done)
{
    return m_calls->reading(CallKind::Get, request, std::move(done));
}

Pending Http::query(const HttpRequest &request, Done<HttpAnswer> done)
{
    return m_calls->reading(CallKind::Query, request, std::move(done));
}

Pending Http::create(const HttpRequest &request, Done<HttpAnswer> done)
{
    return m_calls->making(CallKind::Create, request, std::move(done));
}

Pending Http::remove(const HttpRequest &request, Done<HttpAnswer> done)
{
    return m_calls->making(CallKind::Remove, request, std::move(done));
}

Pending Http::download(const DownloadRequest &request, DownloadSink &sink, Done<Downloaded> done)
{
    auto download = std::make_unique<Download>(m_calls->network, request, sink, std::move(done));
    download->start();
    return Pending(std::move(download));
}

void Http::useProxy(const ProxyChoice &choice)
{
    m_calls->network.useProxy(choice);
}

void Http::onProxyAsks(AskForLogin ask)
{
    m_calls->network.logins().onAsk(std::move(ask));
}

void Http::forgetProxyLogins()
{
    m_calls->network.logins().forget();
}

void Http::onProxyPasses(std::function<void(const QString &proxy)> tell)
{
    m_calls->network.logins().onPass(std::move(tell));
}

void Http::onOutcome(std::function<void(const QString &origin, bool isReached)> tell)
{
    m_calls->network.onOutcome(std::move(tell));
}

bool Http::allows(const QUrl &url) const
{
    return m_calls->network.origins().allows(url);
}
