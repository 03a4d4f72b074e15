#include "support/own_disk.h"

#include "support/qt_test.h"

#include <QProcess>

#include <cstdio>

std::optional<QStringList> linesOf(const OnOwnDisk &run)
{
    const QString mount =
        QStringLiteral("mount -t tmpfs -o %1 none \"$1\" && shift && echo mounted && ").arg(run.mountOptions);
    QProcess process;
    process.start(QStringLiteral("unshare"),
                  QStringList{QStringLiteral("-rm"), QStringLiteral("sh"), QStringLiteral("-c"), mount + run.script,
                              run.program, run.folder}
                      + run.arguments);
    constexpr int kPatience = 60'000;
    EXPECT_TRUE(QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, kPatience));
    auto lines = QString::fromUtf8(process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    if (lines.isEmpty()) {
        std::fputs("NOTE: this machine does not allow a namespace of our own, so a full disk was not tried.\n", stderr);
        return std::nullopt;
    }
    EXPECT_EQ(process.exitCode(), 0) << process.readAllStandardError().constData();
    return lines.mid(1); // without "mounted"
}
