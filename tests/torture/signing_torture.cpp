// Kills the program at each moment between Signera and the account, again and again, and looks at what is left.
// The options are torture/options.h's; with --seconds all kinds come up, in an order that the seed decides. Ends with 0
// when every one ended in one document, invitation and account, known to the program, or was given up and left nothing.

#include "torture/options.h"
#include "torture/scenario.h"

#include <array>
#include <numeric>

namespace {

constexpr std::array kCounted{"document", "cancel", "delete", "invitation", "account", "refused"};

/// How often it was killed at each request, and what came of it all.
class Tally
{
public:
    explicit Tally(QStringList requests) : m_requests(std::move(requests)) {}

    void add(const Report &report)
    {
        ++m_runs;
        m_bad += report.wrong.isEmpty() ? 0 : 1;
        for (const Plan::Kill &kill : report.killed) {
            ++m_kills;
            if (kill.request <= m_requests.size())
                ++m_at[kill.request - 1][static_cast<std::size_t>(kill.stage)];
        }
    }

    bool isGood() const { return m_runs > 0 && m_kills > 0 && m_bad == 0; }

    /// What a whole round promises, and a slice does not.
    bool isWhole() const
    {
        bool isOftenEnough = m_kills >= 200;
        for (qsizetype i = 0; i + 1 < m_requests.size(); ++i)
            isOftenEnough = isOftenEnough && untilTheNext(i) >= 10;
        return isOftenEnough;
    }

    void print() const
    {
        std::printf("\n  request                              arrived answered passed  until the next one\n");
        for (qsizetype i = 0; i < m_requests.size(); ++i) {
            const auto &here = m_at.at(i);
            std::printf("  %2d %-34s %6d %8d %6d %10d\n", int(i) + 1, qPrintable(m_requests.at(i)), here[0], here[1],
                        here[2], untilTheNext(i));
        }
        std::printf("%d registrations, %d kills, %d wrong\n", m_runs, m_kills, m_bad);
    }

private:
    // From where the service has done this one to where it has not begun the next.
    int untilTheNext(qsizetype i) const
    {
        const int next = i + 1 < m_requests.size() ? m_at.at(i + 1)[0] : 0;
        return m_at.at(i)[1] + m_at.at(i)[2] + next;
    }

    QStringList m_requests; // of an undisturbed run
    QList<std::array<int, 3>> m_at{m_requests.size(), std::array<int, 3>{}};
    int m_runs = 0;
    int m_kills = 0;
    int m_bad = 0;
};

void print(int index, const Plan &plan, const Report &report)
{
    QStringList counts;
    for (const char *kind : kCounted)
        counts += QStringLiteral("%1 %2").arg(QLatin1String(kind),
                                              QString::number(report.counts.value(QLatin1String(kind)).toInt()));
    std::printf("#%d %s: %s%s\n", index, qPrintable(plan.text()), qPrintable(counts.join(QLatin1String(", "))),
                report.wrong.isEmpty() ? ""
                                       : qPrintable(QStringLiteral("  WRONG: ") + report.wrong.join(QLatin1String("; "))
                                                    + QStringLiteral(" (last: ") + report.lastWords + u')'));
    std::fflush(stdout);
}

QList<int> indices(int rounds, quint32 seed, bool isShuffled)
{
    QList<int> all(qsizetype{rounds} * Plan::kARound);
    std::iota(all.begin(), all.end(), 0);
    if (isShuffled)
        std::shuffle(all.begin(), all.end(), std::mt19937(seed));
    return all;
}

int tortureAll(const TortureOptions &options, const QString &prepared)
{
    const Report whole = Scenario(Plan::undisturbed()).run(prepared);
    print(-1, Plan::undisturbed(), whole);
    Tally tally(whole.requests);
    const QDeadlineTimer end = options.end();
    for (const int index : indices(options.rounds, options.seed, options.seconds > 0)) {
        const bool isAfterTheLast = index % Plan::kRequests >= whole.requests.size();
        if (end.hasExpired() || isAfterTheLast || index % options.parts != options.part)
            continue;
        const Plan plan = Plan::of(options.seed, index);
        const Report report = Scenario(plan).run(prepared);
        print(index, plan, report);
        tally.add(report);
    }
    tally.print();
    const bool isEnough = options.seconds > 0 || options.parts > 1 || tally.isWhole();
    if (!isEnough)
        std::puts("Fewer than 10 kills between two requests, or than 200 in all.");
    return tally.isGood() && whole.wrong.isEmpty() && isEnough ? 0 : 1;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const TortureOptions options = TortureOptions::of(app, 2);

    const QTemporaryDir folder;
    const QString prepared = folder.filePath(QStringLiteral("prepared"));
    if (!Scenario(Plan::undisturbed()).prepare(prepared)) {
        std::puts("the page with Signera is not reached");
        return 1;
    }
    if (!options.only)
        return tortureAll(options, prepared);
    const Plan plan = Plan::of(options.seed, *options.only);
    const Report report = Scenario(plan).run(prepared);
    print(*options.only, plan, report);
    return report.wrong.isEmpty() ? 0 : 1;
}
