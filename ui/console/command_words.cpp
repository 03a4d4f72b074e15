#include "console/command_words.h"

QStringList CommandLine::verbs()
{
    QStringList all;
    for (const auto &[word, verb] : command_words::kVerbs)
        all.append(word);
    return all;
}

QStringList CommandLine::options()
{
    QStringList all{QStringLiteral("--port"), QStringLiteral("--company"), QStringLiteral("--limit"),
                    QStringLiteral("--version"), QStringLiteral("--help")};
    for (const auto &[name, place] : command_words::kSwitches)
        all.append(name);
    for (const auto &[name, place] : command_words::kTexts)
        all.append(name);
    return all;
}
