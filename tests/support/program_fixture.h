#pragma once

#include "support/qt_test.h"

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

/// The finished program, started as a person or an administrator starts it, in a home of its own. Whoever includes this
/// is given its path as ANSLUT.
struct ProgramFixture : testing::Test
{
    struct Ended
    {
        int code = -1;
        std::string out;
        std::string errors;
    };

    QProcessEnvironment surroundings() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "LANGUAGE"})
            environment.remove(QLatin1String(name));
        environment.insert(QStringLiteral("HOME"), home.path());
        environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nonexistent/bus"));
        return environment;
    }

    void start(QProcess &program, const QStringList &arguments) const
    {
        program.setProcessEnvironment(surroundings());
        program.start(QStringLiteral(ANSLUT), arguments);
        ASSERT_TRUE(program.waitForStarted());
    }

    static Ended end(QProcess &program)
    {
        EXPECT_TRUE(eventually([&] { return program.state() == QProcess::NotRunning; })) << "it goes on for ever";
        EXPECT_EQ(program.exitStatus(), QProcess::NormalExit);
        const Ended ended{program.exitCode(), program.readAllStandardOutput().toStdString(),
                          program.readAllStandardError().toStdString()};
        EXPECT_THAT(ended.errors, testing::Not(testing::HasSubstr("Sanitizer")));
        return ended;
    }

    Ended run(const QStringList &arguments) const
    {
        QProcess program;
        start(program, arguments);
        program.closeWriteChannel();
        return end(program);
    }

    static void kill(QProcess &program)
    {
        program.kill();
        EXPECT_TRUE(program.waitForFinished());
    }

    /// Started, and so far that another start would find it.
    void startFirst(QProcess &first, const QStringList &more = {}) const
    {
        start(first, QStringList{QStringLiteral("--demo")} + more);
        ASSERT_TRUE(eventually([&] { return owner() == first.processId(); }));
    }

    /// The process that owns the demo's folder.
    qint64 owner() const
    {
        QFile lock(home.filePath(QStringLiteral(".local/share/Anslut/demo/instance.lock")));
        return lock.open(QIODevice::ReadOnly) ? lock.readLine().trimmed().toLongLong() : 0;
    }

    QTemporaryDir home;
};
