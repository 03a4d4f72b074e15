#include "flow/registrations.h"

#include "storage/record_store.h"

#include <algorithm>

namespace {

using State = RegistrationSummary::State;

// What can be reminded of: an account, or a signature, that waits for the user.
bool isUnfinished(State state)
{
    return state == State::Unsigned;
}

State stateOf(const Record &record)
{
    if (record.draft.isVerified || record.draft.isSigned)
        return State::Verified;
    if (record.draft.hasAccount)
        return State::Existing;
    const bool isLeft = record.isLeftForLater && record.draft.company.has_value();
    return record.draft.isAccountOpened || record.isRegistrationSent || isLeft ? State::Unsigned : State::Draft;
}

bool isDue(const Record::Reminder &reminder, const QDateTime &now)
{
    return !reminder.never && now >= reminder.notBefore && reminder.last != now.date();
}

int rankOf(State state)
{
    switch (state) {
    case State::Draft:    return 0;
    case State::Unsigned: return 1;
    case State::Existing: return 2;
    case State::Verified: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

RegistrationSummary summaryOf(const Record &record)
{
    const auto &company = record.draft.company;
    RegistrationSummary summary;
    summary.id = record.draft.registrationId;
    summary.companyName = company ? company->name : QString();
    summary.isSoleTrader = company && company->isPersonal();
    if (company && !summary.isSoleTrader)
        summary.company = company->id;
    summary.state = stateOf(record);
    summary.since = record.draft.created;
    return summary;
}

Registrations::Registrations(RecordStore &store, std::function<QDateTime()> now)
    : m_store(store), m_now(std::move(now))
{
}

void Registrations::load()
{
    m_records.clear();
    m_problems.clear();
    const auto loaded = m_store.loadAll();
    if (!loaded) {
        m_problems.append(loaded.error());
        return;
    }
    for (const auto &row : *loaded) {
        if (row.problem)
            m_problems.append(Error{*row.problem, {}, 0, {}});
        auto record = fromPayload(row.payload, m_now().date());
        if (record && record->draft.registrationId == row.id)
            m_records.append(*record);
    }
    Q_EMIT changed();
}

QList<RegistrationSummary> Registrations::summaries() const
{
    QList<RegistrationSummary> all;
    for (const Record &record : m_records)
        all.append(summaryOf(record));
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) {
        return std::pair(rankOf(a.state), a.since) < std::pair(rankOf(b.state), b.since);
    });
    return all;
}

Record *Registrations::mutableRecord(const QString &id)
{
    const auto found = std::find_if(m_records.begin(), m_records.end(),
                                    [&id](const Record &record) { return record.draft.registrationId == id; });
    return found == m_records.end() ? nullptr : &*found;
}

const Record *Registrations::find(const QString &id) const
{
    return const_cast<Registrations *>(this)->mutableRecord(id); // NOLINT(cppcoreguidelines-pro-type-const-cast): only looks
}

Pending Registrations::save(Record record, Done<void> done)
{
    record.changed = m_now();
    const QString id = record.draft.registrationId;
    const QByteArray payload = toPayload(record);
    if (Record *known = mutableRecord(id))
        *known = std::move(record);
    else
        m_records.append(std::move(record));
    Q_EMIT changed();
    return m_store.save(id, payload, std::move(done));
}

void Registrations::remove(const QString &id)
{
    m_records.removeIf([&id](const Record &record) { return record.draft.registrationId == id; });
    m_removal = m_store.remove(id, [](const Result<void> &) {});
    Q_EMIT changed();
}

std::optional<RegistrationSummary> Registrations::due() const
{
    for (const RegistrationSummary &summary : summaries()) {
        const Record *record = find(summary.id);
        if (isUnfinished(summary.state) && isDue(record->reminder, m_now()))
            return summary;
    }
    return std::nullopt;
}

void Registrations::reminded(const QString &id)
{
    if (Record *record = mutableRecord(id)) {
        record->reminder.last = m_now().date();
        m_reminder = save(*record, [](const Result<void> &) {});
    }
}

void Registrations::snooze(const QString &id, std::optional<int> days)
{
    Record *record = mutableRecord(id);
    if (!record)
        return;
    record->reminder.never = !days;
    if (days)
        record->reminder.notBefore = m_now().addDays(*days);
    m_reminder = save(*record, [](const Result<void> &) {});
}
