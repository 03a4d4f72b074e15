#include "dialogs/section_scroll.h"

#include "widgets/banner.h"
#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/single_clicks.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QPointer>
#include <QResizeEvent>
#include <QTimer>

namespace {

constexpr int kNarrowSection = 28; // a section that is narrower than so many text lines are high

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
    listen();
}

void SectionScroll::resizeEvent(QResizeEvent *event)
{
    const bool isNarrow = event->size().width() < kNarrowSection * fontMetrics().lineSpacing();
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

void SectionScroll::listen()
{
    const auto heed = [this](QWidget *line) {
        const QWidget *held = window()->focusWidget();
        if (held && isAncestorOf(held))
            reveal(line);
    };
    for (auto *line : widget()->findChildren<MessageLine *>())
        connect(line, &MessageLine::announced, this, [heed, line] { heed(line); });
    for (auto *banner : widget()->findChildren<Banner *>())
        connect(banner, &Banner::announced, this, [heed, banner] { heed(banner); });
    for (auto *button : widget()->findChildren<QAbstractButton *>())
        button->installEventFilter(new SingleClicks(button));
}

// Its place comes with the layout, which answers posted events: those are done before a timer.
void SectionScroll::reveal(QWidget *what)
{
    QTimer::singleShot(0, this, [this, what = QPointer(what)] {
        if (what)
            ensureWidgetVisible(what, 0, 2 * kUnit);
    });
}
