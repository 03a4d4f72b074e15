#pragma once

#include "domain/operator_profile.h"
#include "flow/draft.h"

#include <QString>

/// The receipt as plain text, to save or to copy. A sole trader's number is not in it.
QString receiptText(const Draft &draft, const OperatorProfile &profile);
