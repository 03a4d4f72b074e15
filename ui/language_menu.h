#pragma once

#include <QPushButton>
#include <QStringList>

/// Switches the language at once: with two languages a click takes the other one, whose name it shows; with more it
/// opens a list.
class LanguageMenu final : public QPushButton
{
    Q_OBJECT

public:
    explicit LanguageMenu(QWidget *parent = nullptr);

    void setLanguages(const QStringList &codes, bool isLocked = false); // locked: by the administrator
    void setCompact(bool compact); // the icon alone

Q_SIGNALS:
    void chosen(const QString &code);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void choose();
    QStringList others() const;

    QStringList m_codes;
    bool m_isCompact = false;
};
