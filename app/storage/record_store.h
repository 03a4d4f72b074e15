#pragma once

#include "base/pending.h"
#include "storage/write_queue.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QMutex>

#include <optional>

struct Generation;

/// Records by id (a UUID), each durably in a file of its own with the generation before it. Every save and removal is done, in
/// order and in a thread of its own, also when its Pending is let go; destroying the store waits for them.
class RecordStore
{
public:
    enum class Use { Own, LookOnly }; // LookOnly: beside the program that owns the folder; changes nothing on disk

    struct Loaded
    {
        QString id;
        QByteArray payload; // empty with StoreTooNew, and when no generation can be used
        bool fromOlder = false; // the newer one is missing or damaged
        /// StoreDamaged: a damaged file was set aside as .bad. StoreTooNew: left alone, and save() refuses.
        std::optional<Failure> problem;
    };

    explicit RecordStore(QString folder, Use use = Use::Own);

    Result<QList<Loaded>> loadAll(); // in the order of their ids; StoreDamaged when the folder cannot be read
    Result<Loaded> load(const QString &id); // NotFound

    Pending save(const QString &id, const QByteArray &payload, Done<void> done); // UTF-8 text
    Pending remove(const QString &id, Done<void> done); // with everything that was left of it
    Pending endSetAside(const QDateTime &now, int days); // see storage/set_aside
    void wait() { m_writes.wait(); } // until all that was asked for is done

private:
    QString path(const QString &id) const;
    Generation read(const QString &file, Loaded &record);
    void setAsideWhenOurs(const QString &path);
    Result<void> write(const QString &id, const QByteArray &payload);

    QString m_folder;
    Use m_use;
    QMutex m_disk; // a load may set aside what a save is replacing
    WriteQueue m_writes; // last: it waits for work that uses the others
};
