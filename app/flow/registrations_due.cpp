// Which registration comes up at a start, and what the user answered to its reminder.
#include "flow/registrations.h"

#include <algorithm>

namespace {

// What the user was in the middle of when the program ended.
bool isUnfinished(const Record &record)
{
    using enum RegistrationSummary::State;
    const auto state = stateOf(record);
    return state == Draft || (state == Unsigned && !record.isLeftForLater);
}

} // namespace

std::optional<RegistrationSummary> Registrations::due() const
{
    QList<Unsigned> waiting;
    for (const Record &record : m_records)
        if (stateOf(record) == RegistrationSummary::State::Unsigned)
            waiting.append({record.draft.registrationId, record.draft.created, record.reminder});
    const auto first = dueFirst(waiting, m_now());
    return first ? std::optional(summaryOf(*find(*first))) : std::nullopt;
}

std::optional<QString> Registrations::signedButUnfinished() const
{
    for (const Record &record : m_records)
        if (record.draft.isSigned && !record.draft.finished.isValid() && !record.draft.hasAccount)
            return record.draft.registrationId;
    return std::nullopt;
}

std::optional<QString> Registrations::latestDraft() const
{
    const Record *latest = nullptr;
    for (const Record &record : m_records)
        if (isUnfinished(record) && (!latest || record.changed > latest->changed))
            latest = &record;
    return latest ? std::optional(latest->draft.registrationId) : std::nullopt;
}

QList<RegistrationSummary> Registrations::unfinished() const
{
    using enum RegistrationSummary::State;
    QList<RegistrationSummary> all = summaries();
    all.removeIf([](const RegistrationSummary &one) { return one.state != Draft && one.state != Unsigned; });
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.changed > b.changed; });
    return all;
}

void Registrations::setReminded(const QString &id)
{
    if (const Record *record = find(id))
        setReminder(id, reminded(record->reminder, m_now()));
}

void Registrations::snooze(const QString &id, Snooze choice)
{
    const Record *known = find(id);
    if (!known)
        return;
    Record record = *known;
    record.isLeftForLater = true;
    record.reminder = snoozed(record.reminder, choice, m_now());
    m_reminder = save(std::move(record), [](const Result<void> &) {});
}

void Registrations::setReminder(const QString &id, const Reminder &reminder)
{
    Record record = *find(id);
    record.reminder = reminder;
    m_reminder = save(std::move(record), [](const Result<void> &) {});
}
