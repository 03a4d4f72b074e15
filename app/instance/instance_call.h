#pragma once

#include "instance/instance_message.h"

#include <QObject>
#include <QTimer>

#include <chrono>

class QLocalSocket;

/// One connection to the running program: it may say one line, soon, and is answered "ok"; anything else is hung up on.
/// Ends itself.
class InstanceCall final : public QObject
{
    Q_OBJECT

public:
    InstanceCall(QLocalSocket *socket, std::chrono::milliseconds patience);

    static constexpr const char *kOk = "ok\n";

Q_SIGNALS:
    void said(const InstanceMessage &message);

private:
    void read();

    QLocalSocket *m_socket;
    QByteArray m_line;
    QTimer m_patience;
};
