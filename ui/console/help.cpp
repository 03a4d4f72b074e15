#include "console/help.h"

#include "console/command_line.h"
#include "domain/operator_profile.h"
#include "handbook/handbook.h"
#include "window_language.h"

#include <QCoreApplication>

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

// As wide as a terminal.
QString wrapped(const QString &first, const QString &text)
{
    constexpr qsizetype kColumns = 79;
    const QString indent(first.size(), u' ');
    QStringList lines{first};
    for (const QString &word : text.split(u' ')) {
        const bool isBare = lines.last().size() == first.size();
        if (!isBare && lines.last().size() + 1 + word.size() > kColumns)
            lines.append(indent + word);
        else
            lines.last() += (isBare ? QString() : QStringLiteral(" ")) + word;
    }
    return lines.join(u'\n') + u'\n';
}

QString plainLines(const HandbookPage &page)
{
    using Kind = HandbookBlock::Kind;
    QString lines;
    int step = 0;
    bool isBelowHeading = false;
    for (const HandbookBlock &block : page.blocks) {
        step = block.kind == Kind::Step ? step + 1 : 0;
        if (block.kind == Kind::Step)
            lines += wrapped(QStringLiteral("%1. ").arg(step), block.text);
        else if (block.kind == Kind::Item)
            lines += wrapped(QStringLiteral("- "), block.text);
        else
            lines += (isBelowHeading ? QString() : QStringLiteral("\n")) + wrapped({}, block.text);
        isBelowHeading = block.kind == Kind::Heading;
    }
    return lines;
}

} // namespace

QString helpText()
{
    return Text::tr(
        "Anslut opens a verified e-invoicing account for a company.\n"
        "\n"
        "anslut                                the wizard\n"
        "anslut --demo                         the same with made-up companies; nothing leaves this computer\n"
        "anslut status [--json] [--company NUMBER|ID|-]\n"
        "                                      how far a registration is, for other programs; - reads the\n"
        "                                      number from standard input, a sole trader's only there.\n"
        "                                      Ends with 0 verified, 10 not signed, 11 nothing registered,\n"
        "                                      12 only a draft, 2 not understood, 3 it cannot be read\n"
        "anslut remind [--company NUMBER|ID|-] the reminder, when something is not signed; ends as status\n"
        "anslut secrets set|remove NAME        a key in the keychain; set reads it from standard input\n"
        "anslut secrets list                   which keys there are, never their values\n"
        "anslut demo --port N --state FILE     the demo's servers alone; prints a services file\n"
        "anslut register update                Sweden's whole company register onto this computer, or renewed\n"
        "anslut register import FILE [--scb FILE]\n"
        "                                      the same from a file that is here already\n"
        "anslut register search TEXT [--limit N] [--json]\n"
        "                                      companies by name or number; asks nobody\n"
        "anslut register info [--json] | remove\n"
        "                                      ends with 0, 1 failed, 2 not understood, 3 there is none\n"
        "anslut help [CODE|TOPIC]              what an error's code means and what to do, such as NET-01\n"
        "anslut tour DIR                       a picture of every page and state, into a folder\n"
        "\n"
        "--lang sv|en       the language\n"
        "--operator FILE    another operator's profile\n"
        "--services FILE    other servers, for testing\n"
        "--fault NAME       the demo misbehaves: slow, offline, garbage, exists, rate-limited,\n"
        "                   declined, expired, refused\n"
        "--reminder         only the reminder, when one is due: what the start at log-in does\n"
        "--only STATE       the tour goes only to states whose names begin so\n"
        "--audit            the tour looks for faults in every page and takes only the pictures of the manual\n"
        "--version, --help\n"
        "\n"
        "\"man anslut\" tells all of it.");
}

std::optional<QString> handbookText(const QString &page)
{
    const HandbookNames names{Text::tr("the operator"), Text::tr("the signing service")};
    const QString language = windowLanguage();
    auto found = handbookPage(page.toUpper(), language, names);
    const bool isCode = found.has_value();
    if (!found)
        found = handbookPage(page.toLower(), language, names);
    if (!found)
        return std::nullopt;
    const QString title = isCode ? page.toUpper() + QStringLiteral("  ") + found->title : found->title;
    return title + u'\n' + plainLines(*found);
}

QString noSuchPageText(const QString &page)
{
    return Text::tr("There is no page \"%1\". There are: %2")
        .arg(page, (handbookTopics() + handbookCodes()).join(u' '));
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
    case CommandLine::Mistake::PersonGiven:
        return Text::tr("A personal number is never given on the command line, where others can read it, and a sole "
                        "trader's number is one. Give the registration's id, or \"%1 -\" and the number on standard "
                        "input.")
            .arg(line.wrong);
    case CommandLine::Mistake::NoCompany:
        return Text::tr("What stands after \"%1\" is neither an organisation number nor the id of a registration.")
            .arg(line.wrong);
    case CommandLine::Mistake::PersonSearched:
        return Text::tr("A personal number is never given on the command line, where others can read it, and a sole "
                        "trader's number is one. Persons are not in the register.");
    case CommandLine::Mistake::NumberGiven:
        return Text::tr("There is a number where none belongs. A company's stands after --company; a personal number "
                        "never stands among the arguments. \"anslut --help\" tells more.");
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
