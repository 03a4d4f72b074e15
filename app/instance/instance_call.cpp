#include "instance/instance_call.h"

#include <QLocalSocket>

InstanceCall::InstanceCall(QLocalSocket *socket, std::chrono::milliseconds patience) : QObject(socket), m_socket(socket)
{
    socket->setReadBufferSize(InstanceMessage::kLongest); // whoever sends a hundred megabytes keeps them
    connect(socket, &QLocalSocket::readyRead, this, [this] { read(); });
    connect(socket, &QLocalSocket::disconnected, socket, [socket] { socket->deleteLater(); });
    connect(&m_patience, &QTimer::timeout, socket, [socket] { socket->abort(); });
    m_patience.setSingleShot(true);
    m_patience.start(patience);
    read();
}

void InstanceCall::read()
{
    m_line += m_socket->read(InstanceMessage::kLongest - m_line.size());
    const auto end = m_line.indexOf('\n');
    if (end < 0 && m_line.size() < InstanceMessage::kLongest)
        return;
    const auto message = InstanceMessage::parse(m_line.left(end + 1));
    if (!message)
        return m_socket->abort();
    // One line is all: what follows it is not read.
    disconnect(m_socket, &QLocalSocket::readyRead, this, nullptr);
    m_socket->write(kOk);
    m_socket->disconnectFromServer();
    Q_EMIT said(*message);
}
