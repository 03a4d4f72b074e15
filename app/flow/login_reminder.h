#pragma once

#include "base/pending.h"
#include "reminders/login_entry.h"
#include "storage/write_queue.h"

#include <QObject>

class Settings;

/// Whether the user is reminded at log-in too: what was agreed to stands in the settings, the desktop's entry does it.
class LoginReminder final : public QObject
{
    Q_OBJECT

public:
    LoginReminder(Settings &settings, LoginEntry entry);

    bool isOn() const { return m_isOn; }
    bool isLocked() const; // by an administrator's setting
    void setOn(bool on); // at once

    /// At a start: the entry follows a program that has moved, and goes when it is not wanted any more. Who has removed
    /// it, or switched it off in the desktop's own settings, has taken the agreement back.
    void keepRight();

    void waitForSaves() { m_writes.wait(); } // a moment, at the end

Q_SIGNALS:
    void changed();
    void notKept(Failure why);

private:
    void write();
    void remove();

    Settings &m_settings;
    LoginEntry m_entry;
    bool m_isOn;
    Pending m_writing;
    WriteQueue m_writes; // last: it waits for what is still to be written
};
