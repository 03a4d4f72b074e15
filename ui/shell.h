#pragma once

#include "flow/backend.h"
#include "outside.h"
#include "wizard/wizard.h"

#include <QPointer>

class Language;
class ReminderDialog;
class Settings;
class SettingsDialog;
struct OperatorKeys;

/// The wizard with what belongs around it: reminder, settings, links and files, language.
class Shell final : public QObject
{
    Q_OBJECT

public:
    Shell(Backend &backend, Language &language, Settings &settings, Wizard::Standing standing);
    ~Shell() override;

    Wizard &wizard() { return m_wizard; }

    /// The reminder when one is due, else the wizard: where the last registration was left, or at the beginning.
    void start();
    void startForReminder(); // only the reminder; false start when none is due: over() at once
    void remind(const QString &registrationId);
    void raise();

Q_SIGNALS:
    void wantsDemo();
    void over();

private:
    void connectWizard();
    void showWizard();
    void goOn(const QString &registrationId);
    void askForKeys(); // of the keychain, after the first paint
    void openSettings();
    void saveKeys(const OperatorKeys &keys);
    void use(const QString &language);
    void openLink(const QUrl &link);
    void readDocument();

    Backend &m_backend;
    Language &m_language;
    Settings &m_settings;
    Wizard::Standing m_standing;
    Wizard m_wizard;
    Outside m_outside;
    QPointer<ReminderDialog> m_reminder;
    QPointer<SettingsDialog> m_settingsDialog;
    Pending m_keys;
    Pending m_preview;
};
