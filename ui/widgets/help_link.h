#pragma once

#include <QPushButton>

/// "What can I do?": leads to the handbook's page of an error, in whatever window. Gone when there is none to lead to.
class HelpLink final : public QPushButton
{
    Q_OBJECT

public:
    explicit HelpLink(QWidget *parent = nullptr);

    void leadTo(const QString &page); // or several codes with spaces between; empty: nowhere
    void leadFrom(const QString &message); // to the code that it ends with, as errorLine() does

    /// Asks for a page of the handbook: HelpDesk hears it (a QWhatsThisClickedEvent), from whatever window.
    static void askFor(QWidget &from, const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_page;
};
