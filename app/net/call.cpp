#include "net/call.h"

#include "base/wall_clock.h"
#include "net/call_bounds.h"
#include "net/failure_of.h"
#include "net/monotonic.h"
#include "net/network_request.h"
#include "net/one_shot_upload.h"
#include "net/rate_limit.h"
#include "net/retry_after.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>
#include <QTimerEvent>

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

// Before it let anything through: a service's own 407 has a status.
bool isProxyAsking(const RawReply &reply)
{
    return reply.isProxied && reply.ending == Ending::Finished && !reply.wasSent && reply.status == 0
           && reply.error == QNetworkReply::ProxyAuthenticationRequiredError;
}

} // namespace

Call::Call(Network &network, CallKind kind, HttpRequest request, Done<HttpAnswer> done, BodyTaker *taker)
    : m_network(&network), m_kind(kind), m_request(std::move(request)), m_done(std::move(done)), m_taker(taker)
{
}

void Call::start()
{
    if (!m_network->origins().allows(m_request.url))
        return deliver(fail(Failure::AddressRefused));
    if (!hasSoundHeaders(m_request)) // only a key could bring in what does not belong there
        return deliver(fail(Failure::KeyRefused, QStringLiteral("header")));
    m_deadline = QDeadlineTimer(total());
    tryNow();
}

void Call::tryNow()
{
    if (!m_network)
        return;
    const auto turn = m_request.limit ? m_request.limit->enter(monotonicNow()) : 0ms;
    if (turn > 0ms)
        return waitForTurn(turn);
    findWay();
}

void Call::waitForTurn(std::chrono::milliseconds turn)
{
    const bool isPause = m_request.limit->closedFor(monotonicNow()) > 0ms; // others were told to pause as long
    const auto wait = isPause ? pauseAfter(1, 0, turn, QRandomGenerator::global()->generateDouble()) : turn;
    if (left() > wait)
        return pause(wait, [this] { tryNow(); });
    const auto seconds = std::chrono::ceil<std::chrono::seconds>(turn).count();
    deliver(tl::unexpected(Error{
        .what = Failure::RateLimited, .detail = QStringLiteral("not sent"), .retryAfter = static_cast<int>(seconds)}));
}

void Call::findWay()
{
    if (const auto proxy = m_network->proxyTo(m_request.url))
        return send(*proxy);
    pause(std::min(left(), m_network->limits().total), [this] {
        m_waiting = {};
        deliver(tl::unexpected(atItsPlace({Failure::Timeout, QStringLiteral("proxy")}, {}, m_request.url.host(), {})));
    });
    m_waiting = m_network->routes().find(m_request.url, [this](const Result<void> &) {
        m_timer.stop();
        findWay();
    });
}

void Call::send(const QNetworkProxy &proxy)
{
    ++m_tries;
    m_transfer.reset(); // before its lane
    m_lane = hasOwnLane() ? Network::freshLane(proxy) : m_network->sharedLane(proxy);
    OneShotUpload *upload = m_kind == CallKind::Get ? nullptr : new OneShotUpload(m_request.body);
    m_known = isRemembered() ? m_network->remembered().find(m_request) : std::nullopt;
    QNetworkReply *reply = startedBy(m_lane->manager(), m_kind, m_request, upload, m_known);
    const TransferBounds bounds = boundsOf(m_kind, m_request, m_network->limits(), left());
    m_transfer = std::make_unique<Transfer>(
        reply, upload, bounds, [this](RawReply raw) { ended(std::move(raw)); }, m_taker);
}

void Call::ended(RawReply reply)
{
    reply.isProxied = m_lane->proxy().type() != QNetworkProxy::NoProxy;
    if (reply.ending != Ending::Finished)
        m_lane->giveUp();
    if (isProxyAsking(reply))
        return QTimer::singleShot(0, this, [this] { askForLogin(); }); // the transfer is on the stack
    if (reply.status == 304 && m_known) {
        m_known->isProxied = reply.isProxied; // by the way it came now
        reply = *m_known;
    }
    const int told = reply.isGood() ? 0 : retryAfterOf(reply.retryAfter, WallClock::utc());
    if (m_request.limit && told > 0 && (reply.status == 429 || reply.status == 503))
        m_request.limit->closeUntil(monotonicNow() + std::chrono::seconds(told));
    const Result<HttpAnswer> answer = judged(reply);
    learnFrom(answer, reply);
    if (!isRepeated(answer, reply))
        return deliver(answer);
    const auto wait =
        pauseAfter(m_tries, told, m_network->limits().firstPause, QRandomGenerator::global()->generateDouble());
    if (left() <= wait) // the user is told how long it takes instead
        return deliver(answer);
    pause(wait, [this] { tryNow(); });
}

// The service has seen nothing of this try, so it was none: even a create is sent again.
void Call::askForLogin()
{
    if (!m_network)
        return;
    --m_tries;
    m_waiting = m_network->logins().find(m_lane->proxy(), [this](const Result<void> &login) {
        if (!login)
            return deliver(tl::unexpected(atItsPlace(login.error(), {}, {}, m_lane->proxy().hostName())));
        m_deadline = QDeadlineTimer(total()); // the user took it
        tryNow();
    });
}

void Call::pause(std::chrono::milliseconds time, std::function<void()> then)
{
    m_then = std::move(then);
    m_timer.start(static_cast<int>(time.count()), this);
}

void Call::timerEvent(QTimerEvent *)
{
    m_timer.stop();
    const auto then = std::move(m_then);
    then();
}

// From the event loop, so that nothing of the transfer is on the stack when `done` destroys us.
void Call::deliver(Result<HttpAnswer> answer)
{
    QTimer::singleShot(0, this, [this, answer = std::move(answer)]() mutable {
        m_transfer.reset();
        m_lane.reset();
        if (makesSomething(m_kind)) // nobody else owns it
            deleteLater();
        const auto done = std::move(m_done);
        done(std::move(answer));
    });
}

std::chrono::milliseconds Call::total() const
{
    return totalOf(m_kind, m_request.expect, m_network->limits());
}

std::chrono::milliseconds Call::left() const
{
    return std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration());
}
