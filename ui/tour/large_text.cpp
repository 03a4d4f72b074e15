#include "tour/large_text.h"

#include "tour/settle.h"

#include <QApplication>
#include <QWidget>

LargeText::LargeText(QWidget &window) : m_window(window), m_font(QApplication::font()), m_size(window.size())
{
    QFont large = m_font;
    if (m_font.pointSizeF() > 0)
        large.setPointSizeF(3 * m_font.pointSizeF());
    else
        large.setPixelSize(3 * m_font.pixelSize());
    QApplication::setFont(large);
    fit(kScreen);
}

LargeText::~LargeText()
{
    QApplication::setFont(m_font);
    fit(m_size);
}

// More than once: a page that has become narrow needs less than it did, and only then can the window be so small.
void LargeText::fit(const QSize &size)
{
    constexpr int kTimes = 3;
    for (int i = 0; i < kTimes; ++i) {
        settle(m_window);
        m_window.resize(size);
    }
    settle(m_window);
}
