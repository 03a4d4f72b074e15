#pragma once

#include "handbook/handbook.h"

#include <QTextBrowser>
#include <QUrl>

/// Shows one page: plain text in headings and lists that is laid out here and not read as HTML. By keyboard it is read,
/// marked and its links are followed; it wraps at any width.
class HandbookView final : public QTextBrowser
{
    Q_OBJECT

public:
    explicit HandbookView(QWidget *parent = nullptr);

    void show(const HandbookPage &page, const QString &code); // code: above the title; empty for none

Q_SIGNALS:
    void chosen(const QString &page);
    void openLink(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    using QTextBrowser::show;
    void lay();
    void fit();
    void follow(const QUrl &link);

    HandbookPage m_page;
    QString m_code;
};
