#include "dialogs/reading_order.h"

#include <QLayout>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>

namespace {

void readWidget(QWidget *one, QWidgetList &read);

void readLayout(QLayout *layout, QWidgetList &read)
{
    for (int i = 0; i < layout->count(); ++i) {
        if (QLayout *inner = layout->itemAt(i)->layout())
            readLayout(inner, read);
        else if (QWidget *one = layout->itemAt(i)->widget())
            readWidget(one, read);
    }
}

void readWidget(QWidget *one, QWidgetList &read)
{
    if (auto *tabs = qobject_cast<QTabWidget *>(one)) {
        read.append(tabs->tabBar());
        for (int i = 0; i < tabs->count(); ++i)
            readWidget(tabs->widget(i), read);
    } else if (auto *scroll = qobject_cast<QScrollArea *>(one)) {
        readWidget(scroll->widget(), read);
    } else if (one->layout()) {
        readLayout(one->layout(), read);
    } else if (one->focusPolicy() != Qt::NoFocus) {
        read.append(one);
    }
}

} // namespace

QWidgetList readIn(const QWidgetList &parts)
{
    QWidgetList read;
    for (QWidget *part : parts)
        readWidget(part, read);
    return read;
}

void followOrder(const QWidgetList &stops)
{
    for (qsizetype i = 1; i < stops.size(); ++i)
        QWidget::setTabOrder(stops.at(i - 1), stops.at(i));
}

void followReadingOrder(QWidget *window)
{
    followOrder(readIn({window}));
}
