#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QNetworkProxy>
#include <QTcpSocket>

#include <memory>
#include <optional>

/// A proxy on loopback, HTTP (CONNECT) or SOCKS 5, that leads every address to one port of this computer, and lets in
/// everybody or who knows user and password. It keeps what it was asked for and counts what came through.
class LoopbackProxy : public QTcpServer
{
public:
    enum class Kind { Http, Socks5 };

    explicit LoopbackProxy(Kind kind, quint16 target) : m_kind(kind), m_target(target)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                greet(socket);
        });
    }

    void demand(const QByteArray &user, const QByteArray &password) { m_login = Login{user, password}; }

    std::optional<QByteArray> refusal; // in place of a tunnel: an HTTP answer, or the bytes of SOCKS'
    int asked = 0; // for a tunnel, also in vain
    int turnedAway = 0; // for want of the right login
    qsizetype passed = 0; // bytes towards the service
    QList<QByteArray> places; // "service.example:443"

private:
    struct Login
    {
        QByteArray user;
        QByteArray password;
    };

    struct Guest
    {
        QByteArray read = {};
        QTcpSocket *service = nullptr;
        int step = 0; // of SOCKS: greeting, login, request
    };

    void greet(QTcpSocket *socket)
    {
        const auto guest = std::make_shared<Guest>();
        connect(socket, &QTcpSocket::readyRead, this, [this, socket, guest] {
            guest->read += socket->readAll();
            if (guest->service)
                pass(*guest);
            else if (m_kind == Kind::Http)
                readConnect(*socket, *guest);
            else
                readSocks(*socket, *guest);
        });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    }

    void pass(Guest &guest)
    {
        passed += guest.read.size();
        guest.service->write(guest.read);
        guest.read.clear();
    }

    void lead(QTcpSocket &guestSocket, Guest &guest)
    {
        guest.service = new QTcpSocket(&guestSocket);
        guest.service->setProxy(QNetworkProxy::NoProxy);
        connect(guest.service, &QTcpSocket::readyRead, &guestSocket,
                [&guestSocket, service = guest.service] { guestSocket.write(service->readAll()); });
        connect(guest.service, &QTcpSocket::disconnected, &guestSocket,
                [&guestSocket] { guestSocket.disconnectFromHost(); });
        guest.service->connectToHost(QHostAddress::LocalHost, m_target);
        guest.read.clear();
    }

    void readConnect(QTcpSocket &socket, Guest &guest)
    {
        if (!guest.read.endsWith("\r\n\r\n"))
            return;
        const QByteArray head = std::exchange(guest.read, {});
        ++asked;
        places += head.split(' ').value(1);
        if (refusal) {
            socket.write(*refusal);
            return socket.disconnectFromHost();
        }
        if (!isLetIn(head)) {
            ++turnedAway;
            socket.write("HTTP/1.1 407 x\r\nProxy-Authenticate: Basic realm=\"test\"\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        socket.write("HTTP/1.1 200 x\r\n\r\n");
        lead(socket, guest);
    }

    bool isLetIn(const QByteArray &head) const
    {
        return !m_login
               || head.contains("\r\nProxy-Authorization: Basic " + (m_login->user + ':' + m_login->password).toBase64()
                                + "\r\n");
    }

    void readSocks(QTcpSocket &socket, Guest &guest)
    {
        switch (guest.step) {
        case 0: return readGreeting(socket, guest);
        case 1: return readLogin(socket, guest);
        default: return readAddress(socket, guest);
        }
    }

    void readGreeting(QTcpSocket &socket, Guest &guest)
    {
        ++asked;
        const QByteArray methods = std::exchange(guest.read, {}).mid(2);
        const char wanted = m_login ? 2 : 0;
        const bool isOffered = methods.contains(wanted);
        turnedAway += isOffered ? 0 : 1;
        guest.step = m_login ? 1 : 2;
        socket.write(QByteArray("\x05", 1) + (isOffered ? wanted : '\xff'));
        if (!isOffered)
            socket.disconnectFromHost();
    }

    void readLogin(QTcpSocket &socket, Guest &guest)
    {
        const QByteArray said = std::exchange(guest.read, {});
        const QByteArray right = QByteArray("\x01", 1) + static_cast<char>(m_login->user.size()) + m_login->user
                                 + static_cast<char>(m_login->password.size()) + m_login->password;
        turnedAway += said == right ? 0 : 1;
        guest.step = 2;
        socket.write(QByteArray("\x01", 1) + (said == right ? '\0' : '\x01'));
        if (said != right)
            socket.disconnectFromHost();
    }

    void readAddress(QTcpSocket &socket, Guest &guest)
    {
        if (guest.read.size() > 6 && guest.read.at(3) == 3) { // a name: ours to find
            const int length = guest.read.at(4);
            const auto port = static_cast<quint16>((static_cast<uchar>(guest.read.at(5 + length)) << 8)
                                                   + static_cast<uchar>(guest.read.at(6 + length)));
            places += guest.read.mid(5, length) + ':' + QByteArray::number(port);
        }
        socket.write(refusal.value_or(QByteArray("\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x50", 10)));
        if (refusal)
            return socket.disconnectFromHost();
        lead(socket, guest);
    }

    Kind m_kind;
    quint16 m_target;
    std::optional<Login> m_login;
};
