#include "widgets/button_words.h"

#include "widgets/colours.h"
#include "widgets/measures.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace {

constexpr int kRadius = 3;
constexpr int kPadding = 4 * kUnit; // of a button with an outline, both sides

bool scrolls(const QWidget *widget)
{
    for (const QWidget *one = widget; one; one = one->parentWidget())
        if (qobject_cast<const QAbstractScrollArea *>(one))
            return true;
    return false;
}

// On a page: beside the rail, in a card, beside an icon; else in a dialog.
int roomFor(const QWidget *widget)
{
    if (!widget)
        return QWIDGETSIZE_MAX;
    const int screen = widget->screen()->availableSize().width();
    if (!scrolls(widget))
        return screen - 8 * kUnit;
    const QWidget *window = widget->window();
    const int all = window->isVisible() ? qMin(screen, window->width()) : screen;
    return qMax(all - 3 * widget->fontMetrics().height() - 14 * kUnit, 12 * kUnit);
}

int heightOf(const QStyleOptionButton &button, int width)
{
    constexpr int kFlags = Qt::TextWordWrap | Qt::TextShowMnemonic;
    return button.fontMetrics.boundingRect(0, 0, width, QWIDGETSIZE_MAX, kFlags, button.text).height();
}

int iconWidth(const QStyleOptionButton &button)
{
    return button.icon.isNull() ? 0 : button.iconSize.width() + kUnit;
}

QColor primaryFill(const QStyleOptionButton &button)
{
    const QPalette &palette = button.palette;
    if (!(button.state & QStyle::State_Enabled))
        return mixed(palette.color(QPalette::Window), palette.color(QPalette::Active, QPalette::WindowText), 0.14);
    const QColor text = palette.color(QPalette::HighlightedText);
    const QColor fill = readable(palette.color(QPalette::Highlight), text);
    const bool down = button.state & QStyle::State_Sunken;
    const bool over = button.state & QStyle::State_MouseOver;
    return readable(mixed(fill, palette.color(QPalette::Text), down ? 0.2 : over ? 0.1 : 0), text);
}

QColor primaryText(const QStyleOptionButton &button)
{
    if (button.state & QStyle::State_Enabled)
        return button.palette.color(QPalette::HighlightedText);
    const QColor fill = primaryFill(button);
    return readable(mixed(fill, button.palette.color(QPalette::Active, QPalette::WindowText), 0.5), fill);
}

} // namespace

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("primary").toBool();
}

void drawPrimary(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    QStyleOptionButton label = button;
    label.palette.setColor(QPalette::ButtonText, primaryText(button));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(primaryFill(button));
    painter->drawRoundedRect(button.rect, kRadius, kRadius);
    painter->restore();
    style.drawControl(QStyle::CE_PushButtonLabel, &label, painter, widget);
}

void drawWords(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    const bool hovered = button.state & (QStyle::State_MouseOver | QStyle::State_Sunken);
    QRect words = button.rect;
    if (!button.icon.isNull()) {
        const int side = button.fontMetrics.height();
        button.icon.paint(painter, QRect(words.left(), words.center().y() - side / 2 + 1, side, side));
        words.setLeft(words.left() + side + kUnit);
    }
    painter->save();
    QFont font = widget ? widget->font() : painter->font();
    font.setUnderline(hovered);
    painter->setFont(font);
    const int mnemonic =
        style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    QPalette accent = button.palette;
    if (button.state & QStyle::State_Enabled)
        accent.setColor(QPalette::ButtonText, accentWords(accent));
    style.drawItemText(painter, words, static_cast<int>(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextWordWrap | mnemonic,
                       accent, button.state & QStyle::State_Enabled, button.text, QPalette::ButtonText);
    painter->restore();
}

QSize sizeOfWords(const QStyleOptionButton &button, const QWidget *widget)
{
    const int icon = button.icon.isNull() ? 0 : button.fontMetrics.height() + (button.text.isEmpty() ? 0 : kUnit);
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int room = roomFor(widget) - icon - kUnit / 2;
    if (words > room)
        return {icon + room + kUnit / 2, heightOf(button, room) + kUnit};
    return {icon + words + kUnit / 2, qMax(3 * kUnit, button.fontMetrics.height() + kUnit)};
}

bool isWrapped(const QStyleOptionButton &button)
{
    const int words = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    return words > button.rect.width() - iconWidth(button) - kUnit;
}

void drawWrapped(const QStyle &style, const QStyleOptionButton &button, QPainter *painter, const QWidget *widget)
{
    QRect words = button.rect.adjusted(kPadding / 2, 0, -kPadding / 2, 0);
    if (!button.icon.isNull()) {
        const QRect icon =
            QStyle::alignedRect(button.direction, Qt::AlignLeft | Qt::AlignVCenter, button.iconSize, words);
        button.icon.paint(painter, icon);
        words.setLeft(words.left() + iconWidth(button));
    }
    const int mnemonic =
        style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget) ? Qt::TextShowMnemonic : Qt::TextHideMnemonic;
    style.drawItemText(painter, words, static_cast<int>(Qt::AlignCenter) | Qt::TextWordWrap | mnemonic, button.palette,
                       button.state & QStyle::State_Enabled, button.text, QPalette::ButtonText);
}

QSize wrapped(const QSize &onOneLine, const QStyleOptionButton *button, const QWidget *widget)
{
    const int room = roomFor(widget);
    if (!button || onOneLine.width() <= room)
        return onOneLine;
    const int around = onOneLine.width() - button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width();
    const int line = button->fontMetrics.height();
    return {room, heightOf(*button, room - around) + qMax(0, onOneLine.height() - line)};
}
