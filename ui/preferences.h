#pragma once

#include "dialogs/settings_dialog.h"
#include "key_desk.h"

#include <QPointer>

class Backend;
class Language;
class LoginReminder;
class LookupPage;
class Settings;
class Wizard;

/// The settings dialog, and what it changes: language, appearance, keys, which registers are asked, the way to the network.
class Preferences final : public QObject
{
    Q_OBJECT

public:
    using Section = SettingsDialog::Section;

    struct Origin
    {
        QString profileFile; // empty: the operator's profile is one of ours
        bool isDemo;
    };
    Preferences(Backend &backend, Language &language, Settings &settings, Origin origin);
    ~Preferences() override;

    void serve(Wizard &wizard);
    void offerLogin(LoginReminder &login) { m_login = &login; } // whether to be reminded at log-in
    bool isOpen() const { return m_dialog != nullptr; }
    SettingsDialog *dialog() const { return m_dialog; }
    void use(const QString &language);
    void takeUpRegister(); // the national one, some moments after the start

Q_SIGNALS:
    void registerKeysChanged();
    void keychainIsSlow();
    void keysChanged(); // the operator's: ask anew what is there

private:
    SettingsDialog::Values values() const;
    GeneralSection::Reminders reminders() const;
    SettingsDialog::Locked locked() const;
    void open(QWidget *parent, Section section);
    void openKeys(QWidget *parent, Section section); // where they are typed
    void connectDialog();
    void connectNetwork();
    void connectNationwide();
    void offerRegister(LookupPage &page);
    void chooseRegisterFile();
    void take(const SettingsDialog::Values &values);
    void take(const GeneralSection::Reminders &reminders);

    Backend &m_backend;
    Language &m_language;
    Settings &m_settings;
    Origin m_origin;
    LoginReminder *m_login = nullptr;
    QPointer<SettingsDialog> m_dialog;
    KeyDesk m_operatorKeys;
    KeyDesk m_registerKeys;
    Pending m_forgetting; // who we are to a proxy
};
