#include "console/help.h"

#include "console/command_line.h"
#include "domain/operator_profile.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

} // namespace

QString helpText()
{
    return Text::tr(
        "Anslut opens a verified e-invoicing account for a company.\n"
        "\n"
        "anslut                                the wizard\n"
        "anslut --demo                         the same with made-up companies; nothing leaves this computer\n"
        "anslut secrets set|remove NAME        a key in the keychain; set reads it from standard input\n"
        "anslut secrets list                   which keys there are, never their values\n"
        "anslut demo --port N --state FILE     the demo's servers alone; prints a services file\n"
        "anslut tour DIR                       a picture of every page and state, into a folder\n"
        "\n"
        "--lang sv|en       the language\n"
        "--operator FILE    another operator's profile\n"
        "--services FILE    other servers, for testing\n"
        "--fault NAME       the demo misbehaves: slow, offline, garbage, exists, rate-limited,\n"
        "                   declined, expired, refused\n"
        "--reminder         only the reminder, when one is due\n"
        "--version, --help");
}

QString wrongArgumentText(const CommandLine &line)
{
    switch (line.mistake) {
    case CommandLine::Mistake::NotUnderstood:
        return Text::tr("Anslut does not understand \"%1\". \"anslut --help\" tells what it does.").arg(line.wrong);
    case CommandLine::Mistake::NothingAfter:
        return Text::tr("Something is missing after \"%1\". \"anslut --help\" tells what.").arg(line.wrong);
    case CommandLine::Mistake::DoesNotGo:
        return Text::tr("\"%1\" does not go with the rest. \"anslut --help\" tells what does.").arg(line.wrong);
    case CommandLine::Mistake::KeyGiven:
        return Text::tr("A key is never given on the command line, where others can read it. \"anslut secrets set %1\" "
                        "reads it from standard input. If this was the key, have it changed.")
            .arg(line.wrong);
    }
    Q_UNREACHABLE();
}

QString operatorLine(const OperatorProfile &profile)
{
    return Text::tr("The operator is \"%1\": %2").arg(profile.name, profile.hosts().join(QStringLiteral(", ")));
}

QString portTakenText(quint16 port)
{
    return Text::tr("Another program uses port %1. Choose another with --port, or leave it out.").arg(port);
}

QString noDisplayText()
{
    return Text::tr(
        "Anslut needs a desktop to show its window on, and there is none here. \"anslut --help\" tells what it does "
        "without one.");
}
