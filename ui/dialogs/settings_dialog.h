#pragma once

#include "dialogs/settings_values.h"
#include "dialogs/proxy_form.h"

#include <QDialog>
#include <QPointer>
#include <QUrl>

#include <memory>

namespace Ui {
class SettingsDialog;
}
class KeyForm;
class NationwideCard;
class NetworkSection;
class OperatorSection;
class RegistersSection;
class SectionScroll;

/// The settings in four sections. Takes and gives values; what they do is decided outside. A proxy's question has its
/// place here while they are open.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Section { General, Operator, Registers, Network };
    using Setup = SettingsSetup;
    using Values = SettingsValues;
    using Locked = SettingsLocked;

    explicit SettingsDialog(const Setup &setup, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void setValues(const Values &values);
    Values values() const;
    void setLocked(const Locked &locked);
    void turnTo(Section section);
    void turnToKeys(Section section); // to where they are typed
    Section section() const;
    KeyForm *operatorKeys() const; // nothing: there are none to enter
    KeyForm *registerKeys() const;
    NetworkSection *network() const { return m_network; }
    NationwideCard &nationwide() const;
    void askForLogin(const ProxyQuestion &question);
    void endQuestion(); // it is answered, or nobody waits for it any more
    void browserFailed();

Q_SIGNALS:
    void chosen(const SettingsValues &values);
    void openLink(const QUrl &link);
    void loggedIn(const ProxyAnswer &answer);
    void loginDeclined();

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showQuestion(bool isAsking);
    void retranslate();
    void save();
    KeyForm *keysOf(Section section) const;
    void listenTo(KeyForm *keys);
    bool keepsOpen(Section section);

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    GeneralSection *m_general;
    OperatorSection *m_operator;
    RegistersSection *m_registers;
    NetworkSection *m_network;
    ProxyForm *m_login;
    SectionScroll *m_question;
    QPointer<QWidget> m_heldFocus; // before the question
    bool m_savesWhenTested = false;
};
