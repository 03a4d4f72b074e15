#include "flow/account_finish.h"

#include "flow/account_opening.h"
#include "flow/contact_lost.h"

namespace {

constexpr std::chrono::milliseconds kLongestPause = std::chrono::seconds(30);
constexpr int kMostFailures = 5; // in a row, before the user is asked

// A locked keychain asks for its password each time.
bool mayPass(const Error &error)
{
    return isContactLost(error.what) && error.what != Failure::KeychainLocked;
}

} // namespace

AccountFinish::AccountFinish(AccountService &accounts, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent), m_accounts(accounts), m_pause(pause), m_firstPause(pause)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, [this] { ask(); });
}

void AccountFinish::start(const Registration &registration)
{
    m_registration = registration;
    m_pause = m_firstPause;
    m_failures = 0;
    ask();
}

void AccountFinish::stop()
{
    m_next.stop();
    m_request = {};
}

void AccountFinish::ask()
{
    m_request = m_accounts.status(m_registration->attemptId, [this](Result<AccountStatus> status) {
        status ? answered(*status) : askLaterOrFail(status.error());
    });
}

void AccountFinish::askLater()
{
    m_next.start(m_pause);
    m_pause = std::min(m_pause * 3 / 2, kLongestPause);
}

void AccountFinish::askLaterOrFail(const Error &error)
{
    if (!mayPass(error) || ++m_failures > kMostFailures)
        return Q_EMIT failed(error);
    askLater();
}

void AccountFinish::answered(const AccountStatus &status)
{
    switch (status.kind) {
    case AccountStatus::Kind::Complete:
    case AccountStatus::Kind::Verified: Q_EMIT complete(status); return;
    case AccountStatus::Kind::Unknown: registerAgain(); return;
    case AccountStatus::Kind::Pending:
        m_failures = 0;
        askLater();
        Q_EMIT stillPending(status);
        return;
    }
    Q_UNREACHABLE();
}

void AccountFinish::registerAgain()
{
    m_request = ensureRegistered(m_accounts, *m_registration, false, [this](Result<Registered> answer) {
        if (!answer)
            return askLaterOrFail(answer.error());
        if (*answer == Registered::NumberTaken)
            return Q_EMIT numberTaken();
        askLater();
    });
}
