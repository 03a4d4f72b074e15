#include "demo/http_door.h"

#include <QFutureWatcher>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QMetaEnum>
#include <QTcpServer>
#include <QTcpSocket>
#include <QtConcurrent>

namespace demo {

namespace {

constexpr int kSlowAnswersAtOnce = 64;

} // namespace

HttpDoor::HttpDoor(Handler handler) : m_handler(std::move(handler)), m_listener(new QTcpServer(this))
{
    m_waiting.setMaxThreadCount(kSlowAnswersAtOnce);
}

HttpDoor::~HttpDoor()
{
    m_leaving.release(1 << 20); // whoever waits stops waiting
    m_waiting.waitForDone();
}

bool HttpDoor::open(quint16 port)
{
    if (m_listener->isListening())
        return true;
    if (!m_listener->listen(QHostAddress::LocalHost, port))
        return false;
    m_port = m_listener->serverPort();
    if (!m_isBound)
        bind(m_listener); // only one that listens
    m_isBound = true;
    return true;
}

void HttpDoor::shut()
{
    m_listener->close();
    const auto sockets = m_listener->findChildren<QTcpSocket *>();
    for (QTcpSocket *socket : sockets)
        socket->abort();
}

bool HttpDoor::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const Reply reply = m_handler(callFrom(request));
    if (reply.isLost)
        socket->abort();
    else if (reply.delay.count() > 0)
        writeLater(socket, request, reply);
    else
        write(socket, request, reply.answer);
    return true;
}

void HttpDoor::missingHandler(const QHttpServerRequest &, QTcpSocket *) {} // handleRequest takes every request

Call HttpDoor::callFrom(const QHttpServerRequest &request) const
{
    const QUrl url = request.url();
    Call call;
    const auto method = static_cast<int>(request.method());
    call.method = QByteArray(QMetaEnum::fromType<QHttpServerRequest::Method>().valueToKey(method)).toUpper();
    call.path = url.path(QUrl::FullyDecoded);
    call.target = url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment);
    call.query = request.query();
    const auto headers = request.headers();
    for (const auto &[name, value] : headers)
        call.headers.insert(name.toLower(), value.trimmed());
    call.body = request.body();
    call.origin = QStringLiteral("http://127.0.0.1:%1").arg(m_port);
    return call;
}

// QHttpServer's own delayed answers write without asking whether the client is still there. The watcher belongs to the
// socket, so it and the request are alive when it tells; waiting in the pool leaves the demo's thread free.
void HttpDoor::writeLater(QTcpSocket *socket, const QHttpServerRequest &request, const Reply &reply)
{
    auto *watcher = new QFutureWatcher<void>(socket);
    connect(watcher, &QFutureWatcherBase::finished, socket, [this, socket, &request, watcher, answer = reply.answer] {
        watcher->deleteLater();
        write(socket, request, answer);
    });
    watcher->setFuture(QtConcurrent::run(
        &m_waiting, [this, delay = reply.delay] { m_leaving.tryAcquire(1, static_cast<int>(delay.count())); }));
}

void HttpDoor::write(QTcpSocket *socket, const QHttpServerRequest &request, const Answer &answer)
{
    if (socket->state() != QAbstractSocket::ConnectedState)
        return;
    QHttpServerResponder responder = makeResponder(request, socket);
    responder.writeStatusLine(static_cast<QHttpServerResponder::StatusCode>(answer.status));
    for (const auto &[name, value] : answer.headers)
        responder.writeHeader(name, value);
    if (!answer.contentType.isEmpty())
        responder.writeHeader("Content-Type", answer.contentType);
    if (answer.status != 304) // it has no body, and would say how long the whole answer is
        responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    responder.writeBody(answer.sent < 0 ? answer.body : answer.body.left(answer.sent));
    if (answer.sent >= 0 && !answer.isHeld)
        return socket->disconnectFromHost(); // what was written goes out before
    if (request.value("connection").toLower() == "close")
        socket->disconnectFromHost();
}

} // namespace demo
