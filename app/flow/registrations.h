#pragma once

#include "flow/registration_summary.h"
#include "flow/retention.h"

#include <QHash>
#include <QObject>

#include <map>

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
    bool isWhole() const { return m_isWhole; } // nothing is missing here that lies on disk

    QList<RegistrationSummary> summaries() const; // the least finished first, then the oldest
    const Record *find(const QString &id) const;
    const Record *find(const SigningRecord &signing) const; // whose it is, or was

    /// Done when it is durable. Letting go of the Pending silences it; it is written all the same. What is known to be
    /// signed stays so, with its document, also when an older copy of the record is saved.
    Pending save(Record record, Done<void> done);
    void remove(const QString &id); // with everything that is left of it on disk; else it is back, see notRemoved()
    bool isRemoving() const { return !m_removals.empty(); }

    /// "Don't save on this computer": what is begun from then on lives here alone, and a save of it succeeds at once. What
    /// is on disk already goes on being saved.
    void keepNothing(bool on) { m_keepsNothing = on; }
    bool keepsNothing() const { return m_keepsNothing; }
    bool isKept(const QString &id) const; // on disk, or will be with its next save
    void keep(const QString &id); // all the same
    void takeOffDisk(const QString &id); // it lives on here

    /// At a start: those that were too old on an earlier day already. What is so for the first time is noted.
    QStringList outlived();

    /// What is to be taken back at the signing service, by an id of its own. Written before what is saved after it.
    const QHash<QString, SigningRecord> &withdrawals() const { return m_withdrawals; }
    void keepWithdrawal(const QString &id, const SigningRecord &signing);
    void dropWithdrawal(const QString &id);

    std::optional<RegistrationSummary> due() const; // the one to remind of now; one a day, however many there are
    bool hasDaysToCome() const { return m_hasDaysToCome; } // left by a clock that ran ahead; load() puts that right
    std::optional<QString> signedButUnfinished() const; // the account was not ready: goes on by itself
    std::optional<QString> latestDraft() const; // left without a word at any step, or before a company was chosen
    QList<RegistrationSummary> unfinished() const; // drafts and unsigned ones, the one worked on last first
    void setReminded(const QString &id);
    void snooze(const QString &id, Snooze choice);
    void remindAgain(const QString &id); // after "not again"

Q_SIGNALS:
    void changed();
    void notRemoved(const QString &id);

private:
    void take(Record record);
    QDate today() const; // the user's
    void put(Record record);
    void removeFromDisk(const QString &id, const std::function<void()> &putBack);
    Pending write(Record record, Done<void> done);
    bool isKept(const SigningRecord &signing) const;
    void takeUp(const QString &id, const QByteArray &withdrawal, const SigningRecord &signing);
    void forgetWithdrawn();

    RecordStore &m_store;
    std::function<QDateTime()> m_now;
    QList<Record> m_records;
    QList<Error> m_problems;
    bool m_isWhole = true;
    bool m_hasDaysToCome = false;
    QHash<QString, SigningRecord> m_withdrawals;
    QHash<QString, bool> m_isKept; // of those saved, or decided about, in this run
    bool m_keepsNothing = false;
    std::map<QString, Pending> m_removals; // by id
};
