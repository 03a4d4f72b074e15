#pragma once

#include <QString>

struct CommandLine;
struct OperatorProfile;

/// What --help prints, in the current language.
QString helpText();

/// What is wrong with the arguments; never a key that stands among them.
QString wrongArgumentText(const CommandLine &line);

/// Whose keys they are, when it is an operator of a file's: its name and hosts.
QString operatorLine(const OperatorProfile &profile);

/// `anslut demo --port` of a port that is taken.
QString portTakenText(quint16 port);

/// Of a start that wants a window where none can be shown.
QString noDisplayText();
