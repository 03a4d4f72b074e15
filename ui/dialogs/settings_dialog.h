#pragma once

#include "dialogs/general_section.h"
#include "domain/company_register.h"
#include "domain/operator_profile.h"
#include "domain/proxy.h"
#include "flow/proxy_door.h"

#include <QDialog>
#include <QUrl>

#include <memory>

namespace Ui {
class SettingsDialog;
}
class KeyForm;
class NetworkSection;
class OperatorSection;
class ProxyForm;
class RegistersSection;
class SectionScroll;

/// The settings in four sections. Takes and gives values; what they do is decided outside. A proxy's question has its
/// place here while they are open.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Section { General, Operator, Registers, Network };
    struct Setup
    {
        OperatorProfile profile;
        QString profileFile = {}; // empty: one of ours
        QList<RegisterTraits> registers = {};
        bool isDemo = false; // which has keys of its own
    };
    struct Values
    {
        QString language; // "sv", "en"
        GeneralSection::Appearance appearance = GeneralSection::Appearance::System;
        QStringList registersOff = {};
        ProxyChoice proxy = {};

        bool operator==(const Values &) const = default;
    };
    /// What the administrator has decided can be seen, but not changed.
    struct Locked
    {
        bool language = false, appearance = false, registers = false, proxy = false;
    };

    explicit SettingsDialog(const Setup &setup, QWidget *parent = nullptr);
    ~SettingsDialog() override;
    void setValues(const Values &values);
    Values values() const;
    void setLocked(const Locked &locked);
    void turnTo(Section section);
    Section section() const;
    KeyForm *operatorKeys() const; // nothing: there are none to enter
    KeyForm *registerKeys() const;
    void askForLogin(const QString &proxyHost, bool wasRefused);
    void endQuestion(); // it is answered, or nobody waits for it any more
    void browserFailed();

Q_SIGNALS:
    void chosen(const SettingsDialog::Values &values);
    void openLink(const QUrl &link);
    void loggedIn(const ProxyAnswer &answer);
    void loginDeclined();

private:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void showQuestion(bool isAsking);
    void retranslate();
    void save();
    bool isTypedAndNotSaved(KeyForm *keys, Section where);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    GeneralSection *m_general;
    OperatorSection *m_operator;
    RegistersSection *m_registers;
    NetworkSection *m_network;
    ProxyForm *m_login;
    SectionScroll *m_question;
};
