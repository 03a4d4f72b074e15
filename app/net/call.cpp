#include "net/call.h"

#include "net/answer.h"
#include "net/network_request.h"
#include "net/one_shot_upload.h"
#include "net/retry_after.h"

#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <utility>

namespace {

constexpr int kMostTries = 3;
constexpr qint64 kJsonBytes = qint64{2} * 1024 * 1024;
constexpr qint64 kPdfBytes = qint64{20} * 1024 * 1024;

} // namespace

Call::Call(Network &network, CallKind kind, HttpRequest request, Done<HttpAnswer> done)
    : m_network(&network), m_kind(kind), m_request(std::move(request)), m_done(std::move(done))
{
}

void Call::start()
{
    if (!m_network->origins().allows(m_request.url))
        return deliver(fail(Failure::AddressRefused));
    if (!hasSoundHeaders(m_request)) // only a key could bring in what does not belong there
        return deliver(fail(Failure::KeyRefused, QStringLiteral("header")));
    m_deadline = QDeadlineTimer(total());
    send();
}

void Call::send()
{
    if (!m_network)
        return;
    ++m_tries;
    m_transfer.reset(); // before its lane
    m_lane = makesSomething() ? m_network->freshLane(m_request.url) : m_network->sharedLane(m_request.url);
    OneShotUpload *upload = m_kind == CallKind::Get ? nullptr : new OneShotUpload(m_request.body);
    QNetworkReply *reply = replyFrom(m_lane->manager(), upload);
    if (upload)
        upload->setParent(reply);
    m_transfer = std::make_unique<Transfer>(reply, upload, bounds(), [this](const RawReply &raw) { ended(raw); });
}

QNetworkReply *Call::replyFrom(QNetworkAccessManager &manager, OneShotUpload *upload) const
{
    switch (m_kind) {
    case CallKind::Get: return manager.get(networkRequestOf(m_request));
    case CallKind::Query:
    case CallKind::Create: return manager.post(uploadRequestOf(m_request), upload);
    case CallKind::Remove: // deleteResource() takes no body, so Qt would send it again
        return manager.sendCustomRequest(uploadRequestOf(m_request), "DELETE", upload);
    }
    Q_UNREACHABLE();
}

void Call::ended(const RawReply &reply)
{
    if (reply.ending != Ending::Finished)
        m_lane->giveUp();
    const Result<HttpAnswer> answer = makesSomething() ? createAnswerOf(reply, m_request) : answerOf(reply, m_request);
    if (!isRepeated(answer, reply))
        return deliver(answer);
    const int told = retryAfterOf(reply.retryAfter, QDateTime::currentDateTimeUtc());
    const auto pause =
        pauseAfter(m_tries, told, m_network->limits().firstPause, QRandomGenerator::global()->generateDouble());
    if (m_deadline.remainingTimeAsDuration() <= pause) // the user is told how long it takes instead
        return deliver(answer);
    repeatAfter(pause);
}

// Qt itself has tried a get again when the connection broke.
bool Call::isRepeated(const Result<HttpAnswer> &answer, const RawReply &reply) const
{
    if (answer || makesSomething() || m_tries == kMostTries || !m_network)
        return false;
    const Failure what = answer.error().what;
    const bool isBroken = m_kind == CallKind::Query && what == Failure::Offline;
    return isBroken || what == Failure::RateLimited || reply.status == 503;
}

void Call::repeatAfter(std::chrono::milliseconds pause)
{
    QTimer::singleShot(pause, this, [this] { send(); });
}

// From the event loop, so that nothing of the transfer is on the stack when `done` destroys us.
void Call::deliver(Result<HttpAnswer> answer)
{
    QTimer::singleShot(0, this, [this, answer = std::move(answer)]() mutable {
        m_transfer.reset();
        m_lane.reset();
        if (makesSomething()) // nobody else owns it
            deleteLater();
        const auto done = std::move(m_done);
        done(std::move(answer));
    });
}

std::chrono::milliseconds Call::total() const
{
    const HttpLimits &limits = m_network->limits();
    if (makesSomething())
        return limits.createTotal;
    return m_request.expect == Expect::Pdf ? limits.fileTotal : limits.total;
}

TransferBounds Call::bounds() const
{
    const bool isBodyWanted = m_request.expect != Expect::Created && m_request.expect != Expect::Nothing;
    return {.silence = m_network->limits().silence,
            .total = std::chrono::ceil<std::chrono::milliseconds>(m_deadline.remainingTimeAsDuration()),
            .bytes = m_request.expect == Expect::Pdf ? kPdfBytes : kJsonBytes,
            .isBodyWanted = isBodyWanted,
            .isPatient = makesSomething()};
}
