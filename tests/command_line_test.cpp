#include "console/command_line.h"

#include "console/help.h"
#include "console/status_report.h"
#include "domain/operator_profile.h"
#include "support/qt_test.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace {

using Verb = CommandLine::Verb;
using Mistake = CommandLine::Mistake;

CommandLine lineOf(const char *arguments)
{
    return CommandLine::parse(QString::fromUtf8(arguments).split(u' ', Qt::SkipEmptyParts));
}

TEST(CommandLine, NoArgumentIsTheWizard)
{
    const CommandLine line = lineOf("");
    EXPECT_EQ(line.verb, Verb::Wizard);
    EXPECT_FALSE(line.inDemo || line.isReminder);
}

TEST(CommandLine, TakesWhatTheDesignLists)
{
    const std::pair<const char *, Verb> table[] = {
        {"--demo", Verb::Wizard},
        {"--demo --fault slow --lang sv", Verb::Wizard},
        {"--fault slow --demo", Verb::Wizard},
        {"--reminder", Verb::Wizard},
        {"--demo --reminder", Verb::Wizard},
        {"--operator o.json --services s.json", Verb::Wizard},
        {"--lang en", Verb::Wizard},
        {"--version", Verb::Version},
        {"--lang sv --version", Verb::Version},
        {"--help", Verb::Help},
        {"-h", Verb::Help},
        {"secrets --help", Verb::Help},
        {"demo --help --port", Verb::Wrong},
        {"help", Verb::Help},
        {"help NET-07 --lang sv", Verb::Help},
        {"help personal-number", Verb::Help},
        {"secrets list", Verb::Secrets},
        {"secrets set operator-api-key", Verb::Secrets},
        {"secrets remove operator-api-key --operator o.json", Verb::Secrets},
        {"secrets list --services s.json --lang en", Verb::Secrets},
        {"demo", Verb::Demo},
        {"demo --port 8095 --state demo.json --fault offline", Verb::Demo},
        {"demo --port 65535", Verb::Demo},
        {"status", Verb::Status},
        {"status --json --company 559999-0016 --demo --lang sv", Verb::Status},
        {"status --company - --operator o.json --services s.json", Verb::Status},
        {"remind", Verb::Remind},
        {"remind --company 0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11 --demo --fault slow", Verb::Remind},
        {"tour pictures", Verb::Tour},
        {"tour pictures --only waiting --lang sv", Verb::Tour},
    };
    for (const auto &[arguments, verb] : table)
        EXPECT_EQ(lineOf(arguments).verb, verb) << arguments;
}

TEST(CommandLine, KeepsWhatWasGiven)
{
    const CommandLine demo = lineOf("demo --port 8095 --state demo.json --fault lost:document");
    EXPECT_EQ(demo.port, 8095);
    EXPECT_EQ(demo.stateFile, QStringLiteral("demo.json"));
    EXPECT_EQ(demo.fault, QStringLiteral("lost:document"));

    const CommandLine secrets = lineOf("secrets set signing-secret --operator o.json --services s.json --lang sv");
    EXPECT_EQ(secrets.action, QStringLiteral("set"));
    EXPECT_EQ(secrets.secret, QStringLiteral("signing-secret"));
    EXPECT_EQ(secrets.operatorFile, QStringLiteral("o.json"));
    EXPECT_EQ(secrets.servicesFile, QStringLiteral("s.json"));
    EXPECT_EQ(secrets.language, QStringLiteral("sv"));
}

struct Wrong
{
    const char *arguments;
    Mistake mistake;
    const char *about;
};

