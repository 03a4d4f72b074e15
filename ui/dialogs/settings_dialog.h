#pragma once

#include "dialogs/operator_keys.h"
#include "domain/operator_profile.h"

#include <QDialog>

#include <memory>
#include <optional>

namespace Ui {
class SettingsDialog;
}

/// Language, appearance, privacy and the operator's keys. Takes and gives values; what they do is decided outside.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    struct Values
    {
        QString language; // "sv", "en"
        Appearance appearance = Appearance::System;

        bool operator==(const Values &) const = default;
    };

    explicit SettingsDialog(const OperatorProfile &profile, QWidget *parent = nullptr);
    ~SettingsDialog() override;

    void setValues(const Values &values);
    Values values() const;
    /// What the administrator has decided can be seen, but not changed.
    struct Locked
    {
        bool language = false;
        bool appearance = false;
    };
    void setLocked(const Locked &locked);
    void setKeysLocked(bool locked); // the demo and a broker need none
    void showKeysResult(const std::optional<Error> &error); // of saveKeys(): saved and tested, or why not

Q_SIGNALS:
    void chosen(const SettingsDialog::Values &values);
    void saveKeys(const OperatorKeys &keys);

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void retranslate();
    void giveKeys();
    void fillAppearances();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
    OperatorProfile m_profile;
};
