#pragma once

#include "handbook/handbook.h"

#include <QListWidget>
#include <QUrl>

/// Where a page of the handbook leads to, below its text: one thing to Tab to, walked by arrows or by typing what a row begins
/// with, and each row is told to who cannot see it. Headings stand between them.
class HandbookLinks final : public QListWidget
{
    Q_OBJECT

public:
    explicit HandbookLinks(QWidget *parent = nullptr);

    void show(const QList<HandbookBlock> &blocks); // links and headings; without one it is gone
    int wholeHeight() const; // of all rows, as wide as they are now; there is one at least

Q_SIGNALS:
    void chosen(const QString &page);
    void openLink(const QUrl &link);

protected:
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    using QListWidget::show;
    void dress();
    void follow(const QListWidgetItem *row);
};
