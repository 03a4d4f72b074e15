#pragma once

#include <QWidget>

/// Also a window that was minimised, which show() leaves so.
inline void bringForward(QWidget &window)
{
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
}
