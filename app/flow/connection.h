#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <chrono>

/// Whether anything outside can be reached, as the program's own requests have met it. What the system says of the network
/// is a hint to try again, and nothing more (N15).
class Connection final : public QObject
{
    Q_OBJECT

public:
    /// `first`: the pause before those who wait may try again, doubling up to `longest`.
    explicit Connection(std::chrono::milliseconds first = std::chrono::seconds(5),
                        std::chrono::milliseconds longest = std::chrono::seconds(30));

    bool isOffline() const { return m_isOffline; }

    void met(const QString &origin, bool isReached); // what a request to it met
    void wait(); // somebody waits for it: tryAgain() comes now and then until something is reached
    void hint(); // it may be back

Q_SIGNALS:
    void changed();
    void tryAgain();

private:
    void setOffline(bool offline);

    std::chrono::milliseconds m_first;
    std::chrono::milliseconds m_longest;
    std::chrono::milliseconds m_pause;
    QHash<QString, QElapsedTimer> m_reached; // by origin: since when; one that was not reached last is not in it
    QTimer m_again;
    bool m_isOffline = false;
};
