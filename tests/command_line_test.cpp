#include "console/command_line.h"

#include "console/help.h"
#include "domain/operator_profile.h"
#include "support/qt_test.h"

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
        {"secrets list", Verb::Secrets},
        {"secrets set operator-api-key", Verb::Secrets},
        {"secrets remove operator-api-key --operator o.json", Verb::Secrets},
        {"secrets list --services s.json --lang en", Verb::Secrets},
        {"demo", Verb::Demo},
        {"demo --port 8095 --state demo.json --fault offline", Verb::Demo},
        {"demo --port 65535", Verb::Demo},
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
    };
    for (const Wrong &row : table) {
        const CommandLine line = lineOf(row.arguments);
        EXPECT_EQ(line.verb, Verb::Wrong) << row.arguments;
        EXPECT_EQ(line.mistake, row.mistake) << row.arguments;
        EXPECT_EQ(line.wrong, QLatin1String(row.about)) << row.arguments;
        EXPECT_TRUE(wrongArgumentText(line).contains(line.wrong)) << row.arguments;
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
