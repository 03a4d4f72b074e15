#include "instance/single_instance.h"

#include "instance/instance_call.h"
#include "instance/instance_request.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QLocalSocket>
#include <QSysInfo>
#include <QTimer>

namespace {

constexpr qsizetype kLongestAddress = 100; // a local socket's, everywhere: 108 and 104 bytes with its end

// In the data folder, where nobody else can put one; a path that is too long has its own name in the temporary folder.
QString socketIn(const QString &folder)
{
    QString path = QDir(folder).absoluteFilePath(QStringLiteral("instance.socket"));
    const QByteArray bytes = QFile::encodeName(path);
    if (bytes.size() <= kLongestAddress)
        return path;
    return QDir::tempPath() + QLatin1String("/anslut-")
           + QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(32));
}

bool isOfOtherHost(const QLockFile &lock)
{
    qint64 pid = 0;
    QString host;
    QString program;
    return lock.getLockInfo(&pid, &host, &program) && !host.isEmpty() && host != QSysInfo::machineHostName();
}

} // namespace

SingleInstance::SingleInstance(const QString &folder, std::chrono::milliseconds patience)
    : m_lockPath(folder + QLatin1String("/instance.lock")),
      m_socket(socketIn(folder)),
      m_patience(patience),
      m_lock(m_lockPath)
{
    QDir().mkpath(folder);
    m_lock.setStaleLockTime(0); // never by age: only when its process is gone (D9)
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setMaxPendingConnections(4);
    connect(&m_server, &QLocalServer::newConnection, this, [this] { greet(); });
}

SingleInstance::~SingleInstance() = default;

void SingleInstance::start(const InstanceMessage &message)
{
    if (m_lock.tryLock())
        return decide(listen());
    if (m_lock.error() != QLockFile::LockFailedError)
        return decide(Start::Unguarded);
    m_request = std::make_unique<InstanceRequest>(m_socket, message, m_patience);
    connect(m_request.get(), &InstanceRequest::ended, this,
            [this](bool isHeard) { decide(isHeard ? Start::Told : standingOfASilentOne()); });
}

bool SingleInstance::startQuietly()
{
    return m_lock.tryLock() && listen() == Start::First;
}

SingleInstance::Start SingleInstance::standingOfASilentOne()
{
    if (isOfOtherHost(m_lock))
        return Start::OtherHost;
    // It may have ended while we waited.
    return m_lock.tryLock() ? listen() : Start::Hung;
}

// From the event loop, however it came about.
void SingleInstance::decide(Start start)
{
    QTimer::singleShot(0, this, [this, start] {
        m_request.reset();
        Q_EMIT decided(start);
    });
}

SingleInstance::Start SingleInstance::openAnyway()
{
    if (isOfOtherHost(m_lock))
        QFile::remove(m_lockPath);
    return m_lock.tryLock() ? listen() : Start::Hung;
}

SingleInstance::Start SingleInstance::listen()
{
    // We hold the lock, so a socket that is there is a dead program's. Without a socket we still are the only one.
    QLocalServer::removeServer(m_socket);
    m_server.listen(m_socket);
    return Start::First;
}

void SingleInstance::greet()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        auto *call = new InstanceCall(socket, m_patience);
        connect(call, &InstanceCall::said, this, [this](const InstanceMessage &message) {
            if (message.remindOf.isEmpty())
                Q_EMIT raiseAsked();
            else
                Q_EMIT remindAsked(message.remindOf);
        });
    }
}
