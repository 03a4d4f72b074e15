#pragma once

#include "flow/registration_summary.h"

#include <QDialog>

#include <memory>

class RegistrationRows;

namespace Ui {
class RegistrationsDialog;
}

/// What is on this computer, for those who have several (a bookkeeper's clients): go on with one, delete it, begin anew.
class RegistrationsDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit RegistrationsDialog(QWidget *parent = nullptr);
    ~RegistrationsDialog() override;

    /// The first is chosen; who has chosen another keeps it.
    void setRegistrations(const QList<RegistrationSummary> &registrations);
    void sayNotRemoved(const QString &registrationId); // it is still there

Q_SIGNALS:
    void goOn(const QString &registrationId);
    void removed(const QString &registrationId);
    void beginAnew();

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose(const QString &registrationId); // the first, when it is not there
    const RegistrationSummary *chosen() const;
    void retranslate();
    void render();
    void remove();

    std::unique_ptr<Ui::RegistrationsDialog> m_ui;
    RegistrationRows *m_rows;
    bool m_asksToRemove = false;
    bool m_isNotRemoved = false; // what was asked for last
};
