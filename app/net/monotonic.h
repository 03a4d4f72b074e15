#pragma once

#include <chrono>

/// Time that only goes forward, since some start; nobody sets it.
inline std::chrono::milliseconds monotonicNow()
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
}
