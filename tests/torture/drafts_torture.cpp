// Kills the finished program while a robot types through its pages, and looks at what the next start has of it.
//   drafts_torture [--seed N] [--rounds N] …     a round is one registration and ten kills; more: torture/options.h
// Half of the kills come at any moment, a quarter 0-50 ms after a key, a quarter within a save. Ends with 0 when whatever
// was typed more than a second before was there each time, could be read, and was shown again; when a signal lost nothing
// at all; and when no number and no key was left behind.

#include "torture/drafts_scenario.h"
#include "torture/options.h"

#include <atomic>
#include <mutex>
#include <thread>

namespace {

constexpr int kRounds = 100;
constexpr int kAtOnce = 2;

void print(int index, const DraftsReport &report)
{
    std::printf("#%d: %d kills, the last %lld ms of typing not on disk%s%s\n", index, report.kills,
                report.oldestLost / 1'000'000LL,
                report.wrong.isEmpty() ? "" : "  WRONG: ", qPrintable(report.wrong.join(QLatin1String("; "))));
    std::fflush(stdout);
}

DraftsReport tortureAll(const TortureOptions &options)
{
    DraftsReport all;
    std::mutex reporting;
    std::atomic<int> next = options.part;
    const QDeadlineTimer end = options.end();
    const auto work = [&] {
        for (int index = next.fetch_add(options.parts); index < options.rounds && !end.hasExpired();
             index = next.fetch_add(options.parts)) {
            const DraftsReport report = DraftsScenario(options.seed, index).run();
            const std::lock_guard lock(reporting);
            print(index, report);
            all.add(report);
        }
    };
    std::array<std::thread, kAtOnce> workers;
    for (std::thread &worker : workers)
        worker = std::thread(work);
    for (std::thread &worker : workers)
        worker.join();
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Anslut"));
    const TortureOptions options = TortureOptions::of(app, kRounds);
    DraftsReport report;
    if (options.only) {
        report = DraftsScenario(options.seed, *options.only).run();
        print(*options.only, report);
    } else {
        report = tortureAll(options);
    }
    std::printf("%d after a key, %d within a save; at most %lld ms of typing were not on disk yet\n", report.afterKeys,
                report.inSaves, report.oldestLost / 1'000'000LL);
    const auto &pages = report.pages;
    std::printf("shown: look-up %d, results %d, by hand %d, company %d, sign %d times\n", pages[0], pages[1], pages[2],
                pages[3], pages[4]);
    std::printf("%d kills, %d lost, %d unreadable (--seed %u)\n", report.kills, report.lost, report.unreadable,
                options.seed);
    return report.kills > 0 && report.wrong.isEmpty() ? 0 : 1;
}
