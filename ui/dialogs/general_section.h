#pragma once

#include <QWidget>

#include <memory>

class KeepChoice;
namespace Ui {
class GeneralSection;
}

/// Settings: language and appearance, and what the program does not do behind the user's back.
class GeneralSection final : public QWidget
{
    Q_OBJECT

public:
    enum class Appearance { System, Light, Dark };
    Q_ENUM(Appearance)

    explicit GeneralSection(QWidget *parent = nullptr);
    ~GeneralSection() override;

    void setValues(const QString &language, Appearance appearance);
    QString language() const; // "sv", "en"
    Appearance appearance() const;
    void setLocked(bool language, bool appearance);
    KeepChoice &keeping() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    std::unique_ptr<Ui::GeneralSection> m_ui;
};
