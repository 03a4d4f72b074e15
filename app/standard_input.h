#pragma once

#include "base/secret.h"

/// Whether a person types there.
bool isTypedAt();

/// Whether a person sees what goes to standard error.
bool isErrorWatched();

/// One line of standard input, without white space around it. What is typed is not shown.
Secret readSecretLine();
