// The waiting page of the finished program, a signature awaited, and what it is compared with.
//   waiting_bench demo                 the demo's services; prints their services file, ends with its input
//   waiting_bench wait SERVICES SECONDS FOLDER
//   waiting_bench idle SECONDS         a window with one label
// The last two print the processor's milliseconds in that time.
#include "demo/demo_services.h"
#include "flow/backend.h"
#include "i18n/language.h"
#include "settings/settings.h"
#include "shell.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "world.h"

#include <QApplication>
#include <QDate>
#include <QLabel>
#include <QTimer>

#include <cstdio>
#include <ctime>
#include <iostream>

namespace {

double processorMs()
{
    timespec used{};
    ::clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &used);
    return static_cast<double>(used.tv_sec) * 1e3 + static_cast<double>(used.tv_nsec) / 1e6;
}

void measure(int seconds)
{
    QTimer::singleShot(std::chrono::seconds(seconds), qApp, [before = processorMs()] {
        std::printf("%.1f\n", processorMs() - before);
        QCoreApplication::quit();
    });
}

int serve()
{
    const auto demo = DemoServices::start({});
    if (!demo)
        return 1;
    std::printf("%s\n", (*demo)->servicesFile().simplified().constData());
    std::fflush(stdout);
    std::string line;
    while (std::getline(std::cin, line))
        ;
    return 0;
}

int idle(int seconds)
{
    QLabel label(QStringLiteral("Anslut"));
    label.show();
    measure(seconds);
    return QApplication::exec();
}

/// Brings the journey to the waiting page; the wizard turns its pages as the flow says.
class Journey
{
public:
    Journey(Onboarding &flow, std::function<void()> waits) : m_flow(flow), m_waits(std::move(waits))
    {
        QObject::connect(
            &m_flow, &Onboarding::stepDone, qApp, [this](Step done) { go(done); }, Qt::QueuedConnection);
        QObject::connect(&m_flow, &Onboarding::changed, qApp, [this] {
            if (m_flow.waiting() == Waiting::WaitingForBrowser)
                std::exchange(m_waits, [] {})();
        });
        m_flow.setQuery(QStringLiteral("408840-3888"));
        m_flow.search();
    }

private:
    void go(Step done)
    {
        if (done == Step::Lookup) {
            m_flow.setContact(QStringLiteral("info@bageri.example"), {});
            m_flow.confirm();
        } else if (done == Step::Company) {
            const QString language = QStringLiteral("sv");
            m_flow.sign(std::move(*PersonalNumber::parse(u"191212121212", QDate::currentDate())),
                        m_flow.profile().document.declaration.in(language), language);
        }
    }

    Onboarding &m_flow;
    std::function<void()> m_waits;
};

int wait(const QString &servicesFile, int seconds, const QString &folder)
{
    QApplication::setStyle(new LookStyle);
    const FocusRing ring;
    const auto world = World::make({.servicesFile = servicesFile});
    if (!world)
        return 1;
    Backend backend(
        {.profile = world->profile, .addresses = world->addresses, .dataFolder = folder, .secrets = world->secrets()});
    backend.load();
    Settings settings(folder);
    Language language;
    language.use(QStringLiteral("sv"));
    Shell shell(backend, language, settings, Wizard::Standing::Demo, {});
    shell.start();
    const Journey journey(backend.flow(), [seconds] { measure(seconds); });
    return QApplication::exec();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    const QStringList words = QCoreApplication::arguments() + QStringList{{}, {}, {}};
    if (words.at(1) == QLatin1String("demo"))
        return serve();
    if (words.at(1) == QLatin1String("idle"))
        return idle(words.at(2).toInt());
    return wait(words.at(2), words.at(3).toInt(), words.at(4));
}
