#pragma once

#include "instance/instance_message.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>

/// One running program for each data folder. The second start asks the first to come forward, and ends.
class SingleInstance final : public QObject
{
    Q_OBJECT

public:
    enum class Start {
        First, // we are the one
        Told, // another runs and does what we asked
        Hung, // another runs and did not answer in time
        OtherHost, // a lock of another computer's, or from before this one was renamed: ask, then openAnyway()
        Unguarded, // the folder cannot be written: nobody can tell
    };

    explicit SingleInstance(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(2));

    /// Waits for the other's answer, at most as long as `patience`: nothing of ours is on the screen yet.
    Start start(const InstanceMessage &message);
    /// Only after OtherHost and the user's yes.
    Start openAnyway();

Q_SIGNALS:
    void raiseAsked();
    void remindAsked(const QString &registrationId);

private:
    Start listen();
    void greet();
    bool tell(const InstanceMessage &message) const;

    QString m_lockPath;
    QString m_socket;
    std::chrono::milliseconds m_patience;
    QLockFile m_lock;
    QLocalServer m_server;
};
