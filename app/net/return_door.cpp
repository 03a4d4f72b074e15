#include "net/return_door.h"

#include <QCryptographicHash>
#include <QHostAddress>
#include <QTcpSocket>
#include <QUuid>

#include <chrono>

namespace {

constexpr std::chrono::seconds kVisitFor{10};
constexpr qsizetype kLongestHead = 8192;
constexpr int kMostVisitors = 8; // at a time: browsers open a few ahead of need

constexpr const char *kStyle = "body{font:1.1em/1.5 system-ui,sans-serif;max-width:34em;margin:4em auto;padding:0 1em}";

QByteArray lineOf(const QByteArray &head, const QByteArray &name)
{
    for (const QByteArray &line : head.split('\n')) {
        if (line.toLower().startsWith(name + ':'))
            return line.mid(name.size() + 1).trimmed();
    }
    return {};
}

QByteArray reply(const QByteArray &status, const QByteArray &body)
{
    const QByteArray styleHash = QCryptographicHash::hash(kStyle, QCryptographicHash::Sha256).toBase64();
    return "HTTP/1.1 " + status
           + "\r\nContent-Type: text/html; charset=utf-8\r\nConnection: close\r\nCache-Control: no-store\r\n"
             "Content-Security-Policy: default-src 'none'; style-src 'sha256-"
           + styleHash
           + "'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'\r\n"
             "Referrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\nContent-Length: "
           + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

} // namespace

ReturnDoor::ReturnDoor(QObject *parent) : QObject(parent)
{
    m_closing.setSingleShot(true);
    connect(&m_closing, &QTimer::timeout, this, [this] { close(); });
    connect(&m_server, &QTcpServer::newConnection, this, [this] { greet(); });
}

QUrl ReturnDoor::open(std::chrono::minutes longest)
{
    close();
    if (!m_server.listen(QHostAddress::LocalHost))
        return {};
    m_closing.start(longest);
    const QString nonce = QUuid::createUuid().toString(QUuid::Id128);
    m_path = '/' + nonce.toLatin1();
    return QUrl(QStringLiteral("http://127.0.0.1:%1/%2").arg(QString::number(m_server.serverPort()), nonce));
}

// A visitor who is there already is still answered.
void ReturnDoor::close()
{
    m_closing.stop();
    m_server.close();
    m_path.clear();
}

void ReturnDoor::greet()
{
    while (QTcpSocket *visitor = m_server.nextPendingConnection()) {
        if (m_visitors == kMostVisitors) {
            delete visitor; // closes it
            continue;
        }
        ++m_visitors;
        connect(visitor, &QTcpSocket::disconnected, visitor, &QObject::deleteLater);
        connect(visitor, &QObject::destroyed, this, [this] { --m_visitors; });
        connect(visitor, &QTcpSocket::readyRead, this, [this, visitor] { read(*visitor); });
        QTimer::singleShot(kVisitFor, visitor, [visitor] { visitor->abort(); });
    }
}

void ReturnDoor::read(QTcpSocket &visitor)
{
    const QByteArray head = visitor.peek(kLongestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < kLongestHead)
        return;
    visitor.readAll();
    disconnect(&visitor, &QTcpSocket::readyRead, this, nullptr); // one request a visitor
    end < 0 ? visitor.abort() : answer(visitor, head.left(end));
}

void ReturnDoor::answer(QTcpSocket &visitor, const QByteArray &head)
{
    const bool isIt = isMeant(head);
    visitor.write(isIt ? reply("200 OK", page()) : reply("404 Not Found", {}));
    visitor.disconnectFromHost();
    if (!isIt)
        return;
    close();
    Q_EMIT visited();
}

// A query may have been added on the way (signing.md 1.4.2). Another Host is a name that somebody points at this computer.
bool ReturnDoor::isMeant(const QByteArray &head) const
{
    const QByteArray target = head.left(head.indexOf('\r')).split(' ').value(1);
    const qsizetype query = target.indexOf('?');
    const bool isPath = !m_path.isEmpty() && target.left(query < 0 ? target.size() : query) == m_path;
    return head.startsWith("GET ") && isPath && lineOf(head, "host").split(':').first() == "127.0.0.1";
}

QByteArray ReturnDoor::page() const
{
    return QStringLiteral("<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\">"
                          "<meta name=\"viewport\" content=\"width=device-width\">"
                          "<meta name=\"color-scheme\" content=\"light dark\"><title>%2</title><style>%3</style></head>"
                          "<body><main><h1>%2</h1><p>%4</p></main></body></html>")
        .arg(m_words.language, m_words.title.toHtmlEscaped(), QString::fromLatin1(kStyle), m_words.text.toHtmlEscaped())
        .toUtf8();
}
