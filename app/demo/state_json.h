#pragma once

#include "demo/state.h"

#include <optional>

namespace demo {

QByteArray toJson(const State &state);
std::optional<State> stateFrom(const QByteArray &json); // nothing: not ours, or of another version

} // namespace demo
