#pragma once

#include <QEvent>
#include <QObject>

/// A filter for a button whose second press confirms the first: a double click presses it once.
class SingleClicks final : public QObject
{
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject *button, QEvent *event) override
    {
        return event->type() == QEvent::MouseButtonDblClick || QObject::eventFilter(button, event);
    }
};
