// The program is killed while it makes the national register, of a file or one it downloads, at any moment, often in the last tenth of the work, where the
// new one takes the old one's place. Each time a whole register must lie there, the old one or the new one, that answers what
// is asked about it; and the next import must leave nothing beside it.
//   register_torture [--rounds N] [--seconds N] [--seed N] [--only K]
#include "nationwide/register_import.h"
#include "nationwide/register_index.h"
#include "support/bulk_company.h"
#include "support/bulk_server.h"
#include "torture/options.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTimer>

#include <random>

namespace {

constexpr int kRounds = 100;
constexpr int kLines = 20'000;
constexpr int kPatienceMs = 60'000;

/// A file the register is made of, and what is known of it.
struct Source
{
    QString file;
    qint64 companies = 0;
    QString asked; // a name that is in this one alone
};

/// What became of the register after a kill.
struct Tally
{
    int kills = 0;
    int tooLate = 0; // it was over before
    int old = 0;
    int changed = 0; // the new one had come
    int wrong = 0;
};

class Torture
{
public:
    explicit Torture(quint32 seed) : m_dice(seed)
    {
        m_sources = {written(m_disk.filePath(QStringLiteral("one.txt")), "Vrakspillran", 1),
                     written(m_disk.filePath(QStringLiteral("two.txt")), "Grottekvarnen", 2)};
    }

    bool prepare() { return measure(Way::File, 0) && measure(Way::Download, 1); }

    void kill(int round)
    {
        const int next = 1 - m_in;
        const Way way = round % 3 == 2 ? Way::Download : Way::File;
        QProcess probe;
        start(probe, way, next);
        const double from = round % 2 == 0 ? 0.0 : 0.9;
        const double share = std::uniform_real_distribution(from, 1.02)(m_dice);
        wait(share * m_wholeMs[way]);
        const bool isOver = probe.state() == QProcess::NotRunning;
        probe.kill();
        probe.waitForFinished(kPatienceMs);
        m_tally.kills += isOver ? 0 : 1;
        m_tally.tooLate += isOver ? 1 : 0;
        if (isOver)
            m_wholeMs[way] *= 0.9; // the machine has less else to do now
        judge(round, share, next);
    }

    const Tally &tally() const { return m_tally; }
    double wholeMs() const { return m_wholeMs.value(Way::File); }

private:
    enum class Way { File, Download };

    void start(QProcess &probe, Way way, int which)
    {
        const Source &source = m_sources[which];
        if (way == Way::File)
            return probe.start(QStringLiteral(IMPORT_PROBE), {m_register, source.file});
        QFile file(source.file);
        m_server.content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        m_server.etag = '"' + QByteArray::number(++m_version) + '"'; // another file each time
        probe.start(QStringLiteral(REGISTER_PROBE), {QFileInfo(m_register).path(), m_server.file().toString()});
    }

    // How long it takes, with the start of its program; the register is this one's then.
    bool measure(Way way, int which)
    {
        QElapsedTimer time;
        time.start();
        QProcess probe;
        start(probe, way, which);
        while (probe.state() != QProcess::NotRunning && time.elapsed() < kPatienceMs)
            wait(1);
        m_wholeMs[way] = double(time.elapsed());
        m_in = which;
        return probe.exitCode() == 0 && holds(which);
    }

    // The server answers meanwhile.
    static void wait(double ms)
    {
        QEventLoop loop;
        QTimer::singleShot(std::chrono::milliseconds(qint64(ms)), Qt::PreciseTimer, &loop, &QEventLoop::quit);
        loop.exec();
    }

    // Made-up companies, and one whose name is in no other.
    static Source written(const QString &file, const char *name, quint64 seed)
    {
        RegisterMaker maker({.rows = kLines, .seed = seed});
        std::string text = bulkTextOf({{name}});
        for (int line = 0; line < kLines; ++line)
            maker.addLine(text);
        QFile out(file);
        if (!out.open(QIODevice::WriteOnly) || out.write(text.data(), qint64(text.size())) < 0)
            return {};
        return {.file = file, .companies = maker.made().organisations + 1, .asked = QLatin1String(name)};
    }

    /// That register, whole: it opens, each of its companies is counted, and it answers.
    bool holds(int which) const
    {
        const auto index = RegisterIndex::open(m_register);
        if (!index || (*index)->facts().companies != m_sources[which].companies)
            return false;
        return (*index)->search(m_sources[which].asked, 2).size() == 1
               && (*index)->search(m_sources[1 - which].asked, 2).isEmpty() && isSound();
    }

    // By SQLite's own word, each page.
    bool isSound() const
    {
        QString said;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("check"));
            database.setDatabaseName(m_register);
            database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
            QSqlQuery check(database.open() ? database : QSqlDatabase());
            said = check.exec(QStringLiteral("PRAGMA integrity_check")) && check.next() ? check.value(0).toString()
                                                                                        : QString();
        }
        QSqlDatabase::removeDatabase(QStringLiteral("check"));
        return said == QLatin1String("ok");
    }

    void judge(int round, double share, int next)
    {
        const bool isOld = holds(m_in);
        const bool isNew = !isOld && holds(next);
        m_tally.old += isOld ? 1 : 0;
        m_tally.changed += isNew ? 1 : 0;
        if (isNew)
            m_in = next;
        sweepImport(m_register);
        const QStringList left =
            QFileInfo(m_register)
                .dir()
                .entryList({QStringLiteral("register.db?*"), QStringLiteral("rows-*")}, QDir::Files | QDir::Hidden);
        if ((isOld || isNew) && left.isEmpty())
            return;
        ++m_tally.wrong;
        std::printf("WRONG in round %d, killed at %.3f of the work: %s, in the folder: %s\n", round, share,
                    isOld || isNew ? "whole" : "no whole register", qPrintable(left.join(u' ')));
    }

    std::mt19937 m_dice;
    QTemporaryDir m_disk;
    QString m_register = m_disk.filePath(QStringLiteral("nationwide/register.db"));
    QList<Source> m_sources;
    int m_in = 0; // which of them the register is made of
    BulkServer m_server;
    int m_version = 0; // of the server's file
    QMap<Way, double> m_wholeMs;
    Tally m_tally;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TortureOptions options = TortureOptions::of(app, kRounds);
    Torture torture(options.seed);
    if (!torture.prepare()) {
        std::puts("the register could not be made");
        return 1;
    }
    std::printf("making it takes %.0f ms\n", torture.wholeMs());
    const QDeadlineTimer end = options.end();
    const auto goesOn = [&](int round) {
        const int kills = torture.tally().kills;
        return kills < options.rounds && round < 3 * options.rounds && (kills == 0 || !end.hasExpired());
    };
    for (int round = 0; goesOn(round); ++round)
        torture.kill(round);
    const Tally &tally = torture.tally();
    std::printf("%d kills (%d came too late); the old register was there %d times, the new one %d times, wrong %d\n",
                tally.kills, tally.tooLate, tally.old, tally.changed, tally.wrong);
    return tally.kills > 0 && tally.wrong == 0 ? 0 : 1;
}
