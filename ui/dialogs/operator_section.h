#pragma once

#include "domain/operator_profile.h"

#include <QWidget>

#include <memory>

namespace Ui {
class OperatorSection;
}
class KeyForm;

/// Settings: which operator's profile is in use, whom it talks to, and the keys it wants, if any.
class OperatorSection final : public QWidget
{
    Q_OBJECT

public:
    struct Setup
    {
        OperatorProfile profile;
        QString file = {}; // where the profile comes from; empty: one of ours
        bool isDemo = false; // which has keys of its own
    };

    explicit OperatorSection(Setup setup, QWidget *parent = nullptr);
    ~OperatorSection() override;

    KeyForm *keys() const; // none to enter: nothing

protected:
    void changeEvent(QEvent *event) override;

private:
    bool hasKeys() const;
    void retranslate();
    QStringList fieldNames() const;
    QString keysText() const;

    std::unique_ptr<Ui::OperatorSection> m_ui;
    Setup m_setup;
};
