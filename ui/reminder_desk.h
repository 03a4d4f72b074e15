#pragma once

#include "dialogs/reminder_dialog.h"

#include <QPointer>

class DesktopNotice;
class LoginReminder;
class Registrations;

/// The reminder: its dialog, what its answers change, and a notice of the desktop while something else is in front.
class ReminderDesk final : public QObject
{
    Q_OBJECT

public:
    explicit ReminderDesk(Registrations &registrations);
    ~ReminderDesk() override;

    void offerLogin(LoginReminder &login) { m_login = &login; } // asked about in the dialog, quietly
    void open(const RegistrationSummary &registration, QWidget *parent); // no parent: a window of its own
    ReminderDialog *dialog() const { return m_dialog; } // while it is open

Q_SIGNALS:
    void goesOn(const QString &registrationId);
    void putOff();
    void removed(const QString &registrationId); // is to be

private:
    void tellUnlessInFront();
    void offer();

    Registrations &m_registrations;
    LoginReminder *m_login = nullptr;
    QPointer<ReminderDialog> m_dialog;
    DesktopNotice *m_notice = nullptr; // once it was needed
};
