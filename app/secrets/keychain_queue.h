#pragma once

#include "base/pending.h"

#include <QPointer>
#include <QTimer>

#include <chrono>
#include <deque>
#include <optional>
#include <utility>

namespace QKeychain {
class Job;
}

/// How long a keychain may be silent: then `soft` says so, and at `hard` it counts as unavailable.
struct KeychainLimits
{
    std::chrono::milliseconds soft = std::chrono::seconds(2);
    std::chrono::milliseconds hard = std::chrono::seconds(10);
};

/// Keychain jobs, one at a time. A job that stays silent is let go and never deleted, because the backend would call
/// into it later (qtkeychain #261); until it answers, QtKeychain starts no other and everyone hears KeychainSlow.
class KeychainQueue
{
public:
    using Make = std::function<QKeychain::Job *()>;
    enum class WhenDropped { Forget, DoIt };

    KeychainQueue(KeychainLimits limits, std::function<void()> onSlow);

    void whenSlow(std::function<void()> say) { m_onSlow = std::move(say); }
    Pending add(Make make, WhenDropped whenDropped, Done<QKeychain::Job *> done);
    static Pending refuse(Failure why, Done<QKeychain::Job *> done);

private:
    struct Ask
    {
        Make make;
        WhenDropped whenDropped;
        QPointer<QObject> scope;
        Done<QKeychain::Job *> done;

        bool isWanted() const { return scope || whenDropped == WhenDropped::DoIt; }
        void answer(const Result<QKeychain::Job *> &result) const;
    };

    void startNext();
    void finish(QKeychain::Job *job);
    void answer(const Ask &ask, QKeychain::Job *job);
    void giveUp();

    std::function<void()> m_onSlow;
    std::deque<Ask> m_waiting;
    std::optional<Ask> m_asked; // whom the running job answers; nobody any more after `hard`
    bool m_isRunning = false;
    bool m_isSlow = false;
    QTimer m_soft;
    QTimer m_hard;
    QObject m_life; // last: our connections end first
};
