// Builds the objects and shows the wizard: the only file that sees both app and ui.
#include "appearance.h"
#include "console/command_line.h"
#include "console/help.h"
#include "console/secrets_command.h"
#include "demo/termination.h"
#include "error_text.h"
#include "i18n/language.h"
#include "instance/single_instance.h"
#include "log/message_handler.h"
#include "settings/settings.h"
#include "shell.h"
#include "start_questions.h"
#include "tour_run.h"
#include "widgets/focus_ring.h"
#include "widgets/look_style.h"
#include "world.h"

#include <QApplication>
#include <QDir>
#include <QLocale>
#include <QMessageBox>
#include <QProcess>
#include <QStandardPaths>
#include <QTextStream>

#include <cstdlib>
#include <iostream>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace {

using Verb = CommandLine::Verb;

// Before anything else: files are ours alone, and a crash leaves no copy of what was in memory (P3, D4).
void guardProcess()
{
#ifdef Q_OS_LINUX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    prctl(PR_SET_DUMPABLE, 0);
#endif
    qunsetenv("QT_NO_GLIB"); // with it the keychain never answers (C6)
}

int print(const QString &text, int code)
{
    QTextStream(code == 0 ? stdout : stderr) << text << Qt::endl;
    return code;
}

int printError(const Error &error, int code)
{
    const ErrorText text = errorText(error);
    return print(QStringLiteral("%1 %2 (%3)").arg(text.sentence, text.nextStep, text.code), code);
}

QString languageOf(const CommandLine &line, const QString &chosen = {})
{
    const QString wanted = line.language.isEmpty() ? chosen : line.language;
    return wanted.isEmpty() ? Language::preferred(QLocale::system().uiLanguages()) : wanted;
}

World::Wanted wantedBy(const CommandLine &line)
{
    return {.inDemo = line.inDemo,
            .fault = line.fault,
            .operatorFile = line.operatorFile,
            .servicesFile = line.servicesFile};
}

int runDemoAlone(const CommandLine &line)
{
    const auto demo = DemoServices::start({line.port, line.stateFile, line.fault});
    if (!demo)
        return printError(demo.error(), 1);
    const Termination termination;
    QObject::connect(&termination, &Termination::asked, QCoreApplication::instance(), &QCoreApplication::quit);
    print(QString::fromUtf8((*demo)->servicesFile()), 0);
    return QCoreApplication::exec();
}

int runSecrets(const CommandLine &line)
{
    const auto world = World::make(wantedBy(line));
    if (!world)
        return printError(world.error(), 2);
    const auto store = world->secrets();
    QTextStream out(stdout);
    SecretsCommand command(*store, world->keys(), out);
    QObject::connect(&command, &SecretsCommand::finished, QCoreApplication::instance(), &QCoreApplication::exit,
                     Qt::QueuedConnection);
    if (line.action == QLatin1String("set")) {
        std::string value;
        std::getline(std::cin, value);
        command.set(line.secret, Secret(QByteArray::fromStdString(value).trimmed()));
        std::fill(value.begin(), value.end(), '\0');
    } else {
        line.action == QLatin1String("remove") ? command.remove(line.secret) : command.list();
    }
    return QCoreApplication::exec();
}

int runConsole(const CommandLine &line, int &argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    Language language;
    language.use(languageOf(line));
    switch (line.verb) {
    case Verb::Version: return print(QStringLiteral("anslut " ANSLUT_VERSION), 0);
    case Verb::Help: return print(helpText(), 0);
    case Verb::Demo: return runDemoAlone(line);
    case Verb::Secrets: return runSecrets(line);
    default: return print(wrongArgumentText(line.wrong), 2);
    }
}

void startDemoBeside()
{
    QProcess::startDetached(QCoreApplication::applicationFilePath(), {QStringLiteral("--demo")});
    QCoreApplication::quit();
}

Wizard::Standing standingOf(const World &world, const CommandLine &line)
{
    if (world.isDemo)
        return Wizard::Standing::Demo;
    return line.servicesFile.isEmpty() ? Wizard::Standing::Production : Wizard::Standing::TestServices;
}

// There is no window yet: the box has the event loop to itself.
bool ask(const std::unique_ptr<QMessageBox> &box)
{
    QObject::connect(box.get(), &QDialog::finished, qApp, &QCoreApplication::exit, Qt::QueuedConnection);
    box->show();
    return QApplication::exec() == QDialog::Accepted;
}

// Whether this start is the one that opens the wizard.
bool mayOpen(SingleInstance &instance, SingleInstance::Start standing)
{
    switch (standing) {
    case SingleInstance::Start::First:
    case SingleInstance::Start::Unguarded: // nobody can tell, so nobody is kept out
        return true;
    case SingleInstance::Start::Told: return false;
    case SingleInstance::Start::Hung:
        return ask(askToOpenAnyway(Hindrance::OtherHangs)) && mayOpen(instance, instance.start({}));
    case SingleInstance::Start::OtherHost:
        return ask(askToOpenAnyway(Hindrance::OtherComputer)) && mayOpen(instance, instance.openAnyway());
    }
    Q_UNREACHABLE();
}

int showWizard(World &world, const CommandLine &line, Language &language, Settings &settings)
{
    SingleInstance instance(world.dataFolder());
    if (!mayOpen(instance, instance.start({})))
        return 0;
    Backend backend({world.profile, world.addresses, world.dataFolder(), world.secrets()});
    backend.load();
    Shell shell(backend, language, settings, standingOf(world, line));
    QObject::connect(&shell, &Shell::over, qApp, &QCoreApplication::quit, Qt::QueuedConnection);
    QObject::connect(&shell, &Shell::wantsDemo, qApp, &startDemoBeside);
    QObject::connect(&instance, &SingleInstance::raiseAsked, &shell, &Shell::raise);
    QObject::connect(&instance, &SingleInstance::remindAsked, &shell, &Shell::remind);
    line.isReminder ? shell.startForReminder() : shell.start();
    return QApplication::exec();
}

int runWindow(const CommandLine &line, int &argc, char **argv)
{
    QApplication app(argc, argv);
    QGuiApplication::setQuitOnLastWindowClosed(false); // the reminder may close before the wizard opens
    QApplication::setStyle(new LookStyle);
    const FocusRing ring;
    const QDir config(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
    const MessageHandler messages(config.filePath(QStringLiteral("log")), MessageHandler::Words::Ours);
    Settings settings(config.path(), QStringLiteral("/etc/xdg/anslut/settings.json"));
    Language language;
    language.use(languageOf(line, settings.language()));
    useAppearance(settings.appearance());
    auto world = World::make(wantedBy(line));
    if (!world)
        return ask(sayCannotStart(world.error())) ? 0 : 2;
    if (world->isForeign && !settings.isAccepted(world->fingerprint())) {
        if (!ask(askToUse(world->profile)))
            return 1;
        settings.accept(world->fingerprint());
    }
    return showWizard(*world, line, language, settings);
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
    const CommandLine line = CommandLine::parse(arguments);
    switch (line.verb) {
    case Verb::Wizard: return runWindow(line, argc, argv);
    case Verb::Tour: return runTour(line, argc, argv);
    default: return runConsole(line, argc, argv);
    }
}
