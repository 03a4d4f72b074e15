#pragma once

#include "support/qt_test.h"

#include <QApplication>
#include <QKeyEvent>
#include <QWidget>

/// Somebody who has a keyboard alone: a key goes to whatever has the focus in the window in front.
class Keyboard
{
public:
    static QWidget *focus()
    {
        QWidget *window =
            QApplication::activeModalWidget() ? QApplication::activeModalWidget() : QApplication::activeWindow();
        return window && window->focusWidget() ? window->focusWidget() : window;
    }

    static QString at() { return focus() ? focus()->objectName() : QString(); }

    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(focus(), key, modifiers);
        QCoreApplication::processEvents();
    }

    static void write(const QString &text) // QTest's keys are ASCII, the user's are not
    {
        for (const QChar letter : text) {
            QKeyEvent key(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
            QCoreApplication::sendEvent(focus(), &key);
        }
    }

    /// By Tab from where it is; false: not within one round of the window.
    [[nodiscard]] static bool tabTo(const char *name)
    {
        for (int i = 0; i < kMost && at() != QLatin1String(name); ++i)
            press(Qt::Key_Tab);
        return at() == QLatin1String(name);
    }

    /// What Tab comes to, from here round to here again. Empty: it is caught somewhere.
    static QList<QWidget *> round(Qt::Key key = Qt::Key_Tab)
    {
        QList<QWidget *> all;
        const QWidget *first = focus();
        for (int i = 0; i < kMost; ++i) {
            all.append(focus());
            press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
            if (focus() == first)
                return all;
            if (focus() == all.last())
                return {};
        }
        return {};
    }

private:
    static constexpr int kMost = 60; // stops of a window
};
