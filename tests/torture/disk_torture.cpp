// Each system call of a save, a load, a repair and a removal fails once (EIO, ENOSPC, EDQUOT), and is once where the
// program is killed, before it takes effect; and all from each on fail, as on a disk that stays full. After each the
// next start must find what was acknowledged, or what was there before, whole.
//   disk_torture
// Ends with 0 when nothing was lost. Where a process may not have its own system calls broken (seccomp) it says so.

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <array>
#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <set>

namespace {

constexpr int kPatienceMs = 20000;
constexpr int kNotAllowed = 100;
constexpr int kKilled = -1;

struct Breakage
{
    const char *name;
    int error; // 0: killed
    bool stays = false;
};

constexpr std::array kBreakages{Breakage{"EIO", EIO}, Breakage{"ENOSPC", ENOSPC}, Breakage{"EDQUOT", EDQUOT},
                                Breakage{"killed", 0}, Breakage{"ENOSPC from there on", ENOSPC, true}};

/// What the probe is to do on which disk, and what may be found afterwards ("0" stands for nothing at all).
struct Operation
{
    const char *name;
    int saves; // before it
    bool isDamaged; // and the newer generation after them
    QStringList words; // of the probe, but for the folder
    std::set<QString> acknowledged;
    std::set<QString> otherwise;
};

QList<Operation> operations()
{
    const QString save = QStringLiteral("save");
    const auto n = [](int number) { return QString::number(number); };
    return {
        {"the first save", 0, false, {save, n(1)}, {n(1)}, {n(0), n(1)}},
        {"a save", 2, false, {save, n(3)}, {n(3)}, {n(2), n(3)}},
        {"a save over a damaged one", 2, true, {save, n(3)}, {n(3)}, {n(1), n(3)}},
        {"a load", 2, false, {QStringLiteral("load")}, {n(2)}, {n(2)}},
        {"a load of the older generation", 2, true, {QStringLiteral("load")}, {n(1)}, {n(1)}},
        {"a removal", 2, false, {QStringLiteral("remove")}, {n(0)}, {n(0), n(2)}}, // not the one before it come back
    };
}

struct Ran
{
    int code = kKilled;
    QString said;
};

Ran run(const QStringList &words)
{
    QProcess probe;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0")); // it wants calls of its own
    probe.setProcessEnvironment(environment);
    probe.start(QStringLiteral(STORAGE_PROBE), words);
    if (!probe.waitForFinished(kPatienceMs))
        return {kKilled, QStringLiteral("it hangs")};
    const QString said = QString::fromUtf8(probe.readAllStandardOutput()).trimmed();
    return {probe.exitStatus() == QProcess::NormalExit ? probe.exitCode() : kKilled, said};
}

class Torture
{
public:
    int all()
    {
        for (const Operation &operation : operations())
            if (!torture(operation))
                return 0;
        std::printf("%d broken calls, %d of them acknowledged all the same, %d lost\n", m_broken, m_acknowledged,
                    m_lost);
        return m_broken > 0 && m_lost == 0 ? 0 : 1;
    }

private:
    bool torture(const Operation &operation)
    {
        QDir(prepared()).removeRecursively();
        QDir().mkpath(prepared());
        for (int n = 1; n <= operation.saves; ++n)
            run({QStringLiteral("save"), prepared(), QString::number(n)});
        if (operation.isDamaged)
            damage();
        const Ran whole = broken(operation, 0, 0);
        if (whole.code == kNotAllowed) {
            std::puts(
                "NOTE: this machine does not let a process have its own system calls broken (seccomp), so no call "
                "was broken here; what a full and a failing disk do is durable_file_test's.");
            return false;
        }
        const int calls = whole.said.toInt();
        std::printf("%s: %d calls\n", operation.name, calls);
        lookAfter(operation, whole, QStringLiteral("undisturbed"));
        for (int nth = 1; nth <= calls; ++nth)
            for (const Breakage &breakage : kBreakages) {
                const Ran ran = broken(operation, breakage.stays ? -nth : nth, breakage.error);
                ++m_broken;
                lookAfter(operation, ran,
                          QStringLiteral("call %1 %2").arg(QString::number(nth), QLatin1String(breakage.name)));
            }
        std::fflush(stdout);
        return true;
    }

    Ran broken(const Operation &operation, int nth, int error)
    {
        QDir(folder()).removeRecursively();
        std::filesystem::copy(prepared().toStdString(), folder().toStdString(),
                              std::filesystem::copy_options::recursive);
        QStringList words{QStringLiteral("break"), QString::number(nth), QString::number(error),
                          operation.words.first(), folder()};
        return run(words + operation.words.mid(1));
    }

    void lookAfter(const Operation &operation, const Ran &ran, const QString &how)
    {
        const bool isAcknowledged = ran.code == 0;
        m_acknowledged += isAcknowledged ? 1 : 0;
        const Ran found = run({QStringLiteral("show"), folder()});
        const auto &allowed = isAcknowledged ? operation.acknowledged : operation.otherwise;
        const QString number = found.said == QLatin1String("none") ? QStringLiteral("0") : found.said;
        if (allowed.contains(number) && ran.said != QLatin1String("it hangs"))
            return;
        ++m_lost;
        std::printf("LOST by %s, %s: ended with %d %s, found: %s\n", operation.name, qPrintable(how), ran.code,
                    qPrintable(ran.said), qPrintable(found.said));
    }

    void damage()
    {
        const auto all = QDir(prepared()).entryInfoList({QStringLiteral("*.json")}, QDir::Files);
        QFile newer(all.first().filePath());
        if (newer.open(QIODevice::ReadWrite))
            newer.write("noise");
    }

    QString prepared() const { return m_temporary.filePath(QStringLiteral("prepared/registrations")); }
    QString folder() const { return m_temporary.filePath(QStringLiteral("registrations")); }

    QTemporaryDir m_temporary;
    int m_broken = 0, m_acknowledged = 0, m_lost = 0;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    return Torture().all();
}
