#pragma once

#include "wizard/wizard.h"
#include "world.h"

struct CommandLine;
class Settings;

/// What every kind of start needs to know before it begins.
QString configFolder();
QString languageOf(const CommandLine &line, const QString &chosen = {}); // "sv", "en"
Wizard::Standing standingOf(const World &world, const CommandLine &line);
World::Wanted wantedBy(const CommandLine &line, const Settings &settings);
int print(const QString &text, int code); // to standard output, or with a code other than 0 to the other one
int runHelp(const CommandLine &line); // `anslut help`, a page of the handbook or what there is
