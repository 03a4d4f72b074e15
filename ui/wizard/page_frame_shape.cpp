// The frame of a page as wide or as narrow as the window is.
#include "widgets/busy_line.h"
#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/text_label.h"
#include "wizard/page_frame.h"

#include <QFormLayout>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

void PageFrame::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    placeBanners();
    measure();
    stack();
}

// In a small window they would take the room of what they are about: there they scroll with it. A widget that comes to
// another place is hidden by that, and shown no sooner than the event loop gets to it.
void PageFrame::placeBanners()
{
    QWidgetList shown;
    for (int i = 0; i < m_banners->count(); ++i)
        if (QWidget *banner = m_banners->itemAt(i)->widget(); banner && !banner->isHidden())
            shown.append(banner);
    auto *column = static_cast<QBoxLayout *>(m_column->layout());
    auto *all = static_cast<QBoxLayout *>(layout());
    for (QBoxLayout *one : {column, all})
        one->removeItem(m_banners);
    m_banners->setParent(nullptr);
    (m_isNarrow ? column : all)->insertLayout(0, m_banners);
    for (QWidget *banner : std::as_const(shown))
        banner->show();
}

bool PageFrame::hasBanner() const
{
    for (int i = 0; i < m_banners->count(); ++i)
        if (const QWidget *banner = m_banners->itemAt(i)->widget(); banner && !banner->isHidden())
            return true;
    return false;
}

void PageFrame::measure()
{
    const int side = m_isNarrow ? 2 * kUnit : 4 * kUnit;
    const int foot = m_isNarrow ? 0 : side;
    const int gap = hasBanner() ? 2 * kUnit : 0;
    m_banners->setContentsMargins(m_isNarrow ? QMargins(0, 0, 0, gap) : QMargins(side, gap, side, 0));
    const int top = gap && !m_isNarrow ? gap : side;
    m_scroll->widget()->layout()->setContentsMargins(side, top, side, kUnit);
    m_missing->layout()->setContentsMargins(foot, kUnit, foot, kUnit + kUnit / 2);
    m_busy->layout()->setContentsMargins(side, kUnit, side, kUnit + kUnit / 2);
    m_column->setMaximumWidth(lineWidth(fontMetrics()));
    setOffersLater(m_offersLater);
    if (m_isNarrow)
        m_tail->insertWidget(0, m_missing);
    else
        layout()->addWidget(m_missing);
    m_missing->setAlignment(m_isNarrow ? Qt::AlignLeft : Qt::AlignRight);
    m_title->setKind(m_isNarrow ? TextLabel::Kind::Heading : TextLabel::Kind::Title);
}

void PageFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        stack();
}

// What stands side by side in a layout whose name begins with "stacks", stands one below the other, also where its words
// are too long; so do a form's label and value.
void PageFrame::stack()
{
    const int column = qMin(lineWidth(fontMetrics()), width() - 8 * kUnit); // a rail may be wide
    const int room = (isVisible() ? column : lineWidth(fontMetrics())) - 11 * kUnit; // in a card, beside a scroll bar
    const auto rows = findChildren<QBoxLayout *>();
    for (QBoxLayout *row : rows) {
        if (!row->objectName().startsWith(QLatin1String("stacks")))
            continue;
        row->setDirection(QBoxLayout::LeftToRight);
        const bool fits = !m_isNarrow && row->minimumSize().width() <= room;
        row->setDirection(fits ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    }
    const auto forms = findChildren<QFormLayout *>();
    for (QFormLayout *form : forms)
        form->setRowWrapPolicy(m_isNarrow ? QFormLayout::WrapAllRows : QFormLayout::WrapLongRows);
}
