#include "support/raw_http.h"

#include <QJsonDocument>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>

inline namespace raw_http {

namespace {

RawReply replyFrom(const QByteArray &bytes)
{
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return {};
    RawReply reply;
    const QList<QByteArray> lines = bytes.left(end).split('\n');
    reply.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = bytes.mid(end + 4);
    return reply;
}

bool isWhole(const QByteArray &bytes)
{
    const RawReply reply = replyFrom(bytes);
    return reply.status != 0 && reply.body.size() >= reply.headers.value("content-length").toLongLong();
}

} // namespace

RawRequest RawRequest::with(const QByteArray &name, const QByteArray &value) const
{
    RawRequest other = *this;
    other.headers.removeIf([&](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!value.isEmpty())
        other.headers.emplaceBack(name, value);
    return other;
}

RawRequest RawRequest::withBody(const QByteArray &bytes) const
{
    RawRequest other = *this;
    other.body = bytes;
    return other;
}

RawRequest RawRequest::withTarget(const QByteArray &other) const
{
    RawRequest changed = *this;
    changed.target = other;
    return changed;
}

RawRequest RawRequest::withMethod(const QByteArray &other) const
{
    RawRequest changed = *this;
    changed.method = other;
    return changed;
}

QByteArray RawRequest::bytes() const
{
    QByteArray text = method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n";
    for (const auto &[name, value] : headers)
        text += name + ": " + value + "\r\n";
    if (!body.isEmpty() || method == "POST")
        text += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    return text + "\r\n" + body;
}

QJsonObject RawReply::object() const
{
    return QJsonDocument::fromJson(body).object();
}

RawReply ask(quint16 port, const RawRequest &request, int patience)
{
    QTcpSocket socket;
    QByteArray bytes;
    QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { bytes += socket.readAll(); });
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.write(request.bytes());
    const auto isOver = [&] { return isWhole(bytes) || socket.state() == QAbstractSocket::UnconnectedState; };
    (void)QTest::qWaitFor(isOver, patience);
    return replyFrom(bytes);
}

} // namespace raw_http
