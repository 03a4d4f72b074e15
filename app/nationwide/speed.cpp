#include "nationwide/speed.h"

void Speed::begin(qint64 bytes)
{
    m_since.start();
    m_from = bytes;
    m_lately = 0;
}

double Speed::now(qint64 bytes)
{
    constexpr qint64 kMeasured = 1000; // ms
    constexpr double kWeightOfBefore = 0.7;
    const qint64 time = m_since.elapsed();
    if (time < kMeasured)
        return m_lately;
    const double measured = double(bytes - m_from) * kMeasured / double(time);
    m_lately = m_lately > 0 ? m_lately * kWeightOfBefore + measured * (1 - kWeightOfBefore) : measured;
    m_from = bytes;
    m_since.restart();
    return m_lately;
}
