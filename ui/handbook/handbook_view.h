#pragma once

#include "handbook/handbook.h"

#include <QTextEdit>

/// How far in a page's text stands, by its width.
int handbookSide(const QWidget &page);

/// Shows a page's text: plain text in headings and lists that is laid out here and not read as HTML. By keyboard it is read
/// and marked; it wraps at any width. Where it leads to stands in HandbookLinks.
class HandbookView final : public QTextEdit
{
    Q_OBJECT

public:
    explicit HandbookView(QWidget *parent = nullptr);

    void show(const HandbookPage &page, const QString &code); // code: above the title; empty for none

    int wholeHeight() const; // of all its text, as wide as it is now

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using QTextEdit::show;
    void lay();
    void fit();

    HandbookPage m_page;
    QString m_code;
    QTextDocument *m_document = nullptr; // that is shown
};
