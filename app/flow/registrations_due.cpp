// Which registrations a start can go on with.
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
    const auto isInTheMiddle = [this](const RegistrationSummary &one) { return isUnfinished(*find(one.id)); };
    std::stable_sort(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.changed > b.changed; });
    std::stable_partition(all.begin(), all.end(), isInTheMiddle); // putting off a reminder is no work on it
    return all;
}
