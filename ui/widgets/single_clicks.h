#pragma once

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QObject>

/// A filter for a button whose second press confirms the first: a double click presses it once, and so does a key that is
/// pressed twice as quickly.
class SingleClicks final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *button, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && presses(*static_cast<QKeyEvent *>(event))) {
            const bool isSecond = m_pressed.isValid() && !m_pressed.hasExpired(QApplication::doubleClickInterval());
            m_pressed.start();
            return isSecond;
        }
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(button, event);
    }

private:
    static bool presses(const QKeyEvent &key)
    {
        return key.key() == Qt::Key_Space || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    }

    QElapsedTimer m_pressed;
};
