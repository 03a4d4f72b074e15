#pragma once

#include "domain/operator_profile.h"
#include "handbook/handbook.h"

// The pages of the handbook that are made while the program runs.

/// Everything there is, topics first.
HandbookPage contentsPage(const QString &language, const HandbookNames &names);

/// Several registers were silent, each with a code of its own: a way to each code's page.
HandbookPage severalCodesPage(const QStringList &codes, const QString &language, const HandbookNames &names);

/// Questions that the operator has answered, and how to reach its support.
HandbookPage supportPage(const OperatorProfile &profile, const QString &language);
