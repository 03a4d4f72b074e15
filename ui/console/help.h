#pragma once

#include <QString>

#include <optional>

struct CommandLine;
struct OperatorProfile;

/// What --help prints, in the current language.
QString helpText();

/// A page of the handbook by its code or name, in the current language. Nothing: there is none.
std::optional<QString> handbookText(const QString &page);

/// … and which there are then.
QString noSuchPageText(const QString &page);

/// What is wrong with the arguments; never a key that stands among them.
QString wrongArgumentText(const CommandLine &line);

/// Whose keys they are, when it is an operator of a file's: its name and hosts.
QString operatorLine(const OperatorProfile &profile);

/// `anslut demo --port` of a port that is taken.
QString portTakenText(quint16 port);

/// Of a start that wants a window where none can be shown.
QString noDisplayText();
