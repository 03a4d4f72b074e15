#include "register_run.h"

#include "console/command_line.h"
#include "console/help.h"
#include "console/register_command.h"
#include "console/register_report.h"
#include "error_text.h"
#include "flow/nationwide.h"
#include "i18n/language.h"
#include "service_door.h"
#include "settings/administrators_file.h"
#include "settings/settings.h"
#include "standard_input.h"
#include "start_questions.h"
#include "start_run.h"
#include "termination.h"

#include <QCoreApplication>
#include <QTextStream>

#include <utility>

namespace {

constexpr int kNoRegister = 3;

int runSearch(const CommandLine &line, const RegisterKeeper &keeper)
{
    const auto hits = searchRegister(keeper.registerFile(), line.text, line.limit);
    if (!hits)
        return print(errorLine(hits.error()), kNoRegister);
    return print(line.asJson ? QString::fromUtf8(registerHitsJson(*hits)) : registerHitsText(*hits), 0);
}

int runInfo(const CommandLine &line, const RegisterKeeper &keeper)
{
    const auto &state = keeper.state();
    QTextStream(stdout) << (line.asJson ? QString::fromUtf8(registerInfoJson(state)) : registerInfoText(state))
                        << Qt::endl;
    return state.facts ? 0 : kNoRegister;
}

int runChange(const CommandLine &line, RegisterKeeper &keeper)
{
    QTextStream out(stdout);
    QTextStream errors(stderr);
    RegisterCommand command(keeper, out, errors, isErrorWatched());
    QObject::connect(&command, &RegisterCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, &command, &RegisterCommand::stop);
    if (line.action == QLatin1String("update"))
        command.update();
    else if (line.action == QLatin1String("import"))
        command.import(line.file, line.statistics);
    else
        command.remove();
    return QCoreApplication::exec();
}

} // namespace

int runRegister(const CommandLine &line, int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const Settings settings(configFolder(), administratorsFile(), Settings::Use::LookOnly);
    Language language;
    language.use(languageOf(line, settings.language()));
    const bool isLooking = line.action == QLatin1String("search") || line.action == QLatin1String("info");
    const auto world = isLooking ? World::look(wantedBy(line, settings)) : World::make(wantedBy(line, settings));
    if (!world)
        return print(cannotStartText(world.error()), 2);
    ServiceDoor door(*world, settings);
    RegisterKeeper keeper(door.http(),
                          {.folder = world->registerFolder(), .address = nationwideAddress(world->addresses)});
    if (line.action == QLatin1String("search"))
        return runSearch(line, keeper);
    if (line.action == QLatin1String("info"))
        return runInfo(line, keeper);
    return runChange(line, keeper);
}
