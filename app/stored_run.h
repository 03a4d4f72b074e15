#pragma once

#include "reminders/login_entry.h"

#include <optional>

struct CommandLine;
struct World;

// What is answered from what lies on disk, before any window system is touched. Each makes an application of its own.

/// `anslut status`; `line` then holds what was asked on standard input.
int runStatus(CommandLine &line, int &argc, char **argv);

/// `anslut remind`, when that is all: nothing waits for a signature, or without a display the running program has been
/// told. Else nothing, and `line` knows which registration it is about.
std::optional<int> runRemindFirst(CommandLine &line, int &argc, char **argv);

/// What `anslut remind` ends with after the reminder: as `anslut status` now would.
int statusCodeNow(const CommandLine &line, const World &world);

/// `anslut --reminder`: whether there is something to show. The user may have switched it off since the entry was made.
bool isReminderDue(const CommandLine &line, int &argc, char **argv);

/// What the desktop is to start at log-in for this world.
LoginEntry::Start loginStart(const CommandLine &line, const World &world);
