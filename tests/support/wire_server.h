#pragma once

#include <QHash>
#include <QList>
#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

/// A service on loopback that is told what to answer, path by path, and keeps the requests it was sent.
class WireServer : public QTcpServer
{
public:
    struct Request
    {
        QByteArray method;
        QByteArray target; // path and query, as they were sent
        QHash<QByteArray, QByteArray> headers; // names in lower case
        QByteArray body;
    };

    WireServer();

    QUrl url(const QString &path = QStringLiteral("/")) const;

    static inline const QByteArray kReset = "reset"; // as an answer: the connection breaks instead

    /// Answers to a path in turn; the last one is given again and again. A path without an answer hangs.
    void answer(const QByteArray &path, const QByteArray &bytes) { m_answers[path].append(bytes); }
    void answerAll(const QByteArray &bytes) { m_otherwise = bytes; } // for the paths that have none of their own
    void answerJson(const QByteArray &path, const QByteArray &json, int status = 200);

    static QByteArray http(int status, const QByteArray &type, const QByteArray &body,
                           const QByteArray &moreHeaders = {});

    QList<Request> asked(const QByteArray &path) const;

    QList<Request> requests;

private:
    void read(QTcpSocket *socket, QByteArray &buffer);
    void reply(QTcpSocket *socket, const QByteArray &target);

    QHash<QByteArray, QList<QByteArray>> m_answers;
    QByteArray m_otherwise;
};
