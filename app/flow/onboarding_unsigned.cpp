// The account without a signature: opened now, or once there is a network.
#include "flow/onboarding.h"

#include "flow/account_opening.h"
#include "flow/contact_lost.h"

void Onboarding::openUnsignedNow()
{
    m_record.draft.isQueued = true; // until it is answered: a kill leaves it to the next start, which asks first
    openAccount([this, wasSent = m_record.isRegistrationSent](Result<Registered> answer) {
        if (!answer && answer.error().what == Failure::Offline)
            return queue(wasSent);
        m_record.draft.isQueued = !answer && isContactLost(answer.error().what);
        if (!answer)
            return stop(answer.error());
        noteOpened(m_record.draft, *answer);
        m_record.draft.isLeftUnsigned = *answer == Registered::Accepted;
        finish(m_current);
    });
}

// Nothing of it went out: it does once there is a network.
void Onboarding::queue(bool mayHaveArrived)
{
    m_record.isRegistrationSent = mayHaveArrived;
    m_record.draft.isQueued = m_record.draft.isLeftUnsigned = true;
    finish(m_current);
    m_connection.wait();
}

// What was queued has gone out, while it was open here.
void Onboarding::noteSent(const QString &id, Registered answer)
{
    if (id != m_record.draft.registrationId)
        return;
    m_record.draft.isQueued = false;
    m_record.isRegistrationSent = m_record.wasEverSent = true;
    noteOpened(m_record.draft, answer);
    Q_EMIT changed();
}
