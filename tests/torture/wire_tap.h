#pragma once

#include "support/loopback_server.h"

#include <QNetworkProxy>
#include <QPointer>
#include <QTimer>

#include <chrono>
#include <functional>
#include <sys/socket.h>

/// What becomes of one request on its way.
struct Fate
{
    enum class Kind { Good, ResetBefore, ResetAfter }; // before the service has it, or when it has answered
    Kind kind = Kind::Good;
    std::chrono::milliseconds delay{0}; // of the answer
};

/// The wire between the program and the services, on loopback: counts the requests, says how far each has come, and
/// loses, delays or resets as it is told.
class WireTap
{
public:
    enum class Stage { Arrived, Answered, Passed }; // nothing forwarded yet, nothing passed on yet, all done

    WireTap()
    {
        m_server.act = [this](QTcpSocket &client) { take(client); };
    }

    quint16 port() const { return m_server.serverPort(); }
    void leadTo(quint16 service) { m_service = service; }

    /// As when the program ends: nothing more comes from it. What the services were given they carry on with.
    void hangUp()
    {
        for (auto *client : m_server.findChildren<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly))
            client->abort();
        m_server.requests = 0;
        seen.clear();
    }

    std::function<Fate(int request)> fate = [](int) { return Fate(); };
    /// False: it ends here, nothing goes any further.
    std::function<bool(int request, Stage stage)> pass = [](int, Stage) { return true; };
    QStringList seen; // "POST invitations", in the order of their arrival, until it hangs up

    /// A request without what differs from run to run.
    static QString kindOf(const QByteArray &request)
    {
        const QByteArray target = request.split(' ').value(1);
        QStringList words;
        for (const QByteArray &word : target.split('?').first().split('/'))
            if (!word.isEmpty() && word.size() < 20 && word != "api" && word != "v1")
                words += QString::fromLatin1(word);
        return QString::fromLatin1(request.left(request.indexOf(' '))) + u' ' + words.join(u'/');
    }

private:
    void take(QTcpSocket &client)
    {
        const int n = m_server.requests;
        const QByteArray request = m_server.seen.takeLast();
        seen += kindOf(request);
        const Fate fated = fate(n);
        if (!pass(n, Stage::Arrived) || fated.kind == Fate::Kind::ResetBefore)
            return reset(client);
        forward(n, request, fated, &client);
    }

    void forward(int n, const QByteArray &request, const Fate &fated, QPointer<QTcpSocket> client)
    {
        auto *service = new QTcpSocket(&m_services);
        service->setProxy(QNetworkProxy::NoProxy);
        auto read = std::make_shared<QByteArray>();
        QObject::connect(service, &QTcpSocket::readyRead, service, [this, n, fated, client, service, read] {
            *read += service->readAll();
            if (!isWhole(*read))
                return;
            service->disconnect();
            service->abort();
            service->deleteLater();
            QTimer::singleShot(fated.delay, &m_services,
                               [this, n, fated, client, read] { answer(n, fated, client, *read); });
        });
        const auto lost = [client, service] {
            service->deleteLater();
            if (client)
                reset(*client);
        };
        QObject::connect(service, &QTcpSocket::disconnected, service, lost);
        QObject::connect(service, &QTcpSocket::errorOccurred, service, lost);
        service->connectToHost(QHostAddress::LocalHost, m_service);
        service->write(request);
    }

    void answer(int n, const Fate &fated, const QPointer<QTcpSocket> &client, const QByteArray &bytes)
    {
        if (!client || client->state() != QAbstractSocket::ConnectedState)
            return; // the program has gone, or has not waited
        if (!pass(n, Stage::Answered) || fated.kind == Fate::Kind::ResetAfter)
            return reset(*client);
        client->write(bytes);
        client->flush();
        pass(n, Stage::Passed);
    }

    static bool isWhole(const QByteArray &answer)
    {
        const qsizetype head = answer.indexOf("\r\n\r\n") + 4;
        const qsizetype at = answer.left(head).toLower().indexOf("\r\ncontent-length:");
        return head >= 4
               && (at < 0 || answer.size() >= head + answer.mid(at + 17, 12).split('\r').first().toLongLong());
    }

    static void reset(QTcpSocket &socket)
    {
        const linger none{1, 0}; // RST, not FIN
        std::ignore =
            ::setsockopt(static_cast<int>(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &none, sizeof none);
        socket.abort();
    }

    QObject m_services; // its children are what is under way to them
    LoopbackServer m_server;
    quint16 m_service = 0;
};
