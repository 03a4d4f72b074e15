#include "instance/instance_request.h"

#include "instance/instance_call.h"

namespace {

constexpr std::chrono::milliseconds kTryAgain{20};

} // namespace

InstanceRequest::InstanceRequest(QString socketPath, InstanceMessage message, std::chrono::milliseconds patience)
    : m_path(std::move(socketPath)), m_message(std::move(message))
{
    m_again.setSingleShot(true);
    m_again.setInterval(kTryAgain);
    m_patience.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, [this] { connectToFirst(); });
    connect(&m_patience, &QTimer::timeout, this, [this] { end(false); });
    connect(&m_socket, &QLocalSocket::connected, this, [this] { m_socket.write(m_message.line()); });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] { read(); });
    // Refused, it is tried again: the first one may hold the lock and not listen yet.
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] { m_again.start(); });
    m_patience.start(patience);
    m_again.start();
}

void InstanceRequest::connectToFirst()
{
    m_socket.abort();
    m_answer.clear();
    m_socket.connectToServer(m_path);
}

void InstanceRequest::read()
{
    m_answer += m_socket.read(InstanceMessage::kLongest);
    if (m_answer == InstanceCall::kOk)
        end(true);
}

void InstanceRequest::end(bool isHeard)
{
    m_again.stop();
    m_patience.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    Q_EMIT ended(isHeard);
}
