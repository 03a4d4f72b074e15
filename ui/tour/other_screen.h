#pragma once

#include <QPoint>

class QScreen;
class QWidget;

/// The window as it is when it was dragged to another screen. Where it was when it goes.
class OtherScreen
{
public:
    OtherScreen(QWidget &window, QScreen &screen);
    ~OtherScreen();
    Q_DISABLE_COPY_MOVE(OtherScreen)

private:
    void move(QScreen &screen, QPoint to);

    QWidget &m_window;
    QScreen &m_home;
    QPoint m_place;
};
