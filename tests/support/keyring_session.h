#pragma once

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

class QDBusConnection;
class SilentPrompter;

/// A D-Bus session of its own with a real gnome-keyring in a throw-away home. A missing gnome-keyring fails the test.
class KeyringSession
{
public:
    enum class Service { Unlocked, None };

    explicit KeyringSession(Service service);
    ~KeyringSession();

    QProcessEnvironment environment() const;

    void restartUnlocked();
    void restartLocked(); // the keyring is there, but the user did not unlock it
    void promptInSilence(); // the question to unlock it comes up and nobody answers
    void dismissPrompt();
    void killKeyring();
    void breakKeyring(); // something is there in its place, and every question to it fails
    void holdKeyring(bool isHeld); // it is there and says nothing, until it is let go

private:
    void startBus();
    void startKeyring(const QStringList &arguments, const QByteArray &password);
    bool isOwned(const QString &name) const;
    QDBusConnection bus() const;

    QTemporaryDir m_home;
    QProcess m_bus;
    std::unique_ptr<QProcess> m_keyring;
    std::unique_ptr<SilentPrompter> m_prompter;
    QString m_address;
};
