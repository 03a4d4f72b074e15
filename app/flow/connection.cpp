#include "flow/connection.h"

#include <QRandomGenerator>

#include <algorithm>

namespace {

constexpr std::chrono::seconds kFresh(20); // one that answered so lately shows that another one's silence is its own

} // namespace

Connection::Connection(std::chrono::milliseconds first, std::chrono::milliseconds longest)
    : m_first(first), m_longest(longest), m_pause(first)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Connection::tryAgain);
}

void Connection::met(const QString &origin, bool isReached)
{
    if (isReached) {
        m_reached[origin].start();
        m_again.stop();
        m_pause = m_first;
        const bool wasOffline = m_isOffline;
        setOffline(false);
        if (wasOffline) // for everybody who waits; the one that was reached is still being told
            QMetaObject::invokeMethod(this, &Connection::tryAgain, Qt::QueuedConnection);
        return;
    }
    m_reached.remove(origin);
    m_reached.removeIf(
        [](const auto &one) { return one.value().hasExpired(std::chrono::milliseconds(kFresh).count()); });
    setOffline(m_reached.isEmpty());
}

void Connection::wait()
{
    if (m_again.isActive())
        return;
    m_again.start(m_pause + m_pause * QRandomGenerator::global()->bounded(25) / 100); // not everybody at once
    m_pause = std::min(2 * m_pause, m_longest);
}

void Connection::hint()
{
    if (m_again.isActive()) {
        m_again.stop();
        Q_EMIT tryAgain();
    }
}

void Connection::setOffline(bool offline)
{
    if (std::exchange(m_isOffline, offline) != offline)
        Q_EMIT changed();
}
