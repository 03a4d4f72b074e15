#include "torture/scenario.h"

#include "torture/verdict.h"

#include <QDir>

#include <filesystem>

namespace {

using namespace std::chrono_literals;

constexpr int kPatienceMs = 60000;
constexpr int kFaultsAStart = 4; // then the services behave, so that every run ends
const QString kPerson = QStringLiteral("191212121212");

} // namespace

Scenario::Scenario(Plan plan) : m_plan(std::move(plan)), m_services(m_folder.filePath(QStringLiteral("services.state")))
{
    m_tap.pass = [this](int request, WireTap::Stage stage) { return passes(request, stage); };
    m_tap.fate = [this](int request) { return fateOf(request); };
    QObject::connect(&m_again, &QTimer::timeout, &m_again, [this] { signAgain(); });
}

bool Scenario::prepare(const QString &folder)
{
    m_isCalm = true;
    if (!begin() || !letItFinish(QStringLiteral("company")))
        return false;
    std::filesystem::copy(m_folder.filePath(QStringLiteral("data")).toStdString(), folder.toStdString(),
                          std::filesystem::copy_options::recursive);
    return true;
}

Report Scenario::run(const QString &preparedFolder)
{
    const QString data = m_folder.filePath(QStringLiteral("data"));
    std::filesystem::copy(preparedFolder.toStdString(), data.toStdString(), std::filesystem::copy_options::recursive);
    if (!begin())
        return {.wrong = {QStringLiteral("the services do not start")}};
    const bool isCancelled = m_plan.wish == Plan::Wish::Cancel;
    const QString wish = isCancelled ? QStringLiteral("cancel") : QStringLiteral("account");
    for (const Plan::Kill &planned : std::as_const(m_plan.kills))
        lose(planned, wish);
    m_isLast = !isCancelled;
    if (!letItFinish(wish))
        m_report.wrong += QStringLiteral("the last start does not come to its end");
    m_isCalm = true;
    if (!letItFinish(QStringLiteral("rest")))
        m_report.wrong += QStringLiteral("the start after that does not end");
    if (isCancelled && isAnythingSigned(m_services.state()) && !letItFinish(QStringLiteral("account")))
        m_report.wrong += QStringLiteral("what was signed all the same is not taken up");
    m_report.counts = m_services.state().value(QLatin1String("counts")).toObject();
    m_report.wrong += verdictOn(m_services.state(), data, isCancelled);
    return m_report;
}

bool Scenario::begin()
{
    if (!m_services.start())
        return false;
    m_tap.leadTo(m_services.port());
    // The signing's and the operator's requests go through the tap; the page in the browser and the registers do not.
    QJsonObject addresses = m_services.addresses();
    for (const char *service : {"operator", "signing"}) {
        QUrl url(addresses.value(QLatin1String(service)).toString());
        url.setPort(m_tap.port());
        addresses.insert(QLatin1String(service), url.toString());
    }
    return write(m_folder.filePath(QStringLiteral("services.json")), addresses);
}

bool Scenario::write(const QString &file, const QJsonObject &content)
{
    QFile out(file);
    return out.open(QIODevice::WriteOnly) && out.write(QJsonDocument(content).toJson()) > 0;
}

bool Scenario::startProgram(const QString &wish)
{
    m_tap.hangUp();
    m_address.clear();
    m_faults = 0;
    m_isKilled = false;
    m_program = std::make_unique<QProcess>();
    QObject::connect(m_program.get(), &QProcess::readyReadStandardOutput, m_program.get(), [this] { listen(); });
    m_program->setStandardErrorFile(m_folder.filePath(QStringLiteral("program.errors")), QIODevice::Append);
    m_program->start(QStringLiteral(SIGNING_PROBE), {m_folder.filePath(QStringLiteral("data")),
                                                     m_folder.filePath(QStringLiteral("services.json")), wish});
    return m_program->waitForStarted();
}

void Scenario::kill()
{
    if (!m_next)
        return;
    m_report.killed += *m_next;
    m_next.reset();
    m_isKilled = true;
    m_program->kill();
}

// Starts it, and lets it run as far as it is to come.
void Scenario::lose(const Plan::Kill &at, const QString &wish)
{
    m_next = at;
    const bool isOver = startProgram(wish) && QTest::qWaitFor([this] { return isProgramOver(); }, kPatienceMs);
    if (!isOver)
        m_report.wrong += QStringLiteral("a start neither ends nor gets to where it is to be killed");
    if (m_report.requests.isEmpty())
        m_report.requests = m_tap.seen;
    m_next.reset();
    m_program->kill();
    m_program->waitForFinished();
}

bool Scenario::passes(int request, WireTap::Stage stage)
{
    if (m_isKilled || !m_next)
        return !m_isKilled;
    // Where that one never gets so far, it is the next that does.
    const bool isNextOne =
        request > m_next->request && (stage == m_next->stage || m_next->stage == WireTap::Stage::Passed);
    if (!isNextOne && (request != m_next->request || stage != m_next->stage))
        return true;
    if (stage == WireTap::Stage::Passed)
        QTimer::singleShot(m_next->linger, m_program.get(), [this] { kill(); });
    else
        kill();
    return !m_isKilled;
}

Fate Scenario::fateOf(int)
{
    if (m_isCalm || m_plan.manner == Plan::Manner::Quick || thrown(6) != 0 || m_faults == kFaultsAStart)
        return {Fate::Kind::Good, m_plan.manner == Plan::Manner::Slow && !m_isCalm ? 50ms : 0ms};
    ++m_faults;
    switch (m_plan.manner) {
    case Plan::Manner::Slow: return {Fate::Kind::Good, 1200ms}; // longer than the program waits
    case Plan::Manner::Resetting: return {thrown(2) == 0 ? Fate::Kind::ResetBefore : Fate::Kind::ResetAfter, 0ms};
    case Plan::Manner::Restarting:
        QTimer::singleShot(thrown(8), m_program.get(), [this] { renewServices(); });
        return {};
    case Plan::Manner::Quick: break;
    }
    return {};
}

void Scenario::renewServices()
{
    m_services.kill();
    if (!m_services.start())
        m_report.wrong += QStringLiteral("the services do not start again");
}

void Scenario::listen()
{
    while (m_program->canReadLine()) {
        const QString line = QString::fromUtf8(m_program->readLine()).trimmed();
        m_report.lastWords = line;
        if (line.startsWith(QLatin1String("open ")))
            openTab(QUrl(line.mid(5)));
    }
}

// The browser is not killed with the program.
void Scenario::openTab(const QUrl &address)
{
    m_address = address;
    if (m_isLast || m_plan.tab == Plan::Tab::AtOnce)
        m_browser.sign(address, kPerson);
    else if (m_plan.tab == Plan::Tab::Late)
        QTimer::singleShot(thrown(500), &m_again, [this, address] { m_browser.sign(address, kPerson); });
}

// A person whose page did not load tries again.
void Scenario::signAgain()
{
    if (!m_address.isEmpty() && !isAnythingSigned(m_services.state()))
        m_browser.sign(m_address, kPerson);
}

bool Scenario::letItFinish(const QString &wish)
{
    m_again.start(700);
    const bool isOver = startProgram(wish) && QTest::qWaitFor([this] { return isProgramOver(); }, kPatienceMs);
    m_again.stop();
    if (m_report.requests.isEmpty())
        m_report.requests = m_tap.seen;
    const bool isGood = isOver && m_program->exitStatus() == QProcess::NormalExit && m_program->exitCode() == 0;
    m_program->kill();
    m_program->waitForFinished();
    return isGood;
}
