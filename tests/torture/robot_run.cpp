#include "torture/robot_run.h"

#include <QDeadlineTimer>
#include <QFile>

#include <csignal>

namespace {

constexpr int kPatienceMs = 60000;

QProcessEnvironment surroundings(const QString &home)
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LANGUAGE"})
        all.remove(QLatin1String(name));
    for (const auto &[name, value] : {std::pair("LC_ALL", "C.UTF-8"),
                                      {"QT_QPA_PLATFORM", "offscreen"},
                                      {"QT_ENABLE_REGEXP_JIT", "0"},
                                      {"QT_PLUGIN_PATH", ROBOT_PLUGINS},
                                      {"DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus"}})
        all.insert(QLatin1String(name), QLatin1String(value));
    all.insert(QStringLiteral("HOME"), home);
    all.insert(QStringLiteral("TMPDIR"), home);
    all.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    return all;
}

} // namespace

RobotRun::RobotRun(QString home) : environment(surroundings(home)), m_home(std::move(home)) {}

RobotRun::~RobotRun()
{
    if (m_process)
        kill();
}

bool RobotRun::start(const QString &robot, const QStringList &arguments)
{
    m_lines.clear();
    m_process = std::make_unique<QProcess>();
    environment.insert(QStringLiteral("QT_QPA_GENERIC_PLUGINS"), QStringLiteral("robot:") + robot);
    m_process->setProcessEnvironment(environment);
    const QStringList all = before + QStringList{QStringLiteral(ANSLUT)} + arguments;
    m_process->start(all.first(), all.mid(1));
    return m_process->waitForStarted();
}

bool RobotRun::listenFor(const char *what, int times)
{
    const QDeadlineTimer end(kPatienceMs);
    qsizetype seen = m_lines.size();
    while (true) {
        for (; seen < m_lines.size(); ++seen)
            if (m_lines.at(seen).what == QLatin1String(what) && --times == 0)
                return true;
        const bool hasMore = m_process->waitForReadyRead(static_cast<int>(end.remainingTime()));
        takeIn();
        if (!hasMore && seen == m_lines.size())
            return false;
    }
}

void RobotRun::listen(int milliseconds)
{
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired() && m_process->state() == QProcess::Running) {
        m_process->waitForReadyRead(static_cast<int>(end.remainingTime()));
        takeIn();
    }
}

bool RobotRun::waitForEnd(int milliseconds)
{
    const bool isOver = m_process->waitForFinished(milliseconds) || m_process->state() == QProcess::NotRunning;
    takeIn();
    return isOver;
}

qint64 RobotRun::signal(int number)
{
    const qint64 sent = RobotLine::now();
    ::kill(static_cast<pid_t>(m_process->processId()), number);
    return sent;
}

void RobotRun::kill()
{
    m_process->kill();
    m_process->waitForFinished();
    takeIn();
}

QString RobotRun::errors() const
{
    return QString::fromUtf8(m_process->readAllStandardError());
}

void RobotRun::takeIn()
{
    while (m_process->canReadLine()) {
        const QString line = QString::fromUtf8(m_process->readLine()).chopped(1);
        const QStringList words = line.split(u' ');
        m_lines.append({words.first().toLongLong(), words.value(1), line.section(u' ', 2)});
    }
}
