#include "torture/drafts_scenario.h"

#include "demo/demo_keys.h"
#include "robot/texts.h"
#include "support/canary.h"

#include <QDir>

#include <csignal>
#include <poll.h>
#include <sys/inotify.h>
#include <thread>
#include <unistd.h>

namespace {

using namespace std::chrono_literals;

constexpr auto kMayBeLost = 1000ms; // of what was typed
constexpr int kEndMs = 2000;
constexpr int kSavePatienceMs = 5000;

/// Tells when a save begins in a folder: its temporary file comes up.
class SaveWatch
{
public:
    explicit SaveWatch(const QString &folder) : m_fd(::inotify_init1(IN_CLOEXEC | IN_NONBLOCK))
    {
        ::inotify_add_watch(m_fd, QFile::encodeName(folder).constData(), IN_CREATE);
    }
    SaveWatch(const SaveWatch &) = delete;
    SaveWatch(SaveWatch &&) = delete;
    SaveWatch &operator=(const SaveWatch &) = delete;
    SaveWatch &operator=(SaveWatch &&) = delete;
    ~SaveWatch() { ::close(m_fd); }

    void wait(int nth)
    {
        alignas(inotify_event) std::array<char, 4096> events{};
        pollfd ready{m_fd, POLLIN, 0};
        for (int seen = 0; seen < nth && ::poll(&ready, 1, kSavePatienceMs) == 1;) {
            const ssize_t size = ::read(m_fd, events.data(), events.size());
            for (ssize_t at = 0; at < size; ++seen) {
                const auto *event = reinterpret_cast<const inotify_event *>(events.data() + at);
                at += static_cast<ssize_t>(sizeof(inotify_event) + event->len);
            }
        }
    }

private:
    int m_fd;
};

QString placeForHomes()
{
    const QString inMemory = QStringLiteral("/dev/shm");
    return (QFileInfo(inMemory).isWritable() ? inMemory : QDir::tempPath()) + QStringLiteral("/anslut-drafts-XXXXXX");
}

} // namespace

