#pragma once

#include <QStringList>
#include <QWidgetList>

/// What the Tab key comes to, in its order, beginning on the page.
QWidgetList tabStops(const QWidget &window);

/// Where that order is not the one in which the window is read, and what would hold the key back.
QStringList keyboardFaults(const QWidget &window);

/// The same by pressing Tab until it comes round. Whoever leaves a field says so to the page: what is shown may change.
QStringList walkFaults(QWidget &window);
