#pragma once

#include <optional>
#include <string_view>

/// Empty, or the word that the file has where there is nothing to say.
bool isNothing(std::string_view text);

/// "2001-02-03", of that with or without a time after it; empty when it is not said; nothing when it is something else.
std::optional<std::string_view> dayOf(std::string_view text);

/// The first day among parts with `$` between them: mostly there is but one, some makers of such files leave one empty before.
std::string_view firstDay(std::string_view parts);
