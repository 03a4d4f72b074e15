#include "motion.h"

#include "widgets/illustration.h"
#include "widgets/look_style.h"

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
