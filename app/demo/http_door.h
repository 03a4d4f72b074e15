#pragma once

#include "demo/exchange.h"

#include <QAbstractHttpServer>
#include <QSemaphore>
#include <QThreadPool>

#include <chrono>
#include <functional>

class QTcpServer;

namespace demo {

/// The HTTP server. Each request is answered at once by `Handler`, its answer may be written later or never.
class HttpDoor : public QAbstractHttpServer
{
    Q_OBJECT

public:
    struct Reply
    {
        Answer answer;
        std::chrono::milliseconds delay{0};
        bool isLost = false; // the connection is reset instead
    };
    using Handler = std::function<Reply(const Call &)>;

    explicit HttpDoor(Handler handler);
    ~HttpDoor() override;

    bool open(quint16 port); // on 127.0.0.1
    void shut(); // closes the port and what is connected
    quint16 port() const { return m_port; }

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    Call callFrom(const QHttpServerRequest &request) const;
    void writeLater(QTcpSocket *socket, const QHttpServerRequest &request, const Reply &reply);
    static void write(QTcpSocket *socket, const QHttpServerRequest &request, const Answer &answer);

    Handler m_handler;
    QTcpServer *m_listener;
    bool m_isBound = false;
    quint16 m_port = 0;
    QThreadPool m_waiting; // of this server alone: a slow answer holds one thread
    QSemaphore m_leaving;
};

} // namespace demo
