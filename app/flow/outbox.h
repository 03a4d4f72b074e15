#pragma once

#include "accounts/account_service.h"
#include "flow/registration_summary.h"

#include <QObject>

class Connection;
class Registrations;

/// Registrations that were finished without a network. Each is sent once it is there, in this run or a later one, and only
/// once (N2). A sole trader's goes only in the run that was told the number.
class Outbox final : public QObject
{
    Q_OBJECT

public:
    Outbox(Registrations &registrations, AccountService &accounts, Connection &connection);

    void hold(const QString &id) { m_held = id; } // the user is working on it; empty: on none
    void send(); // what there is to send

Q_SIGNALS:
    void sent(const QString &id, Registered answer); // and saved so
    void refused(const QString &id, const Error &error); // not tried again by itself in this run

private:
    const Record *next() const;
    void submit(const Record &record, bool mayHaveArrived);
    void ended(const QString &id, bool mayHaveArrived, const Result<Registered> &answer);
    void keep(const QString &id, const std::function<void(Record &)> &change, Done<void> done);

    Registrations &m_registrations;
    AccountService &m_accounts;
    Connection &m_connection;
    QString m_held;
    QStringList m_refused;
    bool m_isSending = false;
    Pending m_step;
    Pending m_save;
};
