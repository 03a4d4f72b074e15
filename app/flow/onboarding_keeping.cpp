// What of the journey stays on this computer: the choice not to save, and forgetting a registration.
#include "flow/onboarding.h"

#include "flow/registrations.h"

bool Onboarding::keepsNothing() const
{
    return m_services.registrations.keepsNothing();
}

bool Onboarding::isKept() const
{
    return m_services.registrations.isKept(m_record.draft.registrationId);
}

// What the operator may know of already stays on disk, so that it is not sent there twice.
void Onboarding::keepNothing(bool on)
{
    Registrations &registrations = m_services.registrations;
    if (on == registrations.keepsNothing())
        return;
    registrations.keepNothing(on);
    if (!on)
        keepAllTheSame();
    else if (!m_record.wasEverSent)
        registrations.takeOffDisk(m_record.draft.registrationId);
    Q_EMIT changed();
}

void Onboarding::keepAllTheSame()
{
    m_services.registrations.keep(m_record.draft.registrationId);
    saveTyped();
}

void Onboarding::discard()
{
    const QString id = m_record.draft.registrationId;
    m_typed.stop();
    if (isOpenAtTheService(m_record))
        m_run->giveUp();
    startOver();
    m_services.registrations.remove(id);
}

void Onboarding::forget(const QString &registrationId)
{
    if (registrationId == m_record.draft.registrationId)
        return discard();
    const Record *known = m_services.registrations.find(registrationId);
    if (known && isOpenAtTheService(*known))
        m_withdrawals.begin(known->signing); // on disk before the registration goes
    m_services.registrations.remove(registrationId);
}

void Onboarding::forgetOld()
{
    const QStringList over = m_services.registrations.outlived();
    for (const QString &id : over)
        forget(id);
}
