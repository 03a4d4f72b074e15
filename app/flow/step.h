#pragma once

#include <optional>

struct Draft;

/// The steps of design.md section 1.
enum class Step { Lookup, Results, Manual, Company, Sign, Waiting, Done, Existing };

/// The only map of the journey. Nothing: it ends here.
std::optional<Step> nextStep(Step from, const Draft &draft);

/// Where a registration that was left is taken up again: at Waiting only the account is still to come.
Step stepToResume(const Draft &draft);
