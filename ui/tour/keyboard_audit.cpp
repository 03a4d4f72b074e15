#include "tour/keyboard_audit.h"

#include "tour/window_parts.h"

#include <QAbstractItemView>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>
#include <QTextEdit>

namespace {

// A window is read page, buttons, rail: that is what a person came for, first.
enum class Region { Page, Buttons, Rail };

Region regionOf(const QWidget &window, const QWidget &part)
{
    if (isInside(part, "StepRail"))
        return Region::Rail;
    const bool isInWizard = window.inherits("QWizard");
    return isInside(part, "QDialogButtonBox") || (isInWizard && !isInside(part, "QWizardPage")) ? Region::Buttons
                                                                                                : Region::Page;
}

bool takesTab(const QWidget &part)
{
    return part.isVisible() && part.isEnabled() && (part.focusPolicy() & Qt::TabFocus) && !part.focusProxy();
}

// As if nothing were scrolled; and of what scrolls without the other, the place is that of what it scrolls in.
QRect placeOf(const QWidget &window, const QWidget &part, const QWidget &other)
{
    const QWidget *seen = &part;
    for (const QWidget *one = &part; one && one != &window; one = one->parentWidget())
        if (qobject_cast<const QScrollArea *>(one) && !one->isAncestorOf(&other))
            seen = one;
    QPoint at = seen->mapTo(&window, QPoint(0, 0));
    for (const QWidget *one = seen->parentWidget(); one && one != &window; one = one->parentWidget())
        if (const auto *area = qobject_cast<const QScrollArea *>(one))
            at += QPoint(area->horizontalScrollBar()->value(), area->verticalScrollBar()->value());
    return {at, seen->size()};
}

bool isReadBefore(const QRect &one, const QRect &other)
{
    const int shared = qMin(one.bottom(), other.bottom()) - qMax(one.top(), other.top());
    const bool isOneRow = 2 * shared > qMin(one.height(), other.height());
    return isOneRow ? one.left() < other.left() : one.top() < other.top();
}

bool holds(const QLayoutItem &item, const QWidget &part)
{
    if (const auto *widget = const_cast<QLayoutItem &>(item).widget())
        return widget == &part || widget->isAncestorOf(&part);
    const auto *layout = const_cast<QLayoutItem &>(item).layout();
    for (int i = 0; layout && i < layout->count(); ++i)
        if (holds(*layout->itemAt(i), part))
            return true;
    return false;
}

int rankIn(const QLayout &layout, const QWidget &part)
{
    for (int i = 0; i < layout.count(); ++i)
        if (holds(*layout.itemAt(i), part))
            return i;
    return -1;
}

// What stands in columns is read column by column.
bool isInColumnBefore(const QWidget &one, const QWidget &other)
{
    const QWidget *both = one.parentWidget();
    while (both && !both->isAncestorOf(&other))
        both = both->parentWidget();
    const QLayout *layout = both ? both->layout() : nullptr;
    while (layout) {
        const int first = rankIn(*layout, one);
        if (first < 0 || first != rankIn(*layout, other))
            break;
        layout = layout->itemAt(first)->layout();
    }
    const auto *row = qobject_cast<const QBoxLayout *>(layout);
    return row && row->direction() == QBoxLayout::LeftToRight && rankIn(*row, one) < rankIn(*row, other);
}

QString holdFault(const QWidget &part)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&part); view && view->tabKeyNavigation())
        return QStringLiteral("keeps the Tab key to itself");
    const auto *text = qobject_cast<const QTextEdit *>(&part);
    const auto *plain = qobject_cast<const QPlainTextEdit *>(&part);
    const bool holds = (text && !text->isReadOnly() && !text->tabChangesFocus())
                       || (plain && !plain->isReadOnly() && !plain->tabChangesFocus());
    return holds ? QStringLiteral("writes the Tab key") : QString();
}

// A text's links are stops too, before Tab leaves it.
void pressTab(QWidget &window)
{
    constexpr int kMostLinks = 200;
    const QWidget *from = window.focusWidget();
    for (int i = 0; i < kMostLinks && window.focusWidget() == from; ++i) {
        QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier, QStringLiteral("\t"));
        QCoreApplication::sendEvent(window.focusWidget(), &tab);
        if (!qobject_cast<const QTextBrowser *>(from))
            return;
    }
}

} // namespace

QWidgetList tabStops(const QWidget &window)
{
    QWidgetList stops;
    for (QWidget *next = window.nextInFocusChain(); next != &window; next = next->nextInFocusChain())
        if (takesTab(*next) && next->window() == &window)
            stops.append(next);
    const auto isOnPage = [&](const QWidget *stop) { return regionOf(window, *stop) == Region::Page; };
    for (qsizetype i = 0; i < stops.size(); ++i)
        if (isOnPage(stops.at(i)) && !isOnPage(stops.at((i + stops.size() - 1) % stops.size()))) {
            std::rotate(stops.begin(), stops.begin() + i, stops.end());
            break;
        }
    return stops;
}

QStringList keyboardFaults(const QWidget &window)
{
    QStringList faults;
    const QWidgetList stops = tabStops(window);
    for (qsizetype i = 0; i < stops.size(); ++i) {
        const QWidget &stop = *stops.at(i);
        if (const QString held = holdFault(stop); !held.isEmpty())
            faults += QStringLiteral("%1 %2").arg(calledIn(window, stop), held);
        if (i == 0)
            continue;
        const QWidget &before = *stops.at(i - 1);
        const Region from = regionOf(window, before);
        const Region to = regionOf(window, stop);
        const bool isInOrder = from == to ? (isReadBefore(placeOf(window, before, stop), placeOf(window, stop, before))
                                             || isInColumnBefore(before, stop))
                                          : from < to;
        if (!isInOrder)
            faults += QStringLiteral("Tab comes to %1 before %2").arg(calledIn(window, before), calledIn(window, stop));
    }
    return faults;
}

QStringList walkFaults(QWidget &window)
{
    QWidgetList left = tabStops(window);
    if (left.isEmpty())
        return {};
    left.first()->setFocus(Qt::TabFocusReason);
    constexpr qsizetype kLinks = 200; // of a text, each of which is a stop
    const auto presses = left.size() + kLinks;
    for (qsizetype i = 0; i < presses && !left.isEmpty() && window.isVisible() && window.focusWidget(); ++i) {
        left.removeAll(window.focusWidget());
        pressTab(window);
    }
    QStringList faults;
    for (const QWidget *never : std::as_const(left))
        if (takesTab(*never))
            faults += QStringLiteral("Tab does not come to %1").arg(calledIn(window, *never));
    return faults;
}
