#include "results/suggestions_view.h"

#include "results/company_delegate.h"

#include <QCoreApplication>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QResizeEvent>

namespace {

constexpr int kRowsShown = 4; // the others are scrolled to

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

SuggestionsView::SuggestionsView(QWidget *parent) : QListView(parent)
{
    setItemDelegate(new CompanyDelegate(this, CompanyDelegate::Rows::Even));
    setUniformItemSizes(true); // only the rows in sight are laid out
    setMouseTracking(true);
    setResizeMode(Adjust);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT chosen(index.row()); });
}

void SuggestionsView::serve(QLineEdit &field)
{
    m_field = &field;
    field.installEventFilter(this);
}

// The same however many there are, so that nothing round it moves.
QSize SuggestionsView::sizeHint() const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int row = itemDelegate()->sizeHint(option, {}).height();
    return {QListView::sizeHint().width(), kRowsShown * row + 2 * frameWidth()};
}

bool SuggestionsView::eventFilter(QObject *field, QEvent *event)
{
    const bool isDown = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Down;
    if (!isDown || !isVisible())
        return QListView::eventFilter(field, event);
    setFocus(Qt::OtherFocusReason);
    Q_EMIT entered();
    return true;
}

void SuggestionsView::keyPressEvent(QKeyEvent *event)
{
    const bool isAboveAll = event->key() == Qt::Key_Up && currentIndex().row() <= 0;
    if (isEnter(*event) && currentIndex().isValid())
        Q_EMIT chosen(currentIndex().row());
    else if (event->key() == Qt::Key_Escape || isAboveAll)
        goBack();
    else if (isTyping(*event)) {
        goBack();
        QCoreApplication::sendEvent(m_field, event);
    } else
        QListView::keyPressEvent(event);
}

bool SuggestionsView::isTyping(const QKeyEvent &event) const
{
    const bool isText = !event.text().isEmpty() && event.text().front().isPrint();
    return m_field && (isText || event.key() == Qt::Key_Backspace);
}

void SuggestionsView::goBack()
{
    if (m_field)
        m_field->setFocus(Qt::OtherFocusReason);
}

void SuggestionsView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    const bool isByMouse = event->reason() == Qt::MouseFocusReason;
    if (model() && !currentIndex().isValid() && !isByMouse)
        setCurrentIndex(model()->index(0, 0));
}

// What was only looked at must not look chosen.
void SuggestionsView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    const bool isForAMoment = event->reason() == Qt::ActiveWindowFocusReason || event->reason() == Qt::PopupFocusReason;
    if (!isForAMoment && selectionModel())
        selectionModel()->clear();
}

void SuggestionsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

// A narrow row is higher, which the view does not look at again by itself.
void SuggestionsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    scheduleDelayedItemsLayout();
    updateGeometry();
}
