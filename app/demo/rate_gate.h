#pragma once

#include <chrono>
#include <deque>

namespace demo {

/// How often a real register lets itself be asked: so many times in any stretch of time, the next is refused.
class RateGate
{
public:
    using Time = std::chrono::steady_clock::time_point;

    RateGate(int most, std::chrono::milliseconds stretch) : m_most(most), m_stretch(stretch) {}

    bool admits(Time now); // and counts it; what is refused is not counted

private:
    int m_most;
    std::chrono::milliseconds m_stretch;
    std::deque<Time> m_admitted; // within the last stretch
};

} // namespace demo