TEST(CommandLine, RefusesTheRestAndSaysWhatItIsAbout)
{
    const Wrong table[] = {
        {"wizard", Mistake::NotUnderstood, "wizard"},
        {"--demon", Mistake::NotUnderstood, "--demon"},
        {"-v", Mistake::NotUnderstood, "-v"},
        {"--demo demo", Mistake::NotUnderstood, "demo"},
        {"--lang", Mistake::NothingAfter, "--lang"},
        {"--lang de", Mistake::NotUnderstood, "de"},
        {"--operator --demo", Mistake::NothingAfter, "--operator"},
        {"demo --port", Mistake::NothingAfter, "--port"},
        {"demo --port x", Mistake::NotUnderstood, "x"},
        {"demo --port 65536", Mistake::NotUnderstood, "65536"},
        {"demo --port -1", Mistake::NothingAfter, "--port"},
        {"secrets", Mistake::NothingAfter, "secrets"},
        {"secrets --lang sv", Mistake::NothingAfter, "secrets"},
        {"secrets get x", Mistake::NotUnderstood, "get"},
        {"secrets set", Mistake::NothingAfter, "set"},
        {"secrets remove --lang sv", Mistake::NothingAfter, "remove"},
        {"secrets list more", Mistake::NotUnderstood, "more"},
        {"tour", Mistake::NothingAfter, "tour"},
        {"tour --only sign", Mistake::NothingAfter, "tour"},
        {"--only sign", Mistake::DoesNotGo, "--only"},
        {"tour pictures --demo", Mistake::DoesNotGo, "--demo"},
        {"--port 8095", Mistake::DoesNotGo, "--port"},
        {"--state x", Mistake::DoesNotGo, "--state"},
        {"--fault slow", Mistake::DoesNotGo, "--fault"},
        {"demo --demo", Mistake::DoesNotGo, "--demo"},
        {"demo --operator x", Mistake::DoesNotGo, "--operator"},
        {"demo --services x", Mistake::DoesNotGo, "--services"},
        {"--demo --services x", Mistake::DoesNotGo, "--services"},
        {"secrets list --reminder", Mistake::DoesNotGo, "--reminder"},
        {"--company 5599990016", Mistake::DoesNotGo, "--company"},
        {"secrets list --company 5599990016", Mistake::DoesNotGo, "--company"},
        {"remind --json", Mistake::DoesNotGo, "--json"},
        {"status --reminder", Mistake::DoesNotGo, "--reminder"},
        {"status --demo --fault slow", Mistake::DoesNotGo, "--fault"},
        {"status --company", Mistake::NothingAfter, "--company"},
        {"status --company --json", Mistake::NothingAfter, "--company"},
        {"status --operator -", Mistake::NothingAfter, "--operator"},
        {"status all", Mistake::NotUnderstood, "all"},
    };
    for (const Wrong &row : table) {
        const CommandLine line = lineOf(row.arguments);
        EXPECT_EQ(line.verb, Verb::Wrong) << row.arguments;
        EXPECT_EQ(line.mistake, row.mistake) << row.arguments;
        EXPECT_EQ(line.wrong, QLatin1String(row.about)) << row.arguments;
        EXPECT_TRUE(wrongArgumentText(line).contains(line.wrong)) << row.arguments;
    }
}

TEST(CommandLine, KeepsWhichPageOfTheHandbookIsMeant)
{
    EXPECT_EQ(lineOf("help NET-07").page, QStringLiteral("NET-07"));
    EXPECT_TRUE(lineOf("help").page.isEmpty());
    EXPECT_TRUE(lineOf("--help").page.isEmpty());
}

TEST(CommandLine, KeepsWhichRegistrationIsMeant)
{
    using About = StatusQuestion::About;
    EXPECT_EQ(lineOf("status").question.about, About::All);
    const StatusQuestion company = lineOf("status --company 559999-0016").question;
    EXPECT_EQ(company.about, About::Company);
    EXPECT_EQ(company.company->display(), QStringLiteral("559999-0016"));
    EXPECT_EQ(lineOf("remind --company 974760673").question.company->country(), QStringLiteral("NO"));
    const QString id = QStringLiteral("0f5b2a86-7d1c-4c5e-9a53-4d1f6f0c2b11");
    EXPECT_EQ(lineOf("status --company 0F5B2A86-7D1C-4C5E-9A53-4D1F6F0C2B11").question.registrationId, id);
    EXPECT_TRUE(lineOf("status --company -").asksInput);
}

TEST(CommandLine, APersonalNumberAmongTheArgumentsIsRefusedWhereverItStandsAndNotRepeated)
{
    const std::pair<const char *, Mistake> table[] = {
        {"status --company 191212121212", Mistake::PersonGiven},
        {"status --company 121212-1212", Mistake::PersonGiven},
        {"remind --company 19121212-1212", Mistake::PersonGiven},
        {"status --company 197010632391", Mistake::PersonGiven}, // a coordination number
        {"status --company 191212121213", Mistake::NoCompany}, // mistyped
        {"status --company 1912121212", Mistake::NoCompany},
        {"status --company=191212121212", Mistake::NumberGiven},
        {"status 191212121212", Mistake::NumberGiven},
        {"191212121212", Mistake::NumberGiven},
        {"--191212121212", Mistake::NumberGiven},
        {"demo --port 191212121212", Mistake::NumberGiven},
        {"status --lang 191212121212", Mistake::NumberGiven},
    };
    for (const auto &[arguments, mistake] : table) {
        const CommandLine line = lineOf(arguments);
        EXPECT_EQ(line.verb, Verb::Wrong) << arguments;
        EXPECT_EQ(line.mistake, mistake) << arguments;
        EXPECT_FALSE(wrongArgumentText(line).contains(QLatin1String("1212"))) << arguments;
        EXPECT_FALSE(wrongArgumentText(line).contains(QLatin1String("2391"))) << arguments;
        EXPECT_FALSE(line.question.company) << arguments;
    }
}

TEST(CommandLine, AnEmptyValueIsNone)
{
    const CommandLine line = CommandLine::parse({QStringLiteral("--operator"), QString()});
    EXPECT_EQ(line.mistake, Mistake::NothingAfter);
}

