#include "support/keyring_session.h"

#include "support/qt_test.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>

#include <csignal>

/// Stands in for the desktop's password dialog: takes the question and never answers it.
class SilentPrompter : public QDBusVirtualObject
{
public:
    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &connection) override
    {
        if (message.member() == QLatin1String("BeginPrompting"))
            std::ignore = connection.send(message.createReply());
        return true;
    }
};

namespace {

const QString kPrompterName = QStringLiteral("org.gnome.keyring.SystemPrompter");

// No folder of services: what is not started by us is not there, and nothing of the real session is woken.
constexpr char kBusConfig[] = R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:dir=%1</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>)";

} // namespace

KeyringSession::KeyringSession(Service service)
{
    startBus();
    if (service == Service::Unlocked)
        restartUnlocked();
}

KeyringSession::~KeyringSession()
{
    QDBusConnection::disconnectFromBus(m_address);
    killKeyring();
    m_bus.kill();
    m_bus.waitForFinished();
}

QProcessEnvironment KeyringSession::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("HOME"), m_home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
    environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), m_address);
    return environment;
}

void KeyringSession::restartUnlocked()
{
    killKeyring();
    startKeyring({QStringLiteral("--unlock")}, "test-only");
}

void KeyringSession::restartLocked()
{
    killKeyring();
    startKeyring({}, {});
}

void KeyringSession::breakKeyring()
{
    killKeyring();
    EXPECT_TRUE(eventually([this] { return !isOwned(QStringLiteral("org.freedesktop.secrets")); }));
    EXPECT_TRUE(bus().registerService(QStringLiteral("org.freedesktop.secrets")));
}

void KeyringSession::promptInSilence()
{
    m_prompter = std::make_unique<SilentPrompter>();
    QDBusConnection connection = bus();
    EXPECT_TRUE(connection.registerVirtualObject(QStringLiteral("/"), m_prompter.get(), QDBusConnection::SubPath));
    EXPECT_TRUE(connection.registerService(kPrompterName));
}

void KeyringSession::dismissPrompt()
{
    EXPECT_TRUE(bus().unregisterService(kPrompterName));
    QDBusConnection::disconnectFromBus(m_address);
}

void KeyringSession::holdKeyring(bool isHeld)
{
    EXPECT_EQ(::kill(static_cast<pid_t>(m_keyring->processId()), isHeld ? SIGSTOP : SIGCONT), 0);
}

void KeyringSession::killKeyring()
{
    if (!m_keyring)
        return;
    m_keyring->kill();
    m_keyring->waitForFinished();
    m_keyring.reset();
}

void KeyringSession::startBus()
{
    const QString path = m_home.filePath(QStringLiteral("bus.conf"));
    QFile config(path);
    ASSERT_TRUE(config.open(QIODevice::WriteOnly));
    config.write(QString::fromLatin1(kBusConfig).arg(m_home.path()).toUtf8());
    config.close();

    m_bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--nofork"), QStringLiteral("--print-address"),
                                                QStringLiteral("--config-file=") + path});
    ASSERT_TRUE(m_bus.waitForStarted() && m_bus.waitForReadyRead()) << "dbus-daemon is needed (package dbus)";
    m_address = QString::fromLatin1(m_bus.readLine()).trimmed();
}

void KeyringSession::startKeyring(const QStringList &arguments, const QByteArray &password)
{
    m_keyring = std::make_unique<QProcess>();
    m_keyring->setProcessEnvironment(environment());
    m_keyring->setStandardOutputFile(QProcess::nullDevice());
    m_keyring->setStandardErrorFile(QProcess::nullDevice());
    m_keyring->start(QStringLiteral("gnome-keyring-daemon"),
                     QStringList{QStringLiteral("--foreground"), QStringLiteral("--components=secrets")} + arguments);
    ASSERT_TRUE(m_keyring->waitForStarted()) << "gnome-keyring-daemon is needed (package gnome-keyring)";
    m_keyring->write(password);
    m_keyring->closeWriteChannel();
    ASSERT_TRUE(eventually([this] { return isOwned(QStringLiteral("org.freedesktop.secrets")); }))
        << "the keyring did not come up";
}

bool KeyringSession::isOwned(const QString &name) const
{
    const QDBusConnection connection = bus();
    return connection.isConnected() && connection.interface()->isServiceRegistered(name).value();
}

QDBusConnection KeyringSession::bus() const
{
    return QDBusConnection::connectToBus(m_address, m_address);
}
