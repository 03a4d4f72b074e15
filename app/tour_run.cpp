#include "tour_run.h"

#include "base/wall_clock.h"
#include "console/command_line.h"
#include "demo/visitor.h"
#include "flow/backend.h"
#include "motion.h"
#include "own_screens.h"
#include "secrets/memory_store.h"
#include "tour/told_texts.h"
#include "tour/tour.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "world.h"

#include <QApplication>
#include <QProcess>
#include <QTextStream>

namespace {

using namespace std::chrono_literals;

constexpr quint16 kPort = 28911; // stands in the codes to scan; the next is the tour's at 200 %

/// The demo on loopback. Everything is a little quicker than in life, so that the walk takes a minute and not ten.
class DemoWorld final : public TourWorld
{
public:
    explicit DemoWorld(quint16 port) : m_port(port) {}

    void renew() override
    {
        World::Wanted wanted;
        wanted.inDemo = true;
        wanted.slowness = 1500ms;
        wanted.isRepeatable = true;
        wanted.port = m_port;
        m_world = {}; // it has the port
        auto made = World::make(wanted);
        if (!made) { // somebody else has: the codes to scan are others then
            wanted.port = 0;
            made = World::make(wanted);
        }
        m_world = std::move(*made);
    }

    std::unique_ptr<Backend> backend(const QString &dataFolder, Keys keys) override
    {
        std::unique_ptr<SecretStore> secrets = m_world.secrets();
        if (keys == Keys::None)
            secrets = std::make_unique<MemoryStore>();
        if (keys == Keys::WrongToSign)
            spoil(*secrets, QLatin1String("signing-secret"));
        if (keys == Keys::WrongToSearch)
            spoil(*secrets, QLatin1String("client-secret"));
        return std::make_unique<Backend>(Backend::Options{m_world.profile,
                                                          m_world.addresses,
                                                          dataFolder,
                                                          std::move(secrets),
                                                          {},
                                                          {200ms, 200ms, 400ms, kSlowMinute}});
    }

    void setFault(const QString &name) override { m_world.demo->setFault(name); }
    void endInvitations() override { m_world.demo->expireInvitations(); }

    void visit(const QUrl &signingPage, Visit what) override
    {
        if (what == Visit::Look)
            m_visitor.look(signingPage);
        else
            m_visitor.sign(signingPage, QStringLiteral("191212121212"));
    }

private:
    static constexpr auto kSlowMinute = 1h; // so that a countdown says the same in every picture

    void spoil(SecretStore &secrets, QLatin1String key)
    {
        for (const SecretName &name : m_world.keys())
            if (name.name == key)
                m_spoiling = secrets.write(name, Secret("b2xkIGtleQ=="), [](const Result<void> &) {});
    }

    quint16 m_port;
    World m_world;
    DemoVisitor m_visitor;
    Pending m_spoiling;
};

/// The same tour once more at twice the size, begun in the other language, beside this one: in a process of its own, for a
/// program's scale is that of its start.
class ScaledTour
{
public:
    explicit ScaledTour(const CommandLine &line)
    {
        QProcessEnvironment surroundings = QProcessEnvironment::systemEnvironment();
        surroundings.insert(QLatin1String(kScale), QStringLiteral("2"));
        m_process.setProcessEnvironment(surroundings);
        m_process.setProcessChannelMode(QProcess::ForwardedChannels);
        QStringList arguments{QStringLiteral("tour"), line.folder};
        if (!line.only.isEmpty())
            arguments += {QStringLiteral("--only"), line.only};
        if (line.isAudit)
            arguments += QStringLiteral("--audit");
        m_process.start(QCoreApplication::applicationFilePath(), arguments);
    }

    static bool isThis() { return qEnvironmentVariableIsSet(kScale); }
    bool isOver() const { return m_process.state() == QProcess::NotRunning; }
    bool isGood() const { return m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0; }
    void whenOver(const std::function<void()> &then) const { QObject::connect(&m_process, &QProcess::finished, then); }

private:
    static constexpr const char *kScale = "QT_SCALE_FACTOR";
    QProcess m_process;
};

// A picture is to come out the same each time, wherever and whenever it is taken.
void stopTheClock()
{
    qputenv("TZ", "CET-1CEST,M3.5.0,M10.5.0/3");
    WallClock::stopAt(QDateTime({2026, 11, 30}, {8, 41}, Qt::UTC));
}

TourPlan planOf(const CommandLine &line)
{
    const TourPlan plan = ScaledTour::isThis() ? TourPlan::scaled() : TourPlan::plain();
    return line.isAudit ? plan.withoutPictures() : plan;
}

void dress()
{
    QApplication::setCursorFlashTime(0); // it stands in each picture
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QApplication::setStyle(new LookStyle);
    setStill(true); // NOLINT(clang-analyzer-cplusplus.NewDeleteLeaks): the application has the style
}

QStringList troublesOf(const ScaledTour &scaled, const QString &folder)
{
    QStringList troubles = ToldTexts::differences(folder);
    if (!scaled.isGood())
        troubles += QStringLiteral("at 200 %: see above");
    return troubles;
}

int end(const QStringList &troubles, const QString &summary)
{
    QTextStream errors(stderr);
    for (const QString &trouble : troubles)
        errors << trouble << Qt::endl;
    QTextStream(stdout) << summary << Qt::endl;
    return troubles.isEmpty() ? 0 : 1;
}

} // namespace

int runTour(const CommandLine &line, int &argc, char **argv)
{
    const OwnScreens screens(line.isAudit);
    stopTheClock();
    QApplication app(argc, argv);
    dress();
    const FocusRing ring;
    DemoWorld demo(ScaledTour::isThis() ? kPort + 1 : kPort);
    Tour tour(demo, line.folder, planOf(line));
    if (!line.only.isEmpty())
        tour.keepOnly(line.only);
    const auto scaled = ScaledTour::isThis() ? nullptr : std::make_unique<ScaledTour>(line);
    bool isFinished = false;
    const auto goOn = [&] {
        if (isFinished && (!scaled || scaled->isOver()))
            QCoreApplication::quit();
    };
    if (scaled)
        scaled->whenOver(goOn);
    QObject::connect(
        &tour, &Tour::finished, &app,
        [&] {
            isFinished = true;
            goOn();
        },
        Qt::QueuedConnection);
    tour.start();
    QApplication::exec();
    return end(tour.troubles() + (scaled ? troublesOf(*scaled, line.folder) : QStringList()), tour.summary());
}
