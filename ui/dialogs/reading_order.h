#pragma once

#include <QWidgetList>

/// Tab goes through a window as it is read, by its layouts, whatever was made first. What is added later is not in it.
void followReadingOrder(QWidget *window);

/// What Tab comes to in these, one after the other, in reading order; and making it so.
QWidgetList readIn(const QWidgetList &parts);
void followOrder(const QWidgetList &stops);