TEST(CommandLine, AKeyAmongTheArgumentsIsRefusedAndNotRepeated)
{
    const CommandLine line = lineOf("secrets set operator-api-key hush-hush");
    EXPECT_EQ(line.verb, Verb::Wrong);
    EXPECT_EQ(line.mistake, Mistake::KeyGiven);
    EXPECT_FALSE(wrongArgumentText(line).contains(QLatin1String("hush")));
    EXPECT_TRUE(wrongArgumentText(line).contains(QLatin1String("standard input")));
}

/// What the manual documents: each option and verb stands at the beginning of an entry, in bold.
QStringList wordsOfManual(const char *file)
{
    QFile manual(QStringLiteral(MANUALS) + QLatin1String(file));
    EXPECT_TRUE(manual.open(QIODevice::ReadOnly)) << file;
    QStringList words;
    bool isEntry = false;
    for (QString row : QString::fromUtf8(manual.readAll()).split(u'\n')) {
        row.replace(QLatin1String("\\-"), QLatin1String("-"));
        static const QRegularExpression word(QStringLiteral("--[a-z]+|^\\.BR? (?:\"?anslut )?([a-z]+)"));
        if (isEntry)
            for (auto found = word.globalMatch(row); found.hasNext();) {
                const auto match = found.next();
                words.append(match.captured(1).isEmpty() ? match.captured() : match.captured(1));
            }
        isEntry = row == QLatin1String(".TP");
    }
    words.removeDuplicates();
    words.sort();
    return words;
}

QStringList sorted(QStringList words)
{
    words.sort();
    return words;
}

TEST(Manual, DocumentsExactlyTheOptionsAndVerbsThatTheParserTakesInBothLanguages)
{
    for (const char *file : {"/anslut.1", "/sv/anslut.1"}) {
        QStringList documented = wordsOfManual(file);
        const QStringList known = sorted(CommandLine::options() + CommandLine::verbs());
        documented.removeIf(
            [](const QString &word) { return !word.startsWith(u'-') && !CommandLine::verbs().contains(word); });
        EXPECT_EQ(documented, known) << file << ": " << documented.join(u' ').toStdString();
    }
}

TEST(Manual, NamesEveryCodeAndKeyOfTheStatus)
{
    for (const char *file : {"/anslut.1", "/sv/anslut.1"}) {
        QFile manual(QStringLiteral(MANUALS) + QLatin1String(file));
        ASSERT_TRUE(manual.open(QIODevice::ReadOnly)) << file;
        const QString text = QString::fromUtf8(manual.readAll());
        RegistrationSummary one;
        StoredStatus status;
        status.found = {one};
        const QJsonObject json = QJsonDocument::fromJson(statusJson(status, {})).object();
        const QJsonObject registration = json.value(QLatin1String("registrations")).toArray().first().toObject();
        for (const QString &key : json.keys() + registration.keys())
            EXPECT_TRUE(text.contains(QLatin1String(".B ") + key + u'\n')) << file << ' ' << key.toStdString();
        for (const char *code : {"0", "1", "2", "3", "10", "11", "12"})
            EXPECT_TRUE(text.contains(QLatin1String(".TP\n.B ") + QLatin1String(code) + u'\n')) << file << ' ' << code;
    }
}

TEST(Help, NamesTheOptionsAndVerbsThatTheParserTakesAndNoOthers)
{
    const QString help = helpText();
    for (const QString &word : CommandLine::options())
        EXPECT_TRUE(help.contains(word)) << word.toStdString();
    for (const QString &verb : CommandLine::verbs())
        EXPECT_TRUE(help.contains(QLatin1String("anslut ") + verb)) << verb.toStdString();
    static const QRegularExpression option(QStringLiteral("--[a-z]+"));
    for (auto found = option.globalMatch(help); found.hasNext();)
        EXPECT_TRUE(CommandLine::options().contains(found.next().captured()));
}

TEST(CommandLine, TakesEveryOptionItLists)
{
    for (const QString &option : CommandLine::options()) {
        const CommandLine line = CommandLine::parse({option});
        EXPECT_FALSE(line.verb == Verb::Wrong && line.mistake == Mistake::NotUnderstood) << option.toStdString();
    }
}

TEST(Help, NamesEveryArgument)
{
    const QString help = helpText();
    for (const char *word : {"--demo", "--fault", "--lang", "--reminder", "--operator", "--services", "--version",
                             "--help", "secrets set|remove", "secrets list", "demo --port N --state FILE",
                             "rate-limited", "declined", "expired", "refused"})
        EXPECT_TRUE(help.contains(QLatin1String(word))) << word;
    for (const QString &row : help.split(u'\n'))
        EXPECT_LE(row.size(), 100) << row.toStdString();
}

TEST(Help, TellsWhoseKeysTheyAre)
{
    OperatorProfile profile;
    profile.name = QStringLiteral("Operatör %1");
    profile.operatorBase = QUrl(QStringLiteral("https://api.example.se/"));
    EXPECT_EQ(operatorLine(profile), QStringLiteral("The operator is \"Operatör %1\": api.example.se"));
}

} // namespace
