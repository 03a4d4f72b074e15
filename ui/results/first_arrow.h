#pragma once

#include <QAbstractItemView>
#include <QKeyEvent>

/// A filter for a list in which nothing is chosen: the first arrow chooses the row that the keyboard is on, where Qt would go
/// past it, and from a single row nowhere.
class FirstArrow final : public QObject
{
public:
    explicit FirstArrow(QAbstractItemView &view) : QObject(&view), m_view(view) {}

protected:
    bool eventFilter(QObject *view, QEvent *event) override
    {
        const QModelIndex at = m_view.currentIndex();
        if (event->type() != QEvent::KeyPress || !at.isValid() || m_view.selectionModel()->hasSelection())
            return QObject::eventFilter(view, event);
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key != Qt::Key_Down && key != Qt::Key_Up && key != Qt::Key_Home)
            return QObject::eventFilter(view, event);
        m_view.selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect);
        return true;
    }

private:
    QAbstractItemView &m_view;
};
