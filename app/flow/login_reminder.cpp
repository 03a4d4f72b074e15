#include "flow/login_reminder.h"

#include "settings/settings.h"

namespace {

using Entry = LoginEntry::State;

} // namespace

LoginReminder::LoginReminder(Settings &settings, LoginEntry entry) : m_settings(settings), m_entry(std::move(entry))
{
    const Entry state = m_entry.state();
    m_isOn = settings.remindsAtLogin() && (state == Entry::Right || state == Entry::Moved);
}

bool LoginReminder::isLocked() const
{
    return m_settings.isLocked(Setting::RemindsAtLogin);
}

void LoginReminder::setOn(bool on)
{
    if (isLocked() || on == m_isOn)
        return;
    m_isOn = on;
    m_settings.setRemindsAtLogin(on);
    on ? write() : remove();
    Q_EMIT changed();
}

void LoginReminder::keepRight()
{
    const Entry state = m_entry.state();
    if (!m_settings.remindsAtLogin()) {
        if (state != Entry::Missing)
            remove();
        return;
    }
    if (state == Entry::Right || state == Entry::Others)
        return;
    if (state == Entry::Moved || isLocked()) {
        m_isOn = true;
        return write();
    }
    m_settings.setRemindsAtLogin(false);
}

void LoginReminder::write()
{
    m_writing = m_writes.run([entry = m_entry] { return entry.write(); },
                             [this](const Result<void> &written) {
                                 if (written)
                                     return;
                                 m_isOn = false;
                                 m_settings.setRemindsAtLogin(false);
                                 Q_EMIT changed();
                                 Q_EMIT notKept(written.error().what);
                             });
}

void LoginReminder::remove()
{
    m_writing = m_writes.run([entry = m_entry] { return entry.remove(); },
                             [this](const Result<void> &removed) {
                                 if (!removed)
                                     Q_EMIT notKept(removed.error().what);
                             });
}
