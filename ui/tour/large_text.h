#pragma once

#include <QFont>
#include <QSize>

class QWidget;

/// The window as somebody has it who needs large text on a small screen: 300 % on 800 x 600. As before when it goes.
class LargeText
{
public:
    static constexpr QSize kScreen{800, 600};

    explicit LargeText(QWidget &window);
    ~LargeText();
    Q_DISABLE_COPY_MOVE(LargeText)

private:
    void fit(const QSize &size);

    QWidget &m_window;
    QFont m_font;
    QSize m_size;
};
