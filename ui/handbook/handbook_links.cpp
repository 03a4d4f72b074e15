#include "handbook/handbook_links.h"

#include "widgets/colours.h"
#include "widgets/measures.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace {

constexpr int kTarget = Qt::UserRole;

} // namespace

HandbookLinks::HandbookLinks(QWidget *parent) : QListWidget(parent)
{
    setFrameShape(NoFrame);
    setWordWrap(true);
    setSpacing(kUnit / 4);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true); // so that the hand comes
    connect(this, &QListWidget::itemClicked, this, &HandbookLinks::follow);
    connect(this, &QListWidget::itemEntered, this, [this](const QListWidgetItem *row) {
        viewport()->setCursor(row->data(kTarget).isNull() ? Qt::ArrowCursor : Qt::PointingHandCursor);
    });
}

void HandbookLinks::show(const QList<HandbookBlock> &blocks)
{
    clear();
    for (const HandbookBlock &block : blocks) {
        auto *row = new QListWidgetItem(block.text, this);
        row->setData(Qt::AccessibleTextRole, block.text);
        row->setToolTip(block.text);
        if (block.kind == HandbookBlock::Kind::Link)
            row->setData(kTarget, block.target);
        else
            row->setFlags(Qt::ItemIsEnabled); // walked past
    }
    dress();
    if (count() > 0)
        setCurrentRow(0, QItemSelectionModel::NoUpdate); // marked when the keyboard comes
    setVisible(!blocks.isEmpty());
}

// Which row is the keyboard's is seen at once, also before the first arrow.
void HandbookLinks::focusInEvent(QFocusEvent *event)
{
    setCurrentRow(currentRow(), QItemSelectionModel::ClearAndSelect);
    QListWidget::focusInEvent(event);
}

int HandbookLinks::wholeHeight() const
{
    const QRect last = visualItemRect(item(count() - 1));
    return last.bottom() + verticalScrollBar()->value() + kUnit; // and what is round them
}

void HandbookLinks::changeEvent(QEvent *event)
{
    QListWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

void HandbookLinks::dress()
{
    QFont strong = font();
    strong.setWeight(QFont::DemiBold);
    for (int i = 0; i < count(); ++i) {
        const bool leads = !item(i)->data(kTarget).isNull();
        item(i)->setForeground(leads ? accentWords(palette()) : palette().color(QPalette::Text));
        item(i)->setFont(leads ? font() : strong);
    }
}

void HandbookLinks::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (!isEnter)
        return QListWidget::keyPressEvent(event);
    follow(currentItem());
}

void HandbookLinks::follow(const QListWidgetItem *row)
{
    if (!row || row->data(kTarget).isNull())
        return;
    const QUrl target(row->data(kTarget).toString());
    if (target.isRelative())
        Q_EMIT chosen(target.path());
    else
        Q_EMIT openLink(target);
}
