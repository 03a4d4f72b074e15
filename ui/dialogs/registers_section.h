#pragma once

#include "domain/company_register.h"

#include <QUrl>
#include <QWidget>

#include <memory>

namespace Ui {
class RegistersSection;
}
class KeyForm;
class NationwideCard;
class RegisterRow;

/// Settings: which registers are asked, what each is and is sent, and the user's own access to Bolagsverket.
class RegistersSection final : public QWidget
{
    Q_OBJECT

public:
    struct Setup
    {
        QList<RegisterTraits> registers;
        bool isDemo = false; // which has an access of its own
    };

    explicit RegistersSection(const Setup &setup, QWidget *parent = nullptr);
    ~RegistersSection() override;

    void setOff(const QStringList &ids);
    QStringList off() const; // also those that are not ours to show
    void setLocked(bool locked);
    KeyForm *keys() const; // none to enter: nothing
    NationwideCard &nationwide() const; // the register on this computer
    void browserFailed();

Q_SIGNALS:
    void openLink(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::RegistersSection> m_ui;
    QList<RegisterRow *> m_registers;
    QStringList m_unknownOff;
    bool m_hasKeys = false;
    bool m_browserFailed = false;
};
