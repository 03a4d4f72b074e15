#pragma once

#include "flow/registrations.h"

#include <QDialog>

#include <memory>

namespace Ui {
class ReminderDialog;
}

/// Says at a later start that an account is not signed, and what that means. One per start, and only by open().
class ReminderDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Again { InADay, InAWeek, Never };
    Q_ENUM(Again)

    explicit ReminderDialog(RegistrationSummary registration, QWidget *parent = nullptr);
    ~ReminderDialog() override;

    const QString &registrationId() const { return m_registration.id; }
    void follow(const RegistrationSummary &now); // what has become of it meanwhile
    void offerLogin(bool isOn); // whether to come up at log-in too; not asked about otherwise

Q_SIGNALS:
    void goOn(const QString &registrationId);
    void later(const QString &registrationId, ReminderDialog::Again again);
    void removed(const QString &registrationId); // what is kept on this computer
    void loginChosen(bool on);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    QString title() const;
    QString text() const;
    void fit();
    void putOff();
    void remove();

    std::unique_ptr<Ui::ReminderDialog> m_ui;
    RegistrationSummary m_registration;
    bool m_asksToRemove = false;
};
