// The program without its window, put together as main.cpp does it, and a person who presses what is offered. Made to be
// killed at any moment and started again.
//   signing_probe FOLDER SERVICES.json WISH   company (ends when Signera can be pressed)  account (ends when it is there)
//   cancel (opens the browser, and then gives the signature up)  rest (lets the program end by itself what it has to)
// Prints "open ADDRESS" when the browser is to open, "at STEP STATE" when it has moved. Ends with 0 when the wish is
// fulfilled, 3 when the number had an account already.

#include "flow/backend.h"
#include "flow/registrations.h"
#include "process_guard.h"
#include "world.h"

#include <QDate>
#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QTimer>

#include <cstdio>

namespace {

using namespace std::chrono_literals;

constexpr auto kGlance = 10ms; // how often the person looks
constexpr auto kBreath = 60ms; // before pressing something again
constexpr auto kParting = 10s; // as ui/shell.cpp
const QString kNumber = QStringLiteral("408840-3888");

void say(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

class Person final : public QObject
{
public:
    Person(Backend &backend, QString wish) : m_backend(backend), m_flow(backend.flow()), m_wish(std::move(wish))
    {
        m_flow.setLanguage(QStringLiteral("sv"));
        connect(&m_flow, &Onboarding::stepDone, this, [this](Step done) {
            if (const auto next = nextStep(done, m_flow.draft()))
                turnTo(*next);
        });
        connect(&m_glance, &QTimer::timeout, this, [this] { look(); });
    }

    /// As Shell::start(): what was begun first.
    void start()
    {
        auto unfinished = m_backend.registrations().signedButUnfinished();
        if (!unfinished && m_wish == QLatin1String("rest"))
            return part();
        if (!unfinished)
            unfinished = m_backend.registrations().latestDraft();
        if (!unfinished && !m_backend.registrations().summaries().isEmpty()) // all is done
            return part();
        if (unfinished && m_flow.resume(*unfinished))
            turnTo(m_flow.resumeStep());
        connect(&run().ways(), &SigningWays::ready, this,
                [](SigningWays::Way, const QUrl &address) { say(QStringLiteral("open ") + address.toString()); });
        m_glance.start(kGlance);
    }

private:
    void turnTo(Step step)
    {
        m_step = step;
        m_flow.setCurrent(step);
    }

    void look()
    {
        const auto here = std::pair(m_step, m_flow.waiting());
        if (std::exchange(m_seen, here) != here)
            say(QStringLiteral("at %1 %2")
                    .arg(QString::number(static_cast<int>(here.first)),
                         QString::number(static_cast<int>(here.second))));
        if (m_flow.isBusy() || !m_breath.hasExpired())
            return;
        m_breath.setRemainingTime(kBreath);
        act();
    }

    void act()
    {
        switch (m_step) {
        case Step::Lookup: return search();
        case Step::Company: return confirm();
        case Step::Sign: return sign();
        case Step::Waiting: return wait();
        case Step::Done: return part();
        case Step::Existing: return leave(3);
        case Step::Results:
        case Step::Manual: return leave(4);
        }
    }

    void search()
    {
        m_flow.setQuery(kNumber);
        m_flow.search();
    }

    void confirm()
    {
        m_flow.setContact(QStringLiteral("info@bageri.example"), {});
        m_flow.confirm();
    }

    void sign()
    {
        if (m_wish == QLatin1String("company"))
            return part();
        const OperatorProfile &profile = m_flow.profile();
        for (const Condition &condition : profile.mustAccept)
            m_flow.setAccepted(condition.id, true);
        const QString language = QStringLiteral("sv");
        m_flow.sign(std::move(*PersonalNumber::parse(u"191212121212", QDate::currentDate())),
                    profile.document.declaration.in(language), language);
    }

    void wait()
    {
        switch (m_flow.waiting()) {
        case Waiting::WaitingForBrowser:
        case Waiting::Opened: return signOrCancel();
        case Waiting::NotFinished: return run().keepWaiting();
        case Waiting::Ended:
        case Waiting::RefusedByService:
        case Waiting::AccountNotCreated: return again();
        case Waiting::CancelledByUser: return part();
        case Waiting::ExistsAfterSigning: return run().goOn();
        default: return; // goes on by itself
        }
    }

    void signOrCancel()
    {
        if (run().ways().address().isEmpty())
            run().ways().ask(SigningWays::Way::Browser);
        else if (m_wish == QLatin1String("cancel"))
            run().cancel();
    }

    void again()
    {
        if (!run().needsPersonalNumber())
            return run().retry();
        turnTo(Step::Sign);
        m_flow.edit(Step::Sign);
    }

    // As Shell::part(): what was given up is taken back, for a bounded time.
    void part()
    {
        m_glance.stop();
        QTimer::singleShot(kParting, this, [this] { leave(0); });
        connect(&m_flow.withdrawals(), &Withdrawals::quiet, this, [this] { leave(0); });
        if (m_flow.withdrawals().isQuiet())
            leave(0);
    }

    void leave(int code)
    {
        m_glance.stop();
        QCoreApplication::exit(code);
    }

    SigningRun &run() { return m_flow.signingRun(); }

    Backend &m_backend;
    Onboarding &m_flow;
    QString m_wish;
    Step m_step = Step::Lookup;
    std::pair<Step, Waiting> m_seen{Step::Done, Waiting::Finished};
    QDeadlineTimer m_breath{0};
    QTimer m_glance;
};

// The pauses of life, shortened.
Backend::Options optionsFor(const World &world, const QString &folder)
{
    HttpLimits limits;
    limits.silence = limits.total = limits.createTotal = limits.fileTotal = 800ms;
    limits.firstPause = 20ms;
    return {.profile = world.profile,
            .addresses = world.addresses,
            .dataFolder = folder,
            .secrets = world.secrets(),
            .limits = limits,
            .pace = {60ms, 60ms, 200ms, 1min}};
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    guardProcess();
    QGuiApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Anslut"));
    const QStringList words = QCoreApplication::arguments() + QStringList{{}, {}, {}};
    const auto world = World::make({.servicesFile = words.at(2)});
    if (!world)
        return 2;
    Backend backend(optionsFor(*world, words.at(1)));
    backend.load();
    Person person(backend, words.at(3));
    QTimer::singleShot(0, &person, [&person] { person.start(); });
    const int code = QCoreApplication::exec();
    backend.waitForSaves();
    leaveSoon();
    return code;
}
