#include "dialogs/button_stack.h"

#include "widgets/measures.h"

#include <QBoxLayout>
#include <QScreen>
#include <QWidget>

void stackOnSmallScreen(QBoxLayout &row, const QWidget &dialog)
{
    row.setDirection(QBoxLayout::LeftToRight);
    row.invalidate(); // the buttons may have grown
    const bool fits = row.minimumSize().width() <= dialog.screen()->availableSize().width() - 4 * kUnit;
    row.setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}
