#include "wizard/page_frame.h"

#include "widgets/announce.h"
#include "widgets/busy_line.h"
#include "widgets/measures.h"
#include "widgets/message_line.h"
#include "widgets/palette_icon.h"
#include "widgets/text_label.h"
#include "wizard/remedies.h"

#include <QEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

PageFrame::PageFrame(QWidget *parent)
    : QWidget(parent),
      m_banners(new QVBoxLayout),
      m_tail(new QVBoxLayout),
      m_scroll(new QScrollArea),
      m_column(new QWidget),
      m_title(new TextLabel(TextLabel::Kind::Title)),
      m_sentence(new TextLabel(TextLabel::Kind::Quiet)),
      m_error(new MessageLine),
      m_remedies(new Remedies),
      m_body(new QWidget),
      m_missing(new MessageLine),
      m_busy(new BusyLine),
      m_later(new QPushButton)
{
    fillColumn();
    fillPaper();
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    m_banners->setSpacing(kUnit);
    all->addWidget(m_scroll, 1);
    all->addWidget(m_busy);
    all->addWidget(m_missing);
    placeBanners();
    measure();
}

void PageFrame::fillColumn()
{
    m_title->setObjectName(QStringLiteral("title"));
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_error->setObjectName(QStringLiteral("error"));
    m_missing->setObjectName(QStringLiteral("missing"));
    m_later->setObjectName(QStringLiteral("later"));
    m_later->setFlat(true);
    m_later->setAutoDefault(false);
    m_later->setIcon(paletteIcon(QStringLiteral("clock"), QPalette::Highlight));
    m_error->hide();
    auto *column = new QVBoxLayout(m_column);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_title);
    column->addSpacing(kUnit / 2);
    column->addWidget(m_sentence);
    column->addWidget(m_error);
    column->addWidget(m_remedies);
    column->addSpacing(2 * kUnit);
    column->addWidget(m_body, 1);
    column->addLayout(m_tail);
    m_tail->addWidget(m_later, 0, Qt::AlignLeft);
}

void PageFrame::fillPaper()
{
    auto *paper = new QWidget;
    auto *row = new QHBoxLayout(paper);
    row->addWidget(m_column, 1);
    row->addStretch();
    m_scroll->setWidget(paper);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setAutoFillBackground(false); // the wizard's paper shows through
    paper->setAutoFillBackground(false);
}

void PageFrame::addBanner(QWidget *banner)
{
    m_banners->addWidget(banner);
    banner->installEventFilter(this);
    measure();
    stack();
}

void PageFrame::placeError(QBoxLayout *place)
{
    place->addWidget(m_error);
    place->addWidget(m_remedies);
}

void PageFrame::setOffersLater(bool offers)
{
    m_offersLater = offers;
    m_later->setVisible(m_isNarrow && m_offersLater);
}

void PageFrame::setHeading(const QString &title, const QString &sentence)
{
    const bool isNews = m_title->isVisible() && title != m_title->text(); // the same page goes on
    m_title->setText(title);
    m_sentence->setText(sentence);
    m_sentence->setVisible(!sentence.isEmpty());
    if (isNews)
        announceTitle();
}

void PageFrame::setMissing(const QString &text)
{
    m_missing->say(Tone::Neutral, text);
    m_missing->setVisible(!text.isEmpty());
}

// What went wrong may stand below the fold.
void PageFrame::showError(const QString &text)
{
    const bool isNews = text != m_error->text() && !text.isEmpty();
    m_error->say(Tone::Error, text);
    m_error->setVisible(!text.isEmpty());
    if (isNews)
        bringIntoView({m_remedies, m_error});
}

void PageFrame::bringIntoView(const QList<QWidget *> &widgets)
{
    for (QWidget *widget : widgets)
        QMetaObject::invokeMethod( // once it has its place
            widget, [this, widget] { m_scroll->ensureWidgetVisible(widget, 0, 2 * kUnit); }, Qt::QueuedConnection);
}

// On the way to where the user was, pages are turned to that nobody sees.
void PageFrame::announceTitle()
{
    m_isTitleDue = true;
    QTimer::singleShot(0, this, [this] {
        if (!isVisible() || !std::exchange(m_isTitleDue, false))
            return;
        announce(*m_title, m_title->text());
        announce(*m_sentence, m_sentence->text()); // how many were found, and the like
    });
}

// Where there is no field and no button yet, a page is begun at its title.
void PageFrame::focusTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
}

bool PageFrame::isAtTitle() const
{
    return m_title->hasFocus();
}

void PageFrame::announceMissing()
{
    m_missing->announce();
}

void PageFrame::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isTitleDue)
        announceTitle();
}

void PageFrame::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        measure();
    QWidget::changeEvent(event);
}

bool PageFrame::eventFilter(QObject *banner, QEvent *event)
{
    if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
        measure();
    return QWidget::eventFilter(banner, event);
}
