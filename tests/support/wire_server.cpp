#include "support/wire_server.h"

#include <algorithm>
#include <memory>
#include <optional>

namespace {

QByteArray pathOf(const QByteArray &target)
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

/// Nothing as long as the request is not all here.
std::optional<WireServer::Request> requestIn(const QByteArray &buffer)
{
    const qsizetype end = buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.first().trimmed().split(' ');
    WireServer::Request request{first.value(0), first.value(1), {}, buffer.mid(end + 4)};
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines[i].indexOf(':');
        request.headers.insert(lines[i].left(colon).toLower(), lines[i].mid(colon + 1).trimmed());
    }
    if (request.body.size() < request.headers.value("content-length").toLongLong())
        return std::nullopt;
    return request;
}

} // namespace

WireServer::WireServer()
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        QTcpSocket *socket = nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer = std::make_shared<QByteArray>()] { read(socket, *buffer); });
    });
}

QUrl WireServer::url(const QString &path) const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1%2").arg(QString::number(serverPort()), path));
}

void WireServer::answerJson(const QByteArray &path, const QByteArray &json, int status)
{
    answer(path, http(status, "application/json", json));
}

QByteArray WireServer::http(int status, const QByteArray &type, const QByteArray &body, const QByteArray &moreHeaders)
{
    const QByteArray typeLine = type.isEmpty() ? QByteArray() : "Content-Type: " + type + "\r\n";
    return "HTTP/1.1 " + QByteArray::number(status) + " x\r\nConnection: close\r\n" + typeLine + moreHeaders
           + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QList<WireServer::Request> WireServer::asked(const QByteArray &path) const
{
    QList<Request> found;
    std::copy_if(requests.begin(), requests.end(), std::back_inserter(found),
                 [&path](const Request &request) { return pathOf(request.target) == path; });
    return found;
}

void WireServer::read(QTcpSocket *socket, QByteArray &buffer)
{
    buffer += socket->readAll();
    const auto request = requestIn(buffer);
    if (!request)
        return;
    buffer.clear();
    requests.append(*request);
    reply(socket, pathOf(request->target));
}

void WireServer::reply(QTcpSocket *socket, const QByteArray &target)
{
    QList<QByteArray> &answers = m_answers[target];
    const bool isLast = answers.size() == 1;
    const QByteArray bytes = answers.isEmpty() ? m_otherwise : isLast ? answers.first() : answers.takeFirst();
    if (bytes.isEmpty())
        return;
    if (bytes == kReset)
        return socket->abort();
    socket->write(bytes);
    socket->disconnectFromHost();
}
