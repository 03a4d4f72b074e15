#pragma once

#include <QWidget>

#include <memory>
#include <optional>

class KeepChoice;
namespace Ui {
class GeneralSection;
}

/// Settings: language, appearance and reminders, and what the program does not do behind the user's back.
class GeneralSection final : public QWidget
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark, Contrast, LightContrast };
    Q_ENUM(Appearance)

    /// What can be chosen of the reminders; nothing: there is no such choice here.
    struct Reminders
    {
        std::optional<bool> atLogin = {};
        std::optional<bool> again = {}; // of what "not again" was said to

        bool operator==(const Reminders &) const = default;
    };

    explicit GeneralSection(QWidget *parent = nullptr);
    ~GeneralSection() override;

    void setValues(const QString &language, Appearance appearance, const Reminders &reminders);
    QString language() const; // "sv", "en"
    Appearance appearance() const;
    void setReducesMotion(bool reduces);
    bool reducesMotion() const;
    KeepChoice &keeping() const;
    Reminders reminders() const;

    struct Locked
    {
        bool language = false;
        bool appearance = false;
        bool reminders = false; // at log-in
        bool motion = false;
    };
    void setLocked(const Locked &locked);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void showChoices(const Reminders &reminders);

    std::unique_ptr<Ui::GeneralSection> m_ui;
    Reminders m_reminders; // as they were
};
