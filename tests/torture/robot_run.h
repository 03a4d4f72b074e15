#pragma once

#include <QList>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

/// What the robot says (tests/robot/robot.cpp), and when.
struct RobotLine
{
    qint64 time = 0; // nanoseconds of a clock that is the same in every process
    QString what;
    QString text;

    static qint64 now()
    {
        return std::chrono::nanoseconds(std::chrono::steady_clock::now().time_since_epoch()).count();
    }
};

/// The finished program with the robot in it, in a home and surroundings of its own. Works in any thread.
class RobotRun
{
public:
    explicit RobotRun(QString home);
    ~RobotRun();

    QProcessEnvironment environment; // nothing of ours: no display, no session, no keychain
    QStringList before; // a command that starts it in other surroundings: {"unshare", "-n"}

    bool start(const QString &robot, const QStringList &arguments = {QStringLiteral("--demo")});

    /// Takes in what is said until that; false when it ended, or was silent for too long.
    bool listenFor(const char *what, int times = 1);
    void listen(int milliseconds);
    bool waitForEnd(int milliseconds); // and takes in the rest

    qint64 signal(int number); // when it was sent
    void kill();

    const QList<RobotLine> &lines() const { return m_lines; }
    QString errors() const; // what it wrote beside that
    QProcess &process() { return *m_process; }

private:
    void takeIn();

    QString m_home;
    QList<RobotLine> m_lines;
    std::unique_ptr<QProcess> m_process;
};
