#pragma once

#include "console/command_line.h"

#include <array>
#include <utility>

/// The words of the command line, each in one place: the parser reads these tables, and the help and the manual are
/// compared with them.
namespace command_words {

using L1 = QLatin1String;
using Verb = CommandLine::Verb;

inline constexpr L1 kInput("-"); // what --company takes for "standard input says"

inline constexpr auto kVerbs = std::to_array<std::pair<L1, Verb>>({{L1("status"), Verb::Status},
                                                                   {L1("remind"), Verb::Remind},
                                                                   {L1("demo"), Verb::Demo},
                                                                   {L1("secrets"), Verb::Secrets},
                                                                   {L1("register"), Verb::Register},
                                                                   {L1("tour"), Verb::Tour},
                                                                   {L1("help"), Verb::Help}});

inline constexpr auto kSwitches =
    std::to_array<std::pair<L1, bool CommandLine::*>>({{L1("--demo"), &CommandLine::inDemo},
                                                       {L1("--reminder"), &CommandLine::isReminder},
                                                       {L1("--json"), &CommandLine::asJson},
                                                       {L1("--audit"), &CommandLine::isAudit}});

inline constexpr auto kTexts = std::to_array<std::pair<L1, QString CommandLine::*>>({
    {L1("--fault"), &CommandLine::fault},
    {L1("--lang"), &CommandLine::language},
    {L1("--operator"), &CommandLine::operatorFile},
    {L1("--services"), &CommandLine::servicesFile},
    {L1("--state"), &CommandLine::stateFile},
    {L1("--scb"), &CommandLine::statistics},
    {L1("--only"), &CommandLine::only},
});

} // namespace command_words
