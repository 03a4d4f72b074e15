#pragma once

#include "instance/single_instance.h"

#include <functional>

/// About another start that hangs, or that seems to be on another computer: whether to try again, or to open all the same.
using AskAboutOther = std::function<bool(SingleInstance::Start)>;

/// What this start is among the others: the one that opens a window (First, Unguarded), or not: the one that runs has been
/// told (Told), or the user would not open another beside one that hangs (Hung, OtherHost). Before there is a window: it
/// runs the event loop for the answer.
SingleInstance::Start startAmongOthers(SingleInstance &instance, const InstanceMessage &message,
                                       const AskAboutOther &ask);

bool isTheOnly(SingleInstance::Start start);
