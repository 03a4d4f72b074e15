#pragma once

#include "instance/single_instance.h"

#include <functional>

/// About another start that hangs, or that seems to be on another computer: whether to try again, or to open all the same.
using AskAboutOther = std::function<bool(SingleInstance::Start)>;

/// Whether this start is the one that opens a window; else the one that runs has been told. Before there is a window: it
/// runs the event loop for the answer.
bool isTheOnlyStart(SingleInstance &instance, const InstanceMessage &message, const AskAboutOther &ask);
