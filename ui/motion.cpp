#include "motion.h"

#include "widgets/illustration.h"

#include <QApplication>

#include <memory>

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
    auto *style = qobject_cast<LookStyle *>(QApplication::style());
    if (!style || style->base() == base)
        return;
    auto other = std::make_unique<LookStyle>(base);
    if (other->baseStyle()->name() == style->baseStyle()->name())
        return style->setBase(base); // a new style is a new look at every widget there is
    other->setStill(style->isStill());
    QApplication::setStyle(other.release()); // which owns it
}
