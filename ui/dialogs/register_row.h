#pragma once

#include "domain/company_register.h"

#include <QWidget>

class TextLabel;
class WrappingCheckBox;

/// One register in the settings: whether it is asked, what it is, and what is sent to it.
class RegisterRow final : public QWidget
{
    Q_OBJECT

public:
    explicit RegisterRow(RegisterTraits traits, QWidget *parent = nullptr);

    const QString &id() const { return m_traits.id; }
    bool isOn() const;
    void setOn(bool on);
    void setLocked(bool locked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    RegisterTraits m_traits;
    WrappingCheckBox *m_on;
    TextLabel *m_what;
    TextLabel *m_sent;
};
