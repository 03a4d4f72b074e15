#pragma once

#include <QWidget>

class TextLabel;
class WrappingCheckBox;

/// "Don't save on this computer", and what it means: one setting, met on the first page and in the settings.
class KeepChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepChoice(QWidget *parent = nullptr);

    bool isChecked() const;
    void setChecked(bool keepsNothing);
    void setLocked(bool locked); // by the administrator
    void setSavedAllTheSame(bool saved); // what is filled in just now, although it is checked

Q_SIGNALS:
    void chosen(bool keepsNothing); // by the user

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    QString meaning() const;

    WrappingCheckBox *m_box;
    TextLabel *m_meaning;
    bool m_isSavedAllTheSame = false;
};
