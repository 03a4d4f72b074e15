#pragma once

#include <QListView>
#include <QPointer>

class QLineEdit;

/// The list below a field in which one types: arrow down leads into it, Enter or a click chooses, Escape, arrow up and
/// typing lead back.
class SuggestionsView final : public QListView
{
    Q_OBJECT

public:
    explicit SuggestionsView(QWidget *parent = nullptr);

    void serve(QLineEdit &field);
    QSize sizeHint() const override;

Q_SIGNALS:
    void entered(); // with the keyboard
    void chosen(int row);

protected:
    bool eventFilter(QObject *field, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    bool isTyping(const QKeyEvent &event) const;
    void goBack();

    QPointer<QLineEdit> m_field;
};
