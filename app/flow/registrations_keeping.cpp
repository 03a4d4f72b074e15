// What of the registrations is on disk, and for how long; and what is kept there until the signing service has let go.
#include "flow/registrations.h"

#include "storage/record_store.h"

#include <tuple>

bool Registrations::isKept(const QString &id) const
{
    return m_isKept.value(id, find(id) || !m_keepsNothing);
}

bool Registrations::isKept(const SigningRecord &signing) const
{
    const Record *owner = find(signing);
    return owner ? isKept(owner->draft.registrationId) : !m_keepsNothing;
}

void Registrations::keep(const QString &id)
{
    m_isKept.insert(id, true);
}

void Registrations::takeOffDisk(const QString &id)
{
    m_isKept.insert(id, false);
    removeFromDisk(id, [] {}); // it lives on here
}

QStringList Registrations::outlived()
{
    std::ignore = m_store.endSetAside(m_now(), kDaysKept);
    QStringList over;
    const QList<Record> all = m_records;
    for (const Record &record : all) {
        const Age found{record.changed, record.foundOld};
        const Age seen = seenOn(found, m_now());
        if (isOver(seen, m_now())) {
            over.append(record.draft.registrationId);
        } else if (seen != found) {
            Record noted = record;
            std::tie(noted.changed, noted.foundOld) = std::tie(seen.changed, seen.foundOld);
            std::ignore = write(std::move(noted), [](const Result<void> &) {});
        }
    }
    return over;
}

// Nobody can sign it after its last day, but it may have been signed on it: it is asked about as long as anything is kept.
void Registrations::takeUp(const QString &id, const QByteArray &withdrawal, const SigningRecord &signing)
{
    const Age found{signing.validUntil.startOfDay(Qt::UTC), withdrawalFoundOld(withdrawal)};
    const Age seen = seenOn(found, m_now());
    if (isOver(seen, m_now()))
        return dropWithdrawal(id);
    m_withdrawals.insert(id, signing);
    if (seen.foundOld != found.foundOld)
        std::ignore = m_store.save(id, withdrawalPayload(signing, seen.foundOld), {});
}

void Registrations::keepWithdrawal(const QString &id, const SigningRecord &signing)
{
    m_withdrawals.insert(id, signing);
    if (isKept(signing))
        std::ignore = m_store.save(id, withdrawalPayload(signing), [](const Result<void> &) {});
}

void Registrations::dropWithdrawal(const QString &id)
{
    m_withdrawals.remove(id);
    std::ignore = m_store.remove(id, [](const Result<void> &) {}); // asked about once more by the next start
}