DraftKill DraftKill::thrown(std::mt19937 &dice, bool hasFolder)
{
    const auto upTo = [&dice](int most) { return std::uniform_int_distribution(0, most)(dice); };
    switch (hasFolder ? upTo(3) : upTo(2)) {
    case 0:
    case 1: return {At::AnyMoment, 1, std::chrono::milliseconds(upTo(2500))};
    case 2: return {At::Key, 1 + upTo(24), std::chrono::microseconds(upTo(50'000))};
    default: return {At::Save, 1 + upTo(4), std::chrono::microseconds(upTo(3) == 0 ? upTo(20'000) : upTo(700))};
    }
}

QString DraftKill::text() const
{
    const QString after = QStringLiteral("%1 µs").arg(later.count());
    switch (at) {
    case At::AnyMoment: return after;
    case At::Key: return QStringLiteral("%1 after key %2").arg(after).arg(nth);
    case At::Save: return QStringLiteral("%1 into save %2").arg(after).arg(nth);
    }
    return {};
}

void DraftsReport::add(const DraftsReport &other)
{
    kills += other.kills;
    inSaves += other.inSaves;
    afterKeys += other.afterKeys;
    lost += other.lost;
    unreadable += other.unreadable;
    oldestLost = std::max(oldestLost, other.oldestLost);
    for (std::size_t page = 0; page < pages.size(); ++page)
        pages.at(page) += other.pages.at(page);
    wrong += other.wrong;
}

DraftsScenario::DraftsScenario(quint32 seed, int index) : m_home(placeForHomes()), m_run(m_home.path())
{
    std::seed_seq both{seed, static_cast<quint32>(index)};
    m_dice.seed(both);
}

DraftsReport DraftsScenario::run()
{
    for (int round = 0; round < kKills && m_report.wrong.isEmpty(); ++round)
        startAndKill(round);
    if (m_report.wrong.isEmpty())
        endWell();
    searchForCanaries();
    return m_report;
}

void DraftsScenario::startAndKill(int round)
{
    const DraftKill plan = DraftKill::thrown(m_dice, QDir(KeptDraft::folderIn(m_home.path())).exists());
    const auto seed = m_dice();
    if (!m_run.start(QStringLiteral("type %1").arg(seed)) || !m_run.listenFor("page"))
        return note(QStringLiteral("start %1 shows no page").arg(round));
    const qint64 ended = killAt(plan);
    compareShown();
    judge(plan, ended, kMayBeLost);
}

qint64 DraftsScenario::killAt(const DraftKill &plan)
{
    switch (plan.at) {
    case DraftKill::At::AnyMoment: break;
    case DraftKill::At::Key:
        m_run.listenFor("done", plan.nth);
        ++m_report.afterKeys;
        break;
    case DraftKill::At::Save:
        SaveWatch(KeptDraft::folderIn(m_home.path())).wait(plan.nth);
        ++m_report.inSaves;
        break;
    }
    std::this_thread::sleep_for(plan.later);
    const qint64 ended = m_run.signal(SIGKILL);
    m_run.kill();
    ++m_report.kills;
    return ended;
}

void DraftsScenario::judge(const DraftKill &plan, qint64 ended, std::chrono::milliseconds limit)
{
    for (const RobotLine &line : m_run.lines())
        if (line.what == QLatin1String("page") && line.text.toUInt() < m_report.pages.size())
            ++m_report.pages.at(line.text.toUInt());
    m_typed.begin(m_kept);
    m_typed.take(m_run.lines());
    m_kept = KeptDraft::in(m_home.path());
    const auto verdict = m_typed.judge(m_kept, ended - std::chrono::nanoseconds(limit).count(), ended);
    m_report.oldestLost = std::max(m_report.oldestLost, verdict.oldestLost);
    m_report.lost += verdict.lost.isEmpty() ? 0 : 1;
    m_report.unreadable += m_kept.wrong.isEmpty() ? 0 : 1;
    for (const QString &wrong : verdict.lost + m_kept.wrong)
        note(QStringLiteral("killed %1: %2").arg(plan.text(), wrong));
}

void DraftsScenario::compareShown()
{
    const QStringList wrong = TypedHistory::compareShown(m_kept, m_run.lines());
    m_report.lost += wrong.isEmpty() ? 0 : 1;
    for (const QString &one : wrong)
        note(one);
}

// Started once more and asked to end: nothing at all is lost, nothing is left over.
void DraftsScenario::endWell()
{
    if (!m_run.start(QStringLiteral("type %1").arg(m_dice())) || !m_run.listenFor("done", 5))
        return note(QStringLiteral("the last start takes no keys"));
    constexpr std::array kSignals{SIGTERM, SIGHUP, SIGINT};
    const qint64 asked = m_run.signal(kSignals.at(m_dice() % kSignals.size()));
    if (!m_run.waitForEnd(kEndMs) || m_run.process().exitStatus() != QProcess::NormalExit)
        note(QStringLiteral("asked to end it does not"));
    m_run.kill();
    compareShown();
    judge({}, asked, 0ms);
    const QDir folder(KeptDraft::folderIn(m_home.path()));
    const QStringList names = folder.entryList({QStringLiteral("*.tmp")}, QDir::Files | QDir::Hidden);
    if (!names.isEmpty())
        note(QStringLiteral("left over: ") + names.join(u' '));
    if (const QString said = m_run.errors(); said.contains(QLatin1String("Sanitizer")))
        note(said);
}

void DraftsScenario::searchForCanaries()
{
    const QList<Canary> planted{{QStringLiteral("the signatory"), QLatin1String(kSignatory)},
                                {QStringLiteral("the sole trader"), QLatin1String(kSoleTrader)},
                                {QStringLiteral("a key"), QString::fromUtf8(demo::kOperatorApiKey)},
                                {QStringLiteral("a secret"), QString::fromUtf8(demo::kSigningSecret)}};
    for (const Canary &canary : planted)
        for (const QString &find : canary.inTree(m_home.path()))
            note(find);
}

void DraftsScenario::note(const QString &what)
{
    m_report.wrong += what;
}
