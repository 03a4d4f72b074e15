// What the settings say of the reminders.
#include "flow/backend.h"
#include "flow/login_reminder.h"
#include "flow/registrations.h"
#include "preferences.h"

namespace {

QStringList silencedIn(const Registrations &registrations)
{
    QStringList ids;
    for (const RegistrationSummary &one : registrations.summaries())
        if (one.state == RegistrationSummary::State::Unsigned && one.isSilenced)
            ids.append(one.id);
    return ids;
}

} // namespace

GeneralSection::Reminders Preferences::reminders() const
{
    GeneralSection::Reminders reminders;
    if (m_login)
        reminders.atLogin = m_login->isOn();
    if (!silencedIn(m_backend.registrations()).isEmpty())
        reminders.again = false;
    return reminders;
}

void Preferences::take(const GeneralSection::Reminders &reminders)
{
    if (m_login && reminders.atLogin)
        m_login->setOn(*reminders.atLogin);
    if (reminders.again.value_or(false))
        for (const QString &id : silencedIn(m_backend.registrations()))
            m_backend.registrations().remindAgain(id);
}
