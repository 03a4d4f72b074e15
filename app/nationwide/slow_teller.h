#pragma once

#include <QTimer>

#include <functional>

/// Tells of what changes all the time ten times a second at most, and never leaves the last change untold.
class SlowTeller final : public QObject
{
public:
    explicit SlowTeller(std::function<void()> tell);

    void note(); // told soon
    void noteNow(); // told before it returns

private:
    std::function<void()> m_tell;
    QTimer m_pause;
    bool m_isWaiting = false;
};
