#pragma once

#include "flow/backend.h"
#include "notices.h"
#include "offline_line.h"
#include "outbox_notice.h"
#include "outside.h"
#include "preferences.h"
#include "proxy_desk.h"
#include "reminder_desk.h"
#include "page_line.h"
#include "wizard/wizard.h"

#include <QPointer>
#include <QTimer>

class LoginReminder;
class RegistrationsDialog;
class Settings;

/// The wizard with what belongs around it: reminder, settings, notices, links and files, the end.
class Shell final : public QObject
{
    Q_OBJECT

public:
    /// `file`: where the operator's profile comes from; empty: one of ours.
    Shell(Backend &backend, Language &language, Settings &settings, Wizard::Standing standing,
          const QString &file = {});
    ~Shell() override;

    Wizard &wizard() { return m_wizard; }

    /// The reminder when one is due, else a choice among several unfinished registrations, else the wizard: where the last
    /// one was left, or at the beginning.
    void start();
    /// Only the reminder, of what is due or given; else over(). No keychain, and nobody is asked, until the user goes on.
    void startForReminder(const QString &registrationId = {});
    void useLogin(LoginReminder &login);
    void remind(const QString &registrationId);
    void raise();

Q_SIGNALS:
    void wantsDemo();
    void over();

private:
    void connectWizard();
    void connectOutside();
    void showWizard();
    void tellProblems(const Settings &settings);
    void part();
    void endWhenQuiet();
    void begin(); // what needs the keychain, once
    void goOn(const QString &registrationId);
    void tellUnkept();
    void tellNotRemoved(const QString &registrationId);
    void chooseRegistration();
    void fillList();
    void countOthers();
    bool isDialogOpen() const;
    void askForKeys(); // of the keychain, after the first paint
    void openLink(const QUrl &link);
    void readDocument();

    Backend &m_backend;
    Language &m_language;
    Wizard m_wizard;
    Notices m_notices;
    Preferences m_preferences;
    ProxyDesk m_proxyDesk;
    Outside m_outside;
    PageLine m_welcome;
    PageLine m_notRemoved;
    OfflineLine m_offline;
    OutboxNotice m_sent;
    QPointer<RegistrationsDialog> m_list;
    ReminderDesk m_reminders;
    bool m_isOnlyReminding = false; // until the user goes on
    bool m_hasBegun = false;
    QTimer m_parting; // runs from the last window's end to ours
    Pending m_keys;
    std::optional<Failure> m_keychainTrouble, m_unkept; // that are told
    Pending m_preview;
};
