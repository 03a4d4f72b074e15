#include "tour/other_screen.h"

#include "tour/settle.h"

#include <QScreen>
#include <QWidget>

OtherScreen::OtherScreen(QWidget &window, QScreen &screen)
    : m_window(window), m_home(*window.screen()), m_place(window.pos())
{
    move(screen, screen.geometry().topLeft());
}

OtherScreen::~OtherScreen()
{
    move(m_home, m_place);
}

void OtherScreen::move(QScreen &screen, QPoint to)
{
    m_window.setScreen(&screen);
    m_window.move(to);
    settle(m_window);
}
