// Those that nobody heard: they are asked again while the program runs, not only at its next start.
#include "flow/registrations.h"
#include "flow/withdrawals.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

// Nobody waits for it, so ever less often; and after a failure not everybody at the same moment.
void Withdrawals::askLater(const QString &id)
{
    constexpr int kMostDoublings = 6;
    m_unheard.insert(id);
    if (m_again.isActive())
        return;
    auto pause = m_waits.pause * (1 << std::min(m_failures++, kMostDoublings));
    pause += pause * QRandomGenerator::global()->bounded(50) / 100;
    m_again.start(pause);
}

void Withdrawals::askAgain()
{
    m_again.stop();
    const QSet<QString> unheard = std::exchange(m_unheard, {});
    for (const QString &id : unheard) {
        const auto left = m_registrations.withdrawals().constFind(id);
        if (left != m_registrations.withdrawals().constEnd() && !m_underWay.contains(id))
            withdraw(id, *left);
    }
}
