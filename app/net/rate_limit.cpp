#include "net/rate_limit.h"

#include <algorithm>

RateLimit::Time RateLimit::enter(Time now)
{
    if (const Time closed = closedFor(now); closed > Time::zero())
        return closed;
    while (!m_entered.empty() && m_entered.front() + m_stretch <= now)
        m_entered.pop_front();
    if (static_cast<int>(m_entered.size()) >= m_most)
        return m_entered.front() + m_stretch - now;
    m_entered.push_back(now);
    return Time::zero();
}

void RateLimit::closeUntil(Time then)
{
    m_opens = std::max(m_opens, then);
}

RateLimit::Time RateLimit::closedFor(Time now) const
{
    return std::max(m_opens - now, Time::zero());
}
