// The national register made searchable and searched, and what it is compared with, on companies that do not exist.
//   register_bench make ROWS ZIP              prints the companies, and the text's and the zip's megabytes
//   register_bench import ZIP REGISTER        ours: seconds, seconds of the processor, megabytes of private memory at most
//                                             and of the file
//   register_bench default ZIP DB FOLDED      SQLite's FTS5 as one comes to it first: the same
//   register_bench inflate ZIP                the same, of reading the zip alone
//   register_bench ask REGISTER               microseconds of questions: NAME COUNT P50 P99 MAX
//   register_bench compare REGISTER DB FOLDED the same with the yardsticks
#include "default_index.h"
#include "bench_names.h"
#include "bench_time.h"

#include "nationwide/register_file.h"
#include "nationwide/register_import.h"
#include "nationwide/register_index.h"
#include "support/register_maker.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <functional>

namespace {

constexpr int kMost = 20;
constexpr double kMegabyte = 1e6;

double megabytesOf(const QString &path)
{
    return static_cast<double>(QFileInfo(path).size()) / kMegabyte;
}

int make(const QStringList &words)
{
    const MadeRegister made = makeRegister({.rows = words[0].toLongLong()}, words[1]);
    std::printf("%lld\t%.0f\n", static_cast<long long>(made.organisations), megabytesOf(words[1]));
    return made.organisations > 0 ? 0 : 1;
}

/// What something takes: prints seconds, those of the processor (all threads), and megabytes of private memory.
class Cost
{
public:
    void print(double megabytes)
    {
        std::printf("%.2f\t%.2f\t%.0f\t%.0f\n", secondsOf(CLOCK_MONOTONIC) - m_begin,
                    secondsOf(CLOCK_PROCESS_CPUTIME_ID) - m_processor, m_memory.megabytes(), megabytes);
    }

private:
    double m_begin = secondsOf(CLOCK_MONOTONIC);
    double m_processor = secondsOf(CLOCK_PROCESS_CPUTIME_ID);
    PeakMemory m_memory;
};

int import(const QStringList &words)
{
    Cost cost;
    ImportWatch watch;
    const auto facts = importRegister({words[0]}, words[1], watch);
    cost.print(megabytesOf(words[1]));
    return facts && *facts ? 0 : 1;
}

int importDefault(const QStringList &words)
{
    Cost cost;
    QFile folded(words[2]);
    DefaultIndex index(words[1]);
    const bool isMade = index.isOpen() && folded.open(QIODevice::WriteOnly) && index.import(words[0], folded);
    cost.print(megabytesOf(words[1]));
    return isMade ? 0 : 1;
}

int inflate(const QStringList &words)
{
    Cost cost;
    const auto blocks = TextBlocks::open(words[0]);
    qint64 bytes = 0;
    for (auto block = (*blocks)->next(); block && !block->empty(); block = (*blocks)->next())
        bytes += static_cast<qint64>(block->size());
    cost.print(static_cast<double>(bytes) / kMegabyte);
    return bytes > 0 ? 0 : 1;
}

// From the second letter on, for the first alone is no question.
QStringList typed(const QStringList &names, qsizetype most)
{
    QStringList all;
    for (const QString &name : names)
        for (qsizetype letters = 2; letters <= std::min(name.size(), most); ++letters)
            all.append(name.left(letters));
    return all;
}

QStringList nineNames(const QString &registerFile)
{
    return typed(drawn(registerFile, kNames, kLetters).names, kLetters);
}

// All once before it counts, by another than the one that is measured: the disk's pages are then in memory, and nothing is
// known of what was asked.
void measure(const char *name, const QString &registerFile, const QStringList &questions, int rounds = 1)
{
    for (const bool isMeasured : {false, true}) {
        const auto index = RegisterIndex::open(registerFile);
        if (!index)
            return;
        (void)(*index)->search(QStringLiteral("zqxzqx"), kMost); // has the list of words read
        Samples samples;
        for (int round = 0; round < rounds; ++round) {
            if (round <= 1)
                samples = {}; // of several rounds the first is for SQLite's own pages
            for (const QString &question : questions)
                samples.take([&] { (void)(*index)->search(question, kMost); });
        }
        if (isMeasured)
            samples.print(name);
    }
}

int ask(const QStringList &words)
{
    constexpr qsizetype kAll = 1000;
    const QString &registerFile = words[0];
    const Drawn many = drawn(registerFile, 200, 2);
    measure("nine names", registerFile, nineNames(registerFile));
    measure("200 whole names", registerFile, typed(many.names, kAll));
    constexpr int kRounds = 6; // nothing is remembered of a number but the file's pages
    measure("numbers", registerFile, many.numbers, kRounds);
    QStringList begun;
    for (const QString &number : many.numbers)
        begun.append(number.left(6));
    measure("six digits", registerFile, begun, kRounds);
    return many.names.isEmpty() ? 1 : 0;
}

void yardstick(const char *name, const QStringList &questions, const std::function<void(const QString &)> &find)
{
    find(questions.last());
    Samples samples;
    for (const QString &question : questions)
        samples.take([&] { find(question); });
    samples.print(name);
}

int compare(const QStringList &words)
{
    const QStringList questions = nineNames(words[0]);
    const DefaultIndex index(words[1]);
    QFile folded(words[2]);
    if (questions.isEmpty() || !index.isOpen() || !folded.open(QIODevice::ReadOnly))
        return 1;
    for (const auto &[name, order] :
         {std::pair("default, rowid order", "ft.rowid"), std::pair("default, bm25", "ft.rank")})
        yardstick(name, questions, [query = std::shared_ptr(index.matching(order))](const QString &question) {
            DefaultIndex::rowsOf(*query, DefaultIndex::matchOf(question));
        });
    yardstick("LIKE", questions, [query = std::shared_ptr(index.holding())](const QString &question) {
        DefaultIndex::rowsOf(*query, u'%' + question + u'%');
    });
    const QByteArray names = folded.readAll();
    yardstick("scan", questions, [&names](const QString &question) {
        const std::string part = foldedName(question.toStdString());
        const char *const end = names.constData() + names.size();
        const char *at = names.constData();
        volatile int hits = 0; // so that the compiler does not leave the work out
        while (const void *hit = ::memmem(at, static_cast<std::size_t>(end - at), part.data(), part.size())) {
            at = static_cast<const char *>(hit) + 1;
            hits = hits + 1;
        }
    });
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    struct Command
    {
        const char *name;
        qsizetype words;
        int (*run)(const QStringList &);
    };
    for (const Command &command :
         {Command{"make", 2, make}, Command{"import", 2, import}, Command{"default", 3, importDefault},
          Command{"inflate", 1, inflate}, Command{"ask", 1, ask}, Command{"compare", 3, compare}})
        if (words.value(1) == QLatin1String(command.name) && words.size() == command.words + 2)
            return command.run(words.mid(2));
    std::fputs("see the first lines of register_bench.cpp\n", stderr);
    return 2;
}
