#pragma once

#include "flow/draft.h"

/// Why a company's status is not known, a line each: registers that did not answer, or that say nothing of it. None: it
/// is known, or nobody was asked.
QStringList statusUnknownLines(const Draft &draft);

/// Asking once more may tell it.
bool mayBeToldLater(const Draft &draft);
