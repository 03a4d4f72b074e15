#pragma once

#include "base/result.h"

#include <QString>

#include <memory>

class QMessageBox;
struct OperatorProfile;

/// Questions from before there is a window; whoever asks shows them. Accepted is yes.

/// First use of a foreign profile: its name and every host it talks to.
std::unique_ptr<QMessageBox> askToUse(const OperatorProfile &profile);

enum class Hindrance { OtherHangs, OtherComputer };
std::unique_ptr<QMessageBox> askToOpenAnyway(Hindrance why);

/// Why the program cannot start, and what to do; of a file that is not right, also which part of it.
QString cannotStartText(const Error &error);
std::unique_ptr<QMessageBox> sayCannotStart(const Error &error);
