#include "storage/record_store.h"

#include "storage/durable_file.h"
#include "storage/file_calls.h"
#include "storage/record_file.h"
#include "storage/set_aside.h"

#include <QSet>
#include <QUuid>

#include <tuple>

namespace {

constexpr QLatin1String kSuffix(".json");

// An id becomes a file name, so it is nothing but a UUID in its usual form.
bool isId(const QString &id)
{
    return QUuid::fromString(id).toString(QUuid::WithoutBraces) == id;
}

QString idOf(const QString &fileName)
{
    return fileName.left(fileName.indexOf(kSuffix));
}

} // namespace

RecordStore::RecordStore(QString folder, Use use) : m_folder(std::move(folder)), m_use(use)
{
    if (m_use == Use::Own)
        tidyFolder(m_folder);
}

Result<QList<RecordStore::Loaded>> RecordStore::loadAll()
{
    QStringList names;
    if (const int why = file_calls::list(m_folder, names))
        return fail(Failure::StoreDamaged, QStringLiteral("list errno %1").arg(why));

    QSet<QString> ids;
    for (const QString &name : names) {
        if (name.endsWith(kSuffix) || name.endsWith(older(kSuffix)))
            ids.insert(idOf(name));
    }
    QStringList sorted(ids.cbegin(), ids.cend());
    sorted.sort();

    QList<Loaded> records;
    for (const QString &id : sorted) {
        if (const auto record = load(id))
            records.append(*record);
    }
    return records;
}

Result<RecordStore::Loaded> RecordStore::load(const QString &id)
{
    if (!isId(id))
        return fail(Failure::NotFound);
    const QMutexLocker lock(&m_disk);

    Loaded record{id, {}, false, {}};
    const Generation newer = read(path(id), record);
    if (newer.isUsable())
        return record;
    const Generation before = read(older(path(id)), record);
    record.fromOlder = before.state == Generation::State::Whole;
    if (newer.state == Generation::State::Missing && before.state == Generation::State::Missing)
        return fail(Failure::NotFound);
    return record;
}

Generation RecordStore::read(const QString &file, Loaded &record)
{
    Generation found = Generation::read(file);
    switch (found.state) {
    case Generation::State::Whole: record.payload = found.payload; break;
    case Generation::State::TooNew: record.problem = Failure::StoreTooNew; break;
    case Generation::State::Damaged:
        record.problem = Failure::StoreDamaged;
        setAsideWhenOurs(file);
        break;
    case Generation::State::Unreadable: record.problem = Failure::StoreDamaged; break;
    case Generation::State::Missing: break;
    }
    return found;
}

Pending RecordStore::save(const QString &id, const QByteArray &payload, Done<void> done)
{
    return m_writes.run([this, id, payload] { return write(id, payload); }, std::move(done));
}

Pending RecordStore::remove(const QString &id, Done<void> done)
{
    const auto work = [this, id]() -> Result<void> {
        if (!isId(id) || m_use == Use::LookOnly)
            return fail(Failure::NotSaved, QStringLiteral("refused"));
        const QMutexLocker lock(&m_disk);
        return removeDurably(path(id));
    };
    return m_writes.run(work, std::move(done));
}

Pending RecordStore::endSetAside(const QDateTime &now, int days)
{
    const bool isOurs = m_use == Use::Own;
    const auto work = [this, isOurs, now, days]() -> Result<void> {
        const QMutexLocker lock(&m_disk);
        if (isOurs)
            ::endSetAside(m_folder, now, days);
        return {};
    };
    return m_writes.run(work, {});
}

QString RecordStore::path(const QString &id) const
{
    return m_folder + u'/' + id + kSuffix;
}

void RecordStore::setAsideWhenOurs(const QString &path)
{
    if (m_use == Use::Own)
        std::ignore = setAside(path);
}

Result<void> RecordStore::write(const QString &id, const QByteArray &payload)
{
    if (!isId(id) || m_use == Use::LookOnly)
        return fail(Failure::NotSaved, QStringLiteral("refused"));
    const QMutexLocker lock(&m_disk);
    const Generation current = Generation::read(path(id));
    const bool isTooNew = current.state == Generation::State::TooNew;
    if (isTooNew || (!current.isUsable() && Generation::read(older(path(id))).state == Generation::State::TooNew))
        return fail(Failure::StoreTooNew);
    if (current.state == Generation::State::Damaged) // else it would push out the good one before it
        setAsideWhenOurs(path(id));
    return sealed(payload).and_then([&](const QByteArray &file) { return writeDurably(path(id), file); });
}
