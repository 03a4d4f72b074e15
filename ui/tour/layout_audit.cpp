#include "tour/layout_audit.h"

#include "tour/window_parts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOptionComboBox>
#include <QStyleOptionFrame>
#include <QTabBar>
#include <QTextDocumentFragment>

namespace {

constexpr int kRowsSeen = 50;

int widestWord(const QFontMetrics &metrics, const QString &text)
{
    static const QRegularExpression breaks(QStringLiteral("[ \\x{200B}]"));
    int widest = 0;
    for (const QString &line : text.split(u'\n'))
        for (const QString &word : line.split(breaks))
            widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty())
        return {};
    if (!label.hasHeightForWidth())
        return label.width() < label.minimumSizeHint().width() || label.height() < label.minimumSizeHint().height()
                   ? QStringLiteral("is clipped")
                   : QString();
    if (label.height() < label.heightForWidth(label.width()))
        return QStringLiteral("is clipped below: %1 of %2")
            .arg(QString::number(label.height()), QString::number(label.heightForWidth(label.width())));
    const bool isTooWide = widestWord(label.fontMetrics(), label.text()) > label.contentsRect().width() + 1;
    return isTooWide ? QStringLiteral("has a word that is wider than it is") : QString();
}

QString buttonFault(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return {};
    const QSize least = button.minimumSizeHint();
    const int high = button.hasHeightForWidth() ? button.heightForWidth(button.width()) : least.height();
    return button.width() < least.width() || button.height() < high ? QStringLiteral("is clipped") : QString();
}

QString choiceFault(const QComboBox &choice)
{
    QStyleOptionComboBox option;
    option.initFrom(&choice);
    option.editable = choice.isEditable();
    const int room =
        choice.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &choice).width();
    const bool isCut = choice.fontMetrics().horizontalAdvance(choice.currentText()) > room;
    return isCut ? QStringLiteral("does not show its choice whole") : QString();
}

// What is typed scrolls in its field; what the field says by itself does not.
QString fieldFault(const QLineEdit &field)
{
    QStyleOptionFrame option;
    option.initFrom(&field);
    const int room = field.style()->subElementRect(QStyle::SE_LineEditContents, &option, &field).width() - 4;
    const bool isCut = field.text().isEmpty() && field.fontMetrics().horizontalAdvance(field.placeholderText()) > room;
    if (field.height() < field.minimumSizeHint().height())
        return QStringLiteral("is clipped");
    return isCut ? QStringLiteral("does not show its placeholder whole") : QString();
}

QString tabsFault(const QTabBar &tabs)
{
    for (int i = 0; i < tabs.count(); ++i)
        if (tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(i)).width() > tabs.tabRect(i).width())
            return QStringLiteral("cuts off \"%1\"").arg(tabs.tabText(i));
    return {};
}

// A row may leave out what its column has no room for, when it can be had another way: heard, and read under the pointer.
QString rowsFault(const QAbstractItemView &view)
{
    const int count = view.model() ? qMin(view.model()->rowCount(), kRowsSeen) : 0;
    for (int i = 0; i < count; ++i) {
        const QModelIndex row = view.model()->index(i, 0);
        const QString name = row.data(Qt::DisplayRole).toString();
        const QString tip = QTextDocumentFragment::fromHtml(row.data(Qt::ToolTipRole).toString()).toPlainText();
        if (!row.data(Qt::AccessibleTextRole).toString().contains(name) || !tip.contains(name))
            return QStringLiteral("has a row that cannot be had whole: \"%1\"").arg(name);
    }
    return {};
}

QString wordsFault(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return labelFault(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return buttonFault(*button);
    if (const auto *choice = qobject_cast<const QComboBox *>(&part))
        return choiceFault(*choice);
    if (const auto *field = qobject_cast<const QLineEdit *>(&part))
        return fieldFault(*field);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        return tabsFault(*tabs);
    const auto *view = qobject_cast<const QAbstractItemView *>(&part);
    return view ? rowsFault(*view) : QString();
}

// Where the system's text has grown, all of it has.
QString sizeFault(const QWidget &part)
{
    const bool isSmall = part.fontMetrics().height() < QFontMetrics(QApplication::font()).height() - 1;
    return isSmall && !wordsOf(part).isEmpty() ? QStringLiteral("has smaller text than the system") : QString();
}

// A page may be longer than the window it is seen through; rows and tabs are their view's own business.
bool isPlacedByLayout(const QWidget &part)
{
    const QWidget *parent = part.parentWidget();
    const bool isScrolled = parent->objectName() == QLatin1String("qt_scrollarea_viewport");
    return !isScrolled && !part.inherits("QFocusFrame") && !part.inherits("QSizeGrip")
           && !isInside(*parent, "QAbstractItemView") && !isInside(*parent, "QTabBar")
           && !isInside(*parent, "QLineEdit") && !isInside(*parent, "QComboBox");
}

QString placeFault(const QWidget &part)
{
    if (!isPlacedByLayout(part) || part.size().isEmpty())
        return {};
    return part.parentWidget()->rect().contains(part.geometry()) ? QString()
                                                                 : QStringLiteral("lies partly outside its parent");
}

bool isSeen(const QWidget &part)
{
    return part.isVisible() && !part.isWindow() && !part.size().isEmpty() && !wordsOf(part).isEmpty();
}

QStringList overlaps(const QWidget &window, const QWidget &part)
{
    QStringList faults;
    const auto siblings = part.parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    for (qsizetype i = siblings.indexOf(&part) + 1; isSeen(part) && i < siblings.size(); ++i)
        if (isSeen(*siblings.at(i)) && siblings.at(i)->geometry().intersects(part.geometry()))
            faults += QStringLiteral("%1 and %2 lie on one another")
                          .arg(calledIn(window, part), calledIn(window, *siblings.at(i)));
    return faults;
}

// What asks for more room than there is: the innermost of them.
QString widestIn(const QAbstractScrollArea &area)
{
    const QWidget *widest = nullptr;
    for (const QWidget *part : area.viewport()->findChildren<QWidget *>())
        if (part->isVisible() && part->minimumSizeHint().width() > area.viewport()->width() / 2
            && (!widest || part->minimumSizeHint().width() >= widest->minimumSizeHint().width() - 100))
            widest = part;
    return widest ? calledIn(*area.window(), *widest) : QString();
}

QStringList sideways(const QWidget &window)
{
    QStringList faults;
    for (const auto *area : window.findChildren<QAbstractScrollArea *>())
        if (area->isVisible() && area->window() == &window && area->horizontalScrollBar()->maximum() > 0)
            faults += QStringLiteral("%1 scrolls to the side for %2").arg(calledIn(window, *area), widestIn(*area));
    return faults;
}

} // namespace

QStringList layoutFaults(const QWidget &window, const QSize &screen)
{
    QStringList faults = sideways(window);
    if (!screen.isEmpty() && (window.width() > screen.width() || window.height() > screen.height()))
        faults += QStringLiteral("the window is %1 x %2")
                      .arg(QString::number(window.width()), QString::number(window.height()));
    for (const QWidget *part : shownParts(window)) {
        for (const QString &fault : {wordsFault(*part), sizeFault(*part), placeFault(*part)})
            if (!fault.isEmpty())
                faults += QStringLiteral("%1 %2").arg(calledIn(window, *part), fault);
        faults += overlaps(window, *part);
    }
    return faults;
}
