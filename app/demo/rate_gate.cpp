#include "demo/rate_gate.h"

namespace demo {

bool RateGate::admits(Time now)
{
    while (!m_admitted.empty() && m_admitted.front() + m_stretch <= now)
        m_admitted.pop_front();
    if (static_cast<int>(m_admitted.size()) >= m_most)
        return false;
    m_admitted.push_back(now);
    return true;
}

} // namespace demo
