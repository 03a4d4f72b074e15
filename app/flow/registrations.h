#pragma once

#include "flow/registration_summary.h"

#include <QHash>
#include <QObject>

class RecordStore;

/// Every registration on this computer: read once at the start, each written durably (finding 5) when it changes.
class Registrations final : public QObject
{
    Q_OBJECT

public:
    Registrations(RecordStore &store, std::function<QDateTime()> now);

    /// Reads them all. Those that could not be read are told in problems() and left where they are.
    void load();
    const QList<Error> &problems() const { return m_problems; }

    QList<RegistrationSummary> summaries() const; // the least finished first, then the oldest
    const Record *find(const QString &id) const;
    const Record *find(const SigningRecord &signing) const; // whose it is, or was

    /// Done when it is durable. Letting go of the Pending silences it; it is written all the same. What is known to be
    /// signed stays so, with its document, also when an older copy of the record is saved.
    Pending save(Record record, Done<void> done);
    void remove(const QString &id);

    /// What is to be taken back at the signing service, by an id of its own. Written before what is saved after it.
    const QHash<QString, SigningRecord> &withdrawals() const { return m_withdrawals; }
    void keepWithdrawal(const QString &id, const SigningRecord &signing);
    void dropWithdrawal(const QString &id);

    std::optional<RegistrationSummary> due() const; // the one to remind of now
    /// Signed in an earlier run, but the account was not ready: goes on by itself.
    std::optional<QString> signedButUnfinished() const;
    std::optional<QString> latestDraft() const; // left without a word at any step, or before a company was chosen
    QList<RegistrationSummary> unfinished() const; // drafts and unsigned ones, the one worked on last first
    void setReminded(const QString &id);
    void snooze(const QString &id, Snooze choice);

Q_SIGNALS:
    void changed();

private:
    void put(Record record);
    void setReminder(const QString &id, const Reminder &reminder);
    void takeUp(const QString &id, const SigningRecord &signing);
    void forgetWithdrawn();

    RecordStore &m_store;
    std::function<QDateTime()> m_now;
    QList<Record> m_records;
    QList<Error> m_problems;
    QHash<QString, SigningRecord> m_withdrawals;
    Pending m_removal;
    Pending m_reminder;
    Pending m_withdrawal;
};
