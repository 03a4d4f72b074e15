#include "widgets/number_field.h"

#include "widgets/number_groups.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyleOptionFrame>

NumberField::NumberField(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textChanged, this, &NumberField::group); // first of all: the others see the groups
}

void NumberField::group()
{
    const NumberGroups groups = inGroups(text(), cursorPosition());
    put(groups.text, groups.caret);
}

void NumberField::shorten()
{
    const QString groups = inShortGroups(text());
    put(groups, static_cast<int>(groups.size()));
}

void NumberField::put(const QString &text, int caret)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(this);
    setText(text);
    setCursorPosition(caret);
}

// The sign between the groups is no digit to be rubbed out: the one beyond it is meant.
void NumberField::keyPressEvent(QKeyEvent *event)
{
    const int sign = signIn(text());
    const bool isInside = sign > 0 && sign + 1 < text().size() && !hasSelectedText();
    if (isInside && event->key() == Qt::Key_Backspace && cursorPosition() == sign + 1)
        setCursorPosition(sign);
    else if (isInside && event->key() == Qt::Key_Delete && cursorPosition() == sign)
        setCursorPosition(sign + 1);
    QLineEdit::keyPressEvent(event);
}

// Masked, the sign is a mark as any other to QLineEdit: it is drawn over, in its own place.
void NumberField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    const int sign = signIn(text());
    if (echoMode() != Password || sign < 0)
        return;
    QStyleOptionFrame option;
    initStyleOption(&option);
    const QRect inside = style()->subElementRect(QStyle::SE_LineEditContents, &option, this);
    const QChar mark(static_cast<char16_t>(style()->styleHint(QStyle::SH_LineEdit_PasswordCharacter, &option, this)));
    const double step = QFontMetricsF(font()).horizontalAdvance(mark);
    const QRect caret = cursorRect();
    const double at =
        caret.center().x() + 1 + (sign - cursorPosition()) * step; // a caret's middle is a pixel before it
    const QRectF place(at, caret.top(), step, caret.height());
    const bool isSelected = hasSelectedText() && selectionStart() <= sign && sign < selectionEnd();
    QPainter painter(this);
    painter.setClipRect(inside);
    painter.fillRect(place.adjusted(0.5, 1, 0.5, -1),
                     palette().color(isSelected ? QPalette::Highlight : QPalette::Base));
    painter.setPen(palette().color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    painter.drawText(place, Qt::AlignCenter, QString(text()[sign]));
}
