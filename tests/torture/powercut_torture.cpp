// Cuts the power of the disk while records are saved on it as fast as it goes, and looks at what is left of them.
//   powercut_torture [--seed N] [--rounds N] …     the rest: torture/options.h
// Ends with 0 when each time the record was whole and not older than the last one that was acknowledged. Needs root and a
// loop device; without them it says so.

#include "torture/options.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <fcntl.h>
#include <random>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <thread>
#include <unistd.h>

namespace {

constexpr int kRounds = 200;
constexpr qint64 kDiskBytes = 24 << 20;
constexpr int kLongestMs = 400;

bool succeeds(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

/// An ext4 file system in a file, mounted for this process alone. The cut is the call that the kernel's own file system
/// tests use: what had not reached the disk by then is gone. What a drive's own cache loses is not modelled.
class Disk
{
public:
    Disk() { QDir().mkpath(folder()); }
    Disk(const Disk &) = delete;
    Disk(Disk &&) = delete;
    Disk &operator=(const Disk &) = delete;
    Disk &operator=(Disk &&) = delete;
    ~Disk() { unmount(); }

    bool make() const
    {
        QFile image(m_image);
        return image.open(QIODevice::WriteOnly | QIODevice::Truncate) && image.resize(kDiskBytes)
               && succeeds(QStringLiteral("mkfs.ext4"), {QStringLiteral("-q"), QStringLiteral("-F"), m_image})
               && mount();
    }

    bool mount() const
    {
        return succeeds(QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("loop"), m_image, folder()});
    }

    bool unmount() const { return ::umount2(QFile::encodeName(folder()).constData(), 0) == 0; }

    bool cutPower() const
    {
        constexpr unsigned long kShutDown = 0x8004587D; // FS_IOC_SHUTDOWN
        unsigned withoutTheJournal = 2;
        const int fd = ::open(QFile::encodeName(folder()).constData(), O_RDONLY | O_CLOEXEC);
        const bool isCut = fd >= 0 && ::ioctl(fd, kShutDown, &withoutTheJournal) == 0;
        ::close(fd);
        return isCut;
    }

    QString folder() const { return m_temporary.filePath(QStringLiteral("mounted")); }

private:
    QTemporaryDir m_temporary;
    QString m_image = m_temporary.filePath(QStringLiteral("disk.img"));
};

// The mounts are ours alone, and go when we go.
bool isAllowed()
{
    return ::unshare(CLONE_NEWNS) == 0 && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

struct Tally
{
    int cuts = 0, acknowledged = 0, wrong = 0;
};

QString checked(const QString &folder, qsizetype least)
{
    QProcess check;
    check.start(QStringLiteral(STORAGE_PROBE), {QStringLiteral("check"), folder, QString::number(least)});
    const bool isGood = check.waitForFinished() && check.exitStatus() == QProcess::NormalExit && check.exitCode() == 0;
    return isGood ? QString() : QString::fromUtf8(check.readAllStandardOutput()).trimmed() + QStringLiteral(" (wrong)");
}

// The writer is stopped first, so that every line it has written was written before the cut.
bool cutOnce(const Disk &disk, std::mt19937 &dice, Tally &tally)
{
    const QString folder = disk.folder() + QStringLiteral("/registrations");
    QProcess storm;
    storm.start(QStringLiteral(STORAGE_PROBE), {QStringLiteral("storm"), folder});
    if (!storm.waitForReadyRead())
        return false;
    std::this_thread::sleep_for(std::chrono::milliseconds(std::uniform_int_distribution(0, kLongestMs)(dice)));
    const auto writer = static_cast<pid_t>(storm.processId());
    ::kill(writer, SIGSTOP);
    const bool isCut = disk.cutPower();
    ::kill(writer, SIGKILL);
    storm.waitForFinished();
    if (!isCut || !disk.unmount() || !disk.mount())
        return false;
    const qsizetype acknowledged = storm.readAllStandardOutput().count('\n');
    const QString wrong = checked(folder, acknowledged);
    ++tally.cuts;
    tally.acknowledged += static_cast<int>(acknowledged);
    tally.wrong += wrong.isEmpty() ? 0 : 1;
    if (!wrong.isEmpty())
        std::printf("after %lld acknowledged: %s\n", static_cast<long long>(acknowledged), qPrintable(wrong));
    return disk.unmount();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TortureOptions options = TortureOptions::of(app, kRounds);
    std::mt19937 dice(options.seed);
    Tally tally;
    const bool isAllowedHere = isAllowed();
    const Disk disk;
    if (!isAllowedHere || !disk.make() || !disk.unmount()) {
        std::puts(
            "NOTE: no power was cut here, for this machine does not let us mount a disk of our own (root and a loop "
            "device are needed). durable_file_test kills instead.");
        return 0;
    }
    while (tally.cuts < options.rounds) {
        if (!disk.make() || !cutOnce(disk, dice, tally)) {
            std::puts("the disk could not be made, written to or cut");
            return 1;
        }
    }
    std::printf("%d power cuts, %d saves acknowledged before them, %d broken or lost\n", tally.cuts, tally.acknowledged,
                tally.wrong);
    return tally.acknowledged > 0 && tally.wrong == 0 ? 0 : 1;
}
