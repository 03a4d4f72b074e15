#pragma once

#include "accounts/account_service.h"

#include <QObject>
#include <QTimer>

#include <chrono>

/// After the signature: asks until the operator has the account ready, registers again when it never arrived. What asking
/// again can mend is asked again by itself, a few times in a row.
class AccountFinish final : public QObject
{
    Q_OBJECT

public:
    AccountFinish(AccountService &accounts, std::chrono::milliseconds pause, QObject *parent);

    void start(const Registration &registration);
    void stop();

Q_SIGNALS:
    void complete(const AccountStatus &status);
    void stillPending(const AccountStatus &status);
    void failed(const Error &error);
    void numberTaken();

private:
    void ask();
    void answered(const AccountStatus &status);
    void registerAgain();
    void askLater();
    void askLaterOrFail(const Error &error);

    AccountService &m_accounts;
    std::optional<Registration> m_registration; // once started
    std::chrono::milliseconds m_pause; // grows while the operator is not ready
    std::chrono::milliseconds m_firstPause;
    int m_failures = 0; // in a row
    QTimer m_next;
    Pending m_request;
};
