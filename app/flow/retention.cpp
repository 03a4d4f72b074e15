#include "flow/retention.h"

#include <algorithm>

namespace {

QDateTime firstDay()
{
    return QDate(2025, 1, 1).startOfDay(Qt::UTC);
}

bool isTooOld(const QDateTime &changed, const QDateTime &now)
{
    return changed.addDays(kDaysKept) < now;
}

} // namespace

Age seenOn(Age age, const QDateTime &now)
{
    const bool isKnown = age.changed.isValid() && age.changed >= firstDay();
    if (!isKnown && now >= firstDay())
        age.changed = now;
    const bool isOld = age.changed.isValid() && isTooOld(age.changed, now);
    const QDate noted =
        age.foundOld.isValid() ? std::min(age.foundOld, now.date()) : now.date(); // not by a clock ahead
    age.foundOld = isOld ? noted : QDate();
    return age;
}

bool isOver(const Age &seen, const QDateTime &now)
{
    return seen.foundOld.isValid() && seen.foundOld < now.date();
}
