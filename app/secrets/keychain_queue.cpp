#include "secrets/keychain_queue.h"

#include "secrets/keychain_error.h"
#include "secrets/keychain_lock.h"

#include <qt6keychain/keychain.h>

#include <utility>

KeychainQueue::KeychainQueue(KeychainLimits limits, std::function<void()> onSlow) : m_onSlow(std::move(onSlow))
{
    m_soft.setSingleShot(true);
    m_soft.setInterval(limits.soft);
    m_hard.setSingleShot(true);
    m_hard.setInterval(limits.hard);
    QObject::connect(&m_soft, &QTimer::timeout, &m_life, [this] {
        m_isSlow = true;
        if (const auto say = m_onSlow)
            say();
    });
    QObject::connect(&m_hard, &QTimer::timeout, &m_life, [this] { giveUp(); });
}

Pending KeychainQueue::add(Make make, WhenDropped whenDropped, Done<QKeychain::Job *> done)
{
    if (m_isSlow)
        return refuse(Failure::KeychainSlow, std::move(done));
    auto scope = std::make_unique<QObject>();
    m_waiting.push_back({std::move(make), whenDropped, scope.get(), std::move(done)});
    startNext();
    return Pending(std::move(scope));
}

Pending KeychainQueue::refuse(Failure why, Done<QKeychain::Job *> done)
{
    auto scope = std::make_unique<QObject>();
    const auto answer = [why, done = std::move(done)] {
        const auto call = done; // `done` may destroy the scope
        call(fail(why));
    };
    QMetaObject::invokeMethod(scope.get(), answer, Qt::QueuedConnection);
    return Pending(std::move(scope));
}

void KeychainQueue::startNext()
{
    while (!m_isRunning && !m_waiting.empty()) {
        Ask next = std::move(m_waiting.front());
        m_waiting.pop_front();
        if (!next.isWanted())
            continue;
        QKeychain::Job *job = next.make();
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, &m_life, [this](QKeychain::Job *ended) { finish(ended); });
        m_asked = std::move(next);
        m_isRunning = true;
        m_soft.start();
        m_hard.start();
        job->start();
    }
}

void KeychainQueue::finish(QKeychain::Job *job)
{
    const auto asked = std::exchange(m_asked, std::nullopt);
    m_isRunning = false;
    m_isSlow = false;
    m_soft.stop();
    m_hard.stop();
    startNext();
    if (asked) // the answer may destroy us, so it comes last
        answer(*asked, job);
}

void KeychainQueue::answer(const Ask &ask, QKeychain::Job *job)
{
    const auto result = keychainResult(job);
    const bool isRemoval = qobject_cast<QKeychain::DeletePasswordJob *>(job) != nullptr;
    const bool isSure = result ? !isRemoval : result.error().what != Failure::NotFound;
    if (isSure)
        return ask.answer(result);
    // The job deletes itself before the answer comes; nobody reads a value out of a removal.
    const auto otherwise = result.map([](QKeychain::Job *) { return static_cast<QKeychain::Job *>(nullptr); });
    askIfLocked(job->service(), job->key(), &m_life,
                [ask, otherwise](bool isLocked) { ask.answer(isLocked ? fail(Failure::KeychainLocked) : otherwise); });
}

// Nobody can take back what is being written. So what was to be written with it is too, once the keychain answers: half
// a pair would be no keys at all.
void KeychainQueue::giveUp()
{
    std::deque<Ask> answered = std::exchange(m_waiting, {});
    for (const Ask &ask : answered)
        if (ask.whenDropped == WhenDropped::DoIt)
            m_waiting.push_back({ask.make, ask.whenDropped, nullptr, {}});
    if (auto asked = std::exchange(m_asked, std::nullopt))
        answered.push_front(std::move(*asked));
    for (const Ask &ask : answered)
        ask.answer(fail(Failure::KeychainSlow));
}

void KeychainQueue::Ask::answer(const Result<QKeychain::Job *> &result) const
{
    if (scope)
        done(result);
}
