#include "flow/registrations.h"

#include "base/steps.h"
#include "storage/record_store.h"

#include <algorithm>
#include <tuple>

namespace {

using State = RegistrationSummary::State;

int rankOf(State state)
{
    switch (state) {
    case State::Draft: return 0;
    case State::Unsigned: return 1;
    case State::Existing: return 2;
    case State::Verified: return 3;
    }
    Q_UNREACHABLE();
}

// Who wants nothing saved may look for another company while one that was sent already is open: that is not its own.
Record withoutSearch(Record record)
{
    record.draft.query.clear();
    record.draft.hits.clear();
    record.draft.selected.reset();
    return record;
}

} // namespace

Registrations::Registrations(RecordStore &store, std::function<QDateTime()> now) : m_store(store), m_now(std::move(now))
{
}

void Registrations::load()
{
    m_records.clear();
    m_problems.clear();
    m_withdrawals.clear();
    m_hasDaysToCome = false;
    const auto loaded = m_store.loadAll();
    m_isWhole = loaded.has_value();
    if (!loaded) {
        m_problems.append(loaded.error());
        return;
    }
    for (const auto &row : *loaded) {
        if (row.problem)
            m_problems.append(Error{*row.problem, {}, 0, {}});
        if (const auto signing = withdrawalFrom(row.payload)) {
            takeUp(row.id, row.payload, *signing);
            continue;
        }
        auto record = fromPayload(row.payload, m_now().date());
        if (record && record->draft.registrationId == row.id)
            take(std::move(*record));
        else
            m_isWhole = false;
    }
    forgetWithdrawn();
    Q_EMIT changed();
}

// What is put right must be on disk too: tomorrow the day that is still to come would be put right to tomorrow, and so on.
void Registrations::take(Record record)
{
    const Reminder right = withRightClock(record.reminder, today());
    const bool isRight = right == record.reminder;
    record.reminder = right;
    m_records.append(record);
    if (isRight)
        return;
    m_hasDaysToCome = true;
    std::ignore = m_store.save(record.draft.registrationId, toPayload(record, m_now().date()), {});
}

// Between the two writes that a signing is given up with, the program may have been killed; and between the two that a
// signature is kept with.
void Registrations::forgetWithdrawn()
{
    for (Record &record : m_records)
        for (const SigningRecord &given : std::as_const(m_withdrawals))
            if (given.documentName == record.signing.documentName && !record.draft.isSigned)
                record.signing = {};
}

QList<RegistrationSummary> Registrations::summaries() const
{
    QList<RegistrationSummary> all;
    for (const Record &record : m_records)
        all.append(summaryOf(record));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::tuple(rankOf(a.state), a.since, a.companyName)
               < std::tuple(rankOf(b.state), b.since, b.companyName);
    });
    return all;
}

const Record *Registrations::find(const QString &id) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&id](const Record &record) { return record.draft.registrationId == id; });
    return found == m_records.end() ? nullptr : &*found;
}

const Record *Registrations::find(const SigningRecord &signing) const
{
    const auto found = std::find_if(m_records.begin(), m_records.end(), [&signing](const Record &record) {
        return isOfAttempt(signing, record.draft.registrationId);
    });
    return found == m_records.end() ? nullptr : &*found;
}

void Registrations::put(Record record)
{
    const auto known = std::find_if(m_records.begin(), m_records.end(), [&record](const Record &one) {
        return one.draft.registrationId == record.draft.registrationId;
    });
    if (known == m_records.end())
        m_records.append(std::move(record));
    else
        *known = std::move(record);
}

Pending Registrations::save(Record record, Done<void> done)
{
    record.changed = m_now();
    record.foundOld = {};
    return write(std::move(record), std::move(done));
}

Pending Registrations::write(Record record, Done<void> done)
{
    const QString id = record.draft.registrationId;
    const Record *known = find(id);
    if (known && known->draft.isSigned && !std::exchange(record.draft.isSigned, true))
        record.signing = known->signing;
    const bool isSearchKept = !m_keepsNothing || !record.wasEverSent;
    const QByteArray payload = toPayload(isSearchKept ? record : withoutSearch(record), m_now().date());
    const bool isOnDisk = isKept(id);
    m_isKept.insert(id, isOnDisk);
    put(std::move(record));
    Q_EMIT changed();
    return isOnDisk ? m_store.save(id, payload, std::move(done)) : later<void>({}, std::move(done));
}

void Registrations::remove(const QString &id)
{
    const Record *known = find(id);
    const auto putBack = [this, record = known ? std::optional(*known) : std::nullopt] {
        if (record)
            put(*record);
    };
    m_records.removeIf([&id](const Record &record) { return record.draft.registrationId == id; });
    m_isKept.remove(id);
    removeFromDisk(id, putBack);
    Q_EMIT changed();
}

void Registrations::removeFromDisk(const QString &id, const std::function<void()> &putBack)
{
    m_removals[id] = m_store.remove(id, [this, id, putBack](const Result<void> &gone) {
        const bool isGone = gone.has_value();
        if (!isGone) {
            putBack();
            Q_EMIT changed();
            Q_EMIT notRemoved(id);
        }
        Registrations *self = this;
        self->m_removals.erase(QString(id)); // and what stands here with it
        if (isGone)
            Q_EMIT self->changed();
    });
}
