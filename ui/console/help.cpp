#include "console/help.h"

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
        "--fault NAME       the demo misbehaves: slow, offline, garbage, exists, rate-limited\n"
        "--reminder         only the reminder, when one is due\n"
        "--version, --help");
}

QString wrongArgumentText(const QString &argument)
{
    return Text::tr("Anslut does not understand \"%1\". \"anslut --help\" tells what it does.").arg(argument);
}
