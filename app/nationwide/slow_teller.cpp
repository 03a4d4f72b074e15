#include "nationwide/slow_teller.h"

#include <utility>

SlowTeller::SlowTeller(std::function<void()> tell) : m_tell(std::move(tell))
{
    constexpr int kPause = 100; // ms
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    QObject::connect(&m_pause, &QTimer::timeout, this, [this] {
        if (std::exchange(m_isWaiting, false))
            noteNow();
    });
}

void SlowTeller::note()
{
    if (m_pause.isActive())
        m_isWaiting = true;
    else
        noteNow();
}

void SlowTeller::noteNow()
{
    m_isWaiting = false;
    m_pause.start();
    m_tell();
}
