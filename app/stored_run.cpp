#include "stored_run.h"

#include "base/wall_clock.h"
#include "console/command_line.h"
#include "console/help.h"
#include "console/status_report.h"
#include "i18n/language.h"
#include "instance/single_instance.h"
#include "only_start.h"
#include "process_guard.h"
#include "settings/administrators_file.h"
#include "settings/settings.h"
#include "standard_input.h"
#include "start_questions.h"
#include "start_run.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>

namespace {

constexpr int kNotShown = 1;
constexpr int kUnclear = static_cast<int>(StatusCode::Unclear);

/// The surroundings of a start that only looks.
struct Look
{
    Look(const CommandLine &line, int &argc, char **argv)
        : app(argc, argv), world(World::look(wantedBy(line, settings)))
    {
        language.use(languageOf(line, settings.language()));
    }

    const QCoreApplication app;
    const Settings settings{configFolder(), administratorsFile(), Settings::Use::LookOnly};
    const Result<World> world;
    Language language;
};

// What is typed there may be a personal number: it is shown nowhere, and kept only until it is understood.
std::optional<StatusQuestion> questionOf(const CommandLine &line)
{
    if (!line.asksInput)
        return line.question;
    if (isTypedAt())
        QTextStream(stderr) << typeTheNumberText() << Qt::endl;
    const Secret typed = readSecretLine();
    return StatusQuestion::parse(QString::fromUtf8(typed.reveal()), WallClock::today());
}

StoredStatus statusNow(const StatusQuestion &question, const World &world)
{
    return StoredStatus::read(world.dataFolder(), question, WallClock::utc());
}

// Nothing: it has been said why there can be none.
std::optional<StoredStatus> answerTo(CommandLine &line, const Look &look)
{
    const auto question = look.world ? questionOf(line) : std::nullopt;
    if (!question) {
        print(look.world ? noCompanyOnInputText() : cannotStartText(look.world.error()), kUnclear);
        return std::nullopt;
    }
    line.question = *question;
    return statusNow(*question, *look.world);
}

int codeOf(const StoredStatus &status)
{
    return static_cast<int>(status.code);
}

// An answer is on standard output whatever its code; that there is none is not.
int say(const StoredStatus &status, const QString &text)
{
    const bool isAnswer = status.code != StatusCode::Unclear && status.code != StatusCode::Unreadable;
    QTextStream(isAnswer ? stdout : stderr) << text << Qt::endl;
    return codeOf(status);
}

// Registered ones first: what was only begun can wait.
QString unsignedOf(const StoredStatus &status)
{
    for (const bool isRegistered : {true, false})
        for (const RegistrationSummary &one : status.found)
            if (one.state == RegistrationSummary::State::Unsigned && one.isRegistered == isRegistered)
                return one.id;
    return {};
}

int tellRunning(const CommandLine &line, const World &world, const StoredStatus &status)
{
    SingleInstance instance(world.dataFolder());
    const auto start = startAmongOthers(instance, {line.remindOf}, [](SingleInstance::Start) { return false; });
    return start == SingleInstance::Start::Told ? codeOf(status) : print(noDisplayText(), kNotShown);
}

} // namespace

int runStatus(CommandLine &line, int &argc, char **argv)
{
    const Look look(line, argc, argv);
    const auto status = answerTo(line, look);
    if (!status)
        return kUnclear;
    if (!line.asJson)
        return say(*status, statusText(*status));
    QTextStream(stdout) << QString::fromUtf8(statusJson(*status, look.world->profile.id)) << Qt::endl;
    return codeOf(*status);
}

std::optional<int> runRemindFirst(CommandLine &line, int &argc, char **argv)
{
    const Look look(line, argc, argv);
    const auto status = answerTo(line, look);
    if (!status)
        return kUnclear;
    if (status->code == StatusCode::Unclear)
        return say(*status, statusText(*status));
    line.remindOf = unsignedOf(*status);
    if (line.remindOf.isEmpty())
        return say(*status, nothingToRemindText(*status));
    if (!hasDisplay())
        return tellRunning(line, *look.world, *status);
    return std::nullopt;
}

int statusCodeNow(const CommandLine &line, const World &world)
{
    return codeOf(statusNow(line.question, world));
}

bool isReminderDue(const CommandLine &line, int &argc, char **argv)
{
    const Look look(line, argc, argv);
    if (!look.world) {
        print(cannotStartText(look.world.error()), kNotShown);
        return false;
    }
    const LoginEntry entry(loginStart(line, *look.world));
    const bool isUnwanted = !look.settings.remindsAtLogin() && !look.settings.problem();
    if (isUnwanted && entry.state() != LoginEntry::State::Missing) {
        std::ignore = entry.remove();
        return false;
    }
    const QString folder = look.world->dataFolder();
    const StoredReminder reminder = StoredReminder::read(folder, WallClock::utc());
    if (reminder.hasDaysToCome && SingleInstance(folder).startQuietly())
        putDaysRight(folder, &WallClock::utc);
    return reminder.due.has_value();
}

LoginEntry::Start loginStart(const CommandLine &line, const World &world)
{
    QStringList arguments{QStringLiteral("--reminder")};
    if (line.inDemo)
        arguments += QStringLiteral("--demo");
    for (const auto &[option, file] : {std::pair(QStringLiteral("--operator"), line.operatorFile),
                                       std::pair(QStringLiteral("--services"), line.servicesFile)})
        if (!file.isEmpty())
            arguments += {option, QFileInfo(file).absoluteFilePath()};
    return {QCoreApplication::applicationFilePath(), arguments, world.dataFolder()};
}
