#include "flow/outbox.h"

#include "flow/account_opening.h"
#include "flow/connection.h"
#include "flow/contact_lost.h"
#include "flow/registrations.h"

namespace {

// Something that the user can mend, after which it may go.
bool isOfTheKeys(Failure what)
{
    using enum Failure;
    return what == KeysMissing || what == KeyRefused || what == KeychainMissing || what == KeychainFailed;
}

} // namespace

Outbox::Outbox(Registrations &registrations, AccountService &accounts, Connection &connection)
    : m_registrations(registrations), m_accounts(accounts), m_connection(connection)
{
    connect(&connection, &Connection::tryAgain, this, &Outbox::send);
}

const Record *Outbox::next() const
{
    for (const RegistrationSummary &one : m_registrations.summaries()) {
        const Record *record = m_registrations.find(one.id);
        const bool isFree = one.id != m_held && !m_refused.contains(one.id);
        if (record->draft.isQueued && isFree && isWhole(*record))
            return record;
    }
    return nullptr;
}

// That it may have been sent is on disk before it is.
void Outbox::send()
{
    const Record *record = m_isSending ? nullptr : next();
    if (!record)
        return;
    m_isSending = true;
    const QString id = record->draft.registrationId;
    const bool mayHaveArrived = record->isRegistrationSent;
    keep(
        id, [](Record &one) { one.isRegistrationSent = one.wasEverSent = true; },
        [this, id, mayHaveArrived](const Result<void> &saved) {
            const Record *known = m_registrations.find(id);
            if (saved && known)
                return submit(*known, mayHaveArrived);
            m_isSending = false;
            if (!saved)
                ended(id, mayHaveArrived, tl::unexpected(saved.error()));
        });
}

void Outbox::submit(const Record &record, bool mayHaveArrived)
{
    const QString id = record.draft.registrationId;
    m_step = ensureRegistered(
        m_accounts, registrationOf(record), mayHaveArrived,
        [this, id, mayHaveArrived](const Result<Registered> &answer) { ended(id, mayHaveArrived, answer); });
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): each answer once
void Outbox::ended(const QString &id, bool mayHaveArrived, const Result<Registered> &answer)
{
    m_isSending = false;
    const bool isOver = answer || (!isContactLost(answer.error().what) && !isOfTheKeys(answer.error().what));
    const bool wasNotSent = !answer && answer.error().what == Failure::Offline;
    keep(
        id,
        [&](Record &record) {
            if (wasNotSent)
                record.isRegistrationSent = mayHaveArrived;
            record.draft.isQueued = !isOver;
            if (answer)
                noteOpened(record.draft, *answer);
        },
        [](const Result<void> &) {});
    if (!answer && isContactLost(answer.error().what))
        return m_connection.wait();
    if (answer) {
        Q_EMIT sent(id, *answer);
    } else {
        m_refused.append(id);
        Q_EMIT refused(id, answer.error());
    }
    send();
}

void Outbox::keep(const QString &id, const std::function<void(Record &)> &change, Done<void> done)
{
    const Record *known = m_registrations.find(id);
    if (!known) // thrown away meanwhile
        return done({});
    Record record = *known;
    change(record);
    m_save = m_registrations.save(std::move(record), std::move(done));
}
