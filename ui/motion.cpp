#include "motion.h"

#include "widgets/illustration.h"

#include <QApplication>

void setStill(bool still)
{
    auto *style = qobject_cast<LookStyle *>(QApplication::style());
    if (!style || style->isStill() == still)
        return;
    style->setStill(still);
    const auto widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        if (auto *drawing = qobject_cast<Illustration *>(widget))
            drawing->follow();
}

void setStyleBase(LookStyle::Base base)
{
    const auto *style = qobject_cast<LookStyle *>(QApplication::style());
    if (!style || style->base() == base)
        return;
    auto *other = new LookStyle(base);
    other->setStill(style->isStill());
    QApplication::setStyle(other); // which owns it
}
