#pragma once

#include "instance/instance_message.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

#include <chrono>
#include <memory>

class InstanceRequest;

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

    Q_ENUM(Start)

    explicit SingleInstance(const QString &folder, std::chrono::milliseconds patience = std::chrono::seconds(2));
    ~SingleInstance() override;

    /// Ends with decided(), after `patience` at the latest.
    void start(const InstanceMessage &message);
    /// The first, or nothing: for a start that nobody asked for. Whoever runs already is left alone; false also where
    /// nobody can tell.
    bool startQuietly();
    /// Only after OtherHost and the user's yes.
    Start openAnyway();

Q_SIGNALS:
    void decided(SingleInstance::Start start);
    void raiseAsked();
    void remindAsked(const QString &registrationId);

private:
    Start listen();
    Start standingOfASilentOne();
    void decide(Start start);
    void greet();

    QString m_lockPath;
    QString m_socket;
    std::chrono::milliseconds m_patience;
    QLockFile m_lock;
    QLocalServer m_server;
    std::unique_ptr<InstanceRequest> m_request;
};
