#pragma once

#include <QCoreApplication>
#include <QHelpEvent>
#include <QObject>
#include <QStringList>

/// The pages of the handbook that links to help ask for, in a test without a help window.
class AskedHelp : public QObject
{
public:
    AskedHelp() { QCoreApplication::instance()->installEventFilter(this); }

    QStringList pages;

protected:
    bool eventFilter(QObject *receiver, QEvent *event) override
    {
        if (event->type() != QEvent::WhatsThisClicked)
            return QObject::eventFilter(receiver, event);
        pages.append(static_cast<QWhatsThisClickedEvent *>(event)->href());
        return true; // else each parent is asked too
    }
};
