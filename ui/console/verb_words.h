#pragma once

#include "console/command_line.h"

#include <optional>

/// What of the command line does not fit.
struct LineFault
{
    CommandLine::Mistake mistake = CommandLine::Mistake::NotUnderstood;
    QString argument;
};

/// Takes the words that belong to `secrets` or `register` from the beginning of `left`.
std::optional<LineFault> takeSecretWords(QStringList &left, CommandLine &line);
std::optional<LineFault> takeRegisterWords(QStringList &left, CommandLine &line);

bool isOption(const QString &argument);

/// Whether the option has a meaning beside the verb and the rest.
bool goesWithTheRest(const CommandLine &line, const QString &option);
