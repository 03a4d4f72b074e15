// The form of keys: where the keyboard is, and what Return does.
#include "dialogs/key_field.h"
#include "dialogs/key_form.h"
#include "widgets/message_line.h"

#include <QKeyEvent>
#include <QPushButton>

void KeyForm::remind()
{
    m_save->setFocus();
    isTesting() ? m_message->announce() : sayAnew(Saying::NotSaved);
}

// Return is for the keys while they are typed, and only else the dialog's.
void KeyForm::keyPressEvent(QKeyEvent *event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = qobject_cast<QPushButton *>(window()->focusWidget());
    if (!isReturn || (!button && !hasTyped()))
        return QWidget::keyPressEvent(event);
    if (!event->isAutoRepeat())
        button ? button->click() : pressSave();
}

// What is switched off or goes away hands it on to whatever comes next, which is no part of the form.
void KeyForm::holdFocus()
{
    const QWidget *held = window()->focusWidget();
    if (held && isAncestorOf(held))
        m_save->setFocus();
}
