// Builds the objects and shows the wizard: the only file that sees both app and ui.
#include "console/command_line.h"
#include "console/help.h"
#include "demo_run.h"
#include "flow/login_reminder.h"
#include "flow/proxy_settings.h"
#include "i18n/language.h"
#include "instance/single_instance.h"
#include "log/message_handler.h"
#include "look_keeper.h"
#include "only_start.h"
#include "process_guard.h"
#include "register_run.h"
#include "secrets_run.h"
#include "session_end.h"
#include "settings/administrators_file.h"
#include "settings/settings.h"
#include "shell.h"
#include "start_questions.h"
#include "start_run.h"
#include "stored_run.h"
#include "tour_run.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "world.h"

#include <QApplication>
#include <QDir>
#include <QMessageBox>
#include <QProcess>

namespace {

using Verb = CommandLine::Verb;

int runSecretsHere(const CommandLine &line)
{
    const Settings settings(configFolder(), administratorsFile());
    const auto world = World::make(wantedBy(line, settings));
    return world ? runSecrets(line, *world, settings) : print(cannotStartText(world.error()), 2);
}

int runConsole(const CommandLine &line, int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.use(languageOf(line));
    switch (line.verb) {
    case Verb::Version: return print(QStringLiteral("anslut " ANSLUT_VERSION), 0);
    case Verb::Help: return runHelp(line);
    case Verb::Demo: return runDemoAlone(line);
    case Verb::Secrets: return runSecretsHere(line);
    case Verb::Wizard: return print(noDisplayText(), 1);
    default: return print(wrongArgumentText(line), 2);
    }
}

void startDemoBeside(const QString &language)
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(),
                            {QStringLiteral("--demo"), QStringLiteral("--lang"), language});
    QCoreApplication::quit();
}

// There is no window yet: the box has the event loop to itself.
bool ask(const std::unique_ptr<QMessageBox> &box)
{
    constexpr auto kOnce = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    QObject::connect(
        box.get(), &QDialog::accepted, qApp, [] { QCoreApplication::exit(1); }, kOnce);
    QObject::connect(
        box.get(), &QDialog::rejected, qApp, [] { QCoreApplication::exit(0); }, kOnce);
    box->show();
    return QApplication::exec() == 1;
}

bool askAboutOther(SingleInstance::Start start)
{
    using enum Hindrance;
    return ask(askToOpenAnyway(start == SingleInstance::Start::Hung ? OtherHangs : OtherComputer));
}

// A start that nobody asked for leaves one that runs in peace.
SingleInstance::Start startOf(SingleInstance &instance, const CommandLine &line)
{
    using Start = SingleInstance::Start;
    if (line.isReminder)
        return instance.startQuietly() ? Start::First : Start::Told;
    return startAmongOthers(instance, {line.remindOf}, askAboutOther);
}

int codeOf(const CommandLine &line, const World &world, int otherwise)
{
    return line.verb == Verb::Remind ? statusCodeNow(line, world) : otherwise;
}

void begin(Shell &shell, const CommandLine &line)
{
    if (line.isReminder || line.verb == Verb::Remind)
        return shell.startForReminder(line.remindOf);
    shell.start();
}

int showWizard(World &world, const CommandLine &line, Language &language, Settings &settings)
{
    SingleInstance instance(world.dataFolder());
    if (const auto start = startOf(instance, line); !isTheOnly(start))
        return start == SingleInstance::Start::Told ? codeOf(line, world, 0) : line.verb == Verb::Remind;
    Backend backend({.profile = world.profile,
                     .addresses = world.addresses,
                     .dataFolder = world.dataFolder(),
                     .secrets = world.secrets(),
                     .proxy = proxyOf(settings),
                     .registersOff = settings.registersOff(),
                     .registerFolder = world.registerFolder()});
    backend.read(); // what is wrong with it is told when the window comes
    const SessionEnd end(backend, settings);
    LoginReminder login(settings, LoginEntry(loginStart(line, world)));
    Shell shell(backend, language, settings, standingOf(world, line), world.profileFile);
    shell.useLogin(login);
    login.keepRight();
    QObject::connect(&shell, &Shell::over, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&shell, &Shell::wantsDemo, qApp, [&language] { startDemoBeside(language.current()); });
    QObject::connect(&instance, &SingleInstance::raiseAsked, &shell, &Shell::raise);
    QObject::connect(&instance, &SingleInstance::remindAsked, &shell, &Shell::remind);
    begin(shell, line);
    const int code = QApplication::exec();
    backend.waitForSaves();
    settings.waitForSaves();
    login.waitForSaves();
    leaveSoon();
    return codeOf(line, world, code);
}

int runWindow(const CommandLine &line, int &argc, char **argv)
{
    QApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the reminder may close before the wizard opens
    QApplication::setStyle(new LookStyle);
    // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the application owns its style
    const FocusRing ring;
    const MessageHandler messages(QDir(configFolder()).filePath(QStringLiteral("log")), MessageHandler::Words::Ours);
    Settings settings(configFolder(), administratorsFile());
    Language language;
    const bool isDecided = settings.isLocked(Setting::Language) && Language::available().contains(settings.language());
    language.use(isDecided ? settings.language() : languageOf(line, settings.language()));
    const LookKeeper look(settings);
    auto world = World::make(wantedBy(line, settings));
    if (!world)
        return ask(sayCannotStart(world.error())) ? 0 : 2;
    if (world->isForeign && !settings.isAccepted(world->fingerprint())) {
        if (!ask(askToUse(world->profile)))
            return 1;
        settings.accept(world->fingerprint());
    }
    return showWizard(*world, line, language, settings);
}

int runRemind(CommandLine &line, int &argc, char **argv)
{
    const auto code = runRemindFirst(line, argc, argv);
    return code ? *code : runWindow(line, argc, argv);
}

int run(CommandLine &line, int &argc, char **argv)
{
    switch (line.verb) {
    case Verb::Status: return runStatus(line, argc, argv);
    case Verb::Remind: return runRemind(line, argc, argv);
    case Verb::Register: return runRegister(line, argc, argv);
    case Verb::Tour: return runTour(line, argc, argv);
    case Verb::Wizard:
        if (line.isReminder && !isReminderDue(line, argc, argv))
            return 0;
        return hasDisplay() ? runWindow(line, argc, argv) : runConsole(line, argc, argv);
    default: return runConsole(line, argc, argv);
    }
}

} // namespace

int main(int argc, char **argv)
{
    guardProcess();
    QCoreApplication::setApplicationName(QStringLiteral("Anslut"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ANSLUT_VERSION));
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    CommandLine line = CommandLine::parse(arguments);
    if (line.verb != Verb::Wrong && !DemoServices::isFault(line.fault)) { // only the demo knows its faults
        line.verb = Verb::Wrong;
        line.wrong = line.fault;
    }
    return run(line, argc, argv);
}
