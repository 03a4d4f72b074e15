#pragma once

#include <chrono>
#include <deque>

/// How often one service may be asked: at most so many times in any stretch of time, and not at all while it has asked
/// for a pause. Time is an argument, monotonic.
class RateLimit
{
public:
    using Time = std::chrono::milliseconds;

    RateLimit(int most, Time stretch) : m_most(most), m_stretch(stretch) {}

    /// Zero: go now, it is counted. Else how long to wait before asking again.
    Time enter(Time now);
    void closeUntil(Time then); // the service said Retry-After
    Time closedFor(Time now) const; // zero: it has not asked for a pause, or that is over

private:
    int m_most;
    Time m_stretch;
    Time m_opens = {};
    std::deque<Time> m_entered; // within the last stretch
};
