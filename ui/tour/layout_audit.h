#pragma once

#include <QSize>
#include <QStringList>

class QWidget;

/// What an eye would miss in a window: words that are cut off or left out, parts outside the one they lie in or on one
/// another, a page that scrolls to the side, a window larger than the screen it is to fit on.
QStringList layoutFaults(const QWidget &window, const QSize &screen = {});
