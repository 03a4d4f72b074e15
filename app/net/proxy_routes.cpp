#include "net/proxy_routes.h"

#include "net/monotonic.h"

#include <QHostAddress>
#include <QThread>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds kBelieved = 5min;

QString placeOf(const QUrl &url)
{
    return url.scheme() + QLatin1String("://") + url.host();
}

bool isThisComputer(const QUrl &url)
{
    return url.host() == QLatin1String("localhost") || QHostAddress(url.host()).isLoopback();
}

QNetworkProxy chosenProxy(const ProxyChoice &choice)
{
    const auto port = static_cast<quint16>(std::clamp(choice.port, 0, 0xffff));
    switch (choice.kind) {
    case ProxyChoice::Kind::Http: return {QNetworkProxy::HttpProxy, choice.host, port};
    case ProxyChoice::Kind::Socks5: return {QNetworkProxy::Socks5Proxy, choice.host, port};
    case ProxyChoice::Kind::System:
    case ProxyChoice::Kind::None: break;
    }
    return QNetworkProxy::NoProxy;
}

// A proxy that only fetches pages itself would have to see what is secret.
QNetworkProxy firstThatTunnels(const QList<QNetworkProxy> &proxies)
{
    const auto isWay = [](const QNetworkProxy &proxy) {
        return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy
               || proxy.type() == QNetworkProxy::NoProxy;
    };
    const auto found = std::find_if(proxies.begin(), proxies.end(), isWay);
    return found == proxies.end() ? QNetworkProxy(QNetworkProxy::NoProxy) : *found;
}

} // namespace

ProxyRoutes::ProxyRoutes(AskSystem askSystem) : m_askSystem(std::move(askSystem)) {}

void ProxyRoutes::use(const ProxyChoice &choice)
{
    m_choice = choice;
    m_routes.clear();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &list : waiting)
        list->answer({});
}

std::optional<QNetworkProxy> ProxyRoutes::known(const QUrl &url) const
{
    if (isThisComputer(url))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    if (m_choice.kind != ProxyChoice::Kind::System)
        return chosenProxy(m_choice);
    const auto route = m_routes.constFind(placeOf(url));
    const bool isBelieved = route != m_routes.constEnd() && monotonicNow() < route->end;
    return isBelieved ? std::optional(route->proxy) : std::nullopt;
}

Pending ProxyRoutes::find(const QUrl &url, Done<void> done)
{
    std::shared_ptr<Waiting> &waiting = m_waiting[placeOf(url)];
    if (!waiting) {
        waiting = std::make_shared<Waiting>();
        ask(url);
    }
    return waiting->add(std::move(done));
}

void ProxyRoutes::forget(const QUrl &url)
{
    m_routes.remove(placeOf(url));
}

// Nobody ends the thread: it may hang in the system's hands, and what it finds too late is not listened to.
void ProxyRoutes::ask(const QUrl &url)
{
    const QString place = placeOf(url);
    auto found = std::make_shared<QList<QNetworkProxy>>();
    QThread *thread = QThread::create(
        [found, askSystem = m_askSystem, query = QNetworkProxyQuery(url)] { *found = askSystem(query); });
    connect(thread, &QThread::finished, this, [this, place, found, mine = m_waiting[place]] {
        if (m_waiting.value(place) == mine) // nothing else was chosen meanwhile
            take(place, *found);
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    thread->start();
}

void ProxyRoutes::take(const QString &place, const QList<QNetworkProxy> &proxies)
{
    m_routes[place] = {firstThatTunnels(proxies), monotonicNow() + kBelieved};
    m_waiting.take(place)->answer({});
}
