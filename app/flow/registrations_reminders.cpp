// Which registration to remind of, and what the user said to it.
#include "flow/registrations.h"

#include <tuple>

QDate Registrations::today() const
{
    return m_now().toLocalTime().date();
}

std::optional<RegistrationSummary> Registrations::due() const
{
    QList<Unsigned> waiting;
    for (const Record &record : m_records) {
        if (record.reminder.last == today())
            return std::nullopt;
        if (stateOf(record) == RegistrationSummary::State::Unsigned)
            waiting.append({record.draft.registrationId, record.draft.created, record.reminder});
    }
    const auto first = dueFirst(waiting, today());
    return first ? std::optional(summaryOf(*find(*first))) : std::nullopt;
}

// It came up by itself: that is no change of the user's.
void Registrations::setReminded(const QString &id)
{
    const Record *known = find(id);
    if (!known)
        return;
    Record record = *known;
    record.reminder = reminded(record.reminder, today());
    std::ignore = write(std::move(record), [](const Result<void> &) {});
}

void Registrations::snooze(const QString &id, Snooze choice)
{
    const Record *known = find(id);
    if (!known)
        return;
    Record record = *known;
    record.isLeftForLater = true;
    record.reminder = snoozed(record.reminder, choice, today());
    std::ignore = save(std::move(record), [](const Result<void> &) {});
}

void Registrations::remindAgain(const QString &id)
{
    const Record *known = find(id);
    if (!known)
        return;
    Record record = *known;
    record.reminder = remindedAgain(record.reminder);
    std::ignore = save(std::move(record), [](const Result<void> &) {});
}
