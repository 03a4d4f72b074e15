#pragma once

#include "instance/instance_message.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Asks the running program for something, and tells once whether it said that it does it.
class InstanceRequest final : public QObject
{
    Q_OBJECT

public:
    InstanceRequest(QString socketPath, InstanceMessage message, std::chrono::milliseconds patience);

Q_SIGNALS:
    void ended(bool isHeard);

private:
    void connectToFirst();
    void read();
    void end(bool isHeard);

    QString m_path;
    InstanceMessage m_message;
    QByteArray m_answer;
    QTimer m_again;
    QTimer m_patience;
    QLocalSocket m_socket;
};
