#include "dialogs/section_scroll.h"

#include "widgets/measures.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace {

constexpr int kNarrowLines = 28; // a section that is narrower than so many text lines are high

} // namespace

SectionScroll::SectionScroll(QWidget *section, QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    section->setBackgroundRole(QPalette::Base);
    section->setAutoFillBackground(true);
    setWidget(section);
    arrange();
}

void SectionScroll::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < kNarrowLines * fontMetrics().lineSpacing();
    if (isNarrow != m_isNarrow) {
        m_isNarrow = isNarrow;
        arrange();
    }
    QScrollArea::resizeEvent(event);
}

void SectionScroll::arrange()
{
    const int side = (m_isNarrow ? 2 : 4) * kUnit;
    widget()->layout()->setContentsMargins(side, 3 * kUnit, side, 3 * kUnit);
    for (auto *layout : widget()->findChildren<QBoxLayout *>()) {
        if (layout->objectName().startsWith(QLatin1String("stacks")))
            layout->setDirection(m_isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}
