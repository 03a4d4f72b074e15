#include "tour/spoken_audit.h"

#include "tour/window_parts.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QGroupBox>
#include <QHash>
#include <QKeySequence>
#include <QLabel>
#include <QRegularExpression>
#include <QTabBar>

namespace {

constexpr int kRowsHeard = 50; // of a list: the others are made of the same

bool isPressed(QAccessible::Role role)
{
    return role == QAccessible::PushButton || role == QAccessible::CheckBox || role == QAccessible::RadioButton
           || role == QAccessible::PageTab || role == QAccessible::MenuItem || role == QAccessible::ButtonMenu;
}

bool isFilledIn(QAccessible::Role role)
{
    return role == QAccessible::EditableText || role == QAccessible::ComboBox || role == QAccessible::SpinBox
           || role == QAccessible::Slider;
}

bool isOfRows(QAccessible::Role role)
{
    return role == QAccessible::List || role == QAccessible::Table || role == QAccessible::Tree;
}

bool isRow(QAccessible::Role role)
{
    return role == QAccessible::ListItem || role == QAccessible::Cell || role == QAccessible::TreeItem;
}

// A placeholder is gone as soon as something is typed.
bool isLabelled(const QWidget &window, const QWidget &part)
{
    if (!part.accessibleName().isEmpty())
        return true;
    for (const auto *label : window.findChildren<QLabel *>())
        if (label->buddy() == &part && !label->text().isEmpty())
            return true;
    return false;
}

QString signFault(const QString &name)
{
    static const QRegularExpression signs(
        QStringLiteral("[<>&|*\\x{00AB}\\x{00BB}\\x{2190}-\\x{21FF}\\x{25A0}-\\x{25FF}]"));
    return signs.match(name).hasMatch() ? QStringLiteral("has signs in its name: \"%1\"").arg(name) : QString();
}

QString faultOf(const QWidget &window, const QAccessibleInterface &spoken)
{
    const QAccessible::Role role = spoken.role();
    const QString name = spoken.text(QAccessible::Name);
    const auto *part = qobject_cast<QWidget *>(spoken.object());
    const bool isReached = spoken.state().focusable && role != QAccessible::StaticText;
    if (role == QAccessible::NoRole)
        return QStringLiteral("has no role");
    if (name.trimmed().isEmpty() && (isPressed(role) || isFilledIn(role) || isOfRows(role) || isRow(role) || isReached))
        return QStringLiteral("has no name");
    if (part && (isFilledIn(role) || isOfRows(role)) && !isLabelled(window, *part))
        return QStringLiteral("has no label");
    return isPressed(role) ? signFault(name) : QString();
}

// The field in a choice or a number is not one of its own.
bool isPartOfAnother(const QWidget *part)
{
    return part && part->objectName().startsWith(QLatin1String("qt_"));
}

bool isHeard(const QWidget &window, QAccessibleInterface *spoken)
{
    if (!spoken || !spoken->isValid() || spoken->state().invisible)
        return false;
    const auto *part = qobject_cast<QWidget *>(spoken->object());
    return !isPartOfAnother(part) && (!part || (part->window() == &window && part->isVisible()));
}

void listen(QWidget &window, QAccessibleInterface *spoken, QStringList &faults)
{
    if (!isHeard(window, spoken))
        return;
    const auto *part = qobject_cast<QWidget *>(spoken->object());
    if (const QString fault = faultOf(window, *spoken); part != &window && !fault.isEmpty())
        faults += QStringLiteral("%1 %2").arg(part ? calledIn(window, *part) : QStringLiteral("a row"), fault);
    const int count = isOfRows(spoken->role()) ? qMin(spoken->childCount(), kRowsHeard) : spoken->childCount();
    for (int i = 0; i < count && spoken->role() != QAccessible::ComboBox; ++i)
        listen(window, spoken->child(i), faults);
}

// Alt and a letter; empty when it has none.
QStringList keysOf(const QWidget &part)
{
    QStringList keys;
    const auto *label = qobject_cast<const QLabel *>(&part);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        for (int i = 0; i < tabs->count(); ++i)
            keys += QKeySequence::mnemonic(tabs->tabText(i)).toString();
    else if ((label && label->buddy()) || qobject_cast<const QAbstractButton *>(&part)
             || qobject_cast<const QGroupBox *>(&part))
        keys += QKeySequence::mnemonic(wordsOf(part)).toString();
    keys.removeAll(QString());
    return keys;
}

QStringList sharedKeys(const QWidget &window)
{
    QStringList faults;
    QHash<QString, QString> holders;
    for (const QWidget *part : shownParts(window)) {
        if (!part->isEnabled())
            continue;
        for (const QString &key : keysOf(*part)) {
            if (holders.contains(key))
                faults += QStringLiteral("%1 and %2 share %3").arg(holders.value(key), calledIn(window, *part), key);
            holders.insert(key, calledIn(window, *part));
        }
    }
    return faults;
}

} // namespace

QStringList spokenFaults(QWidget &window)
{
    QStringList faults;
    listen(window, QAccessible::queryAccessibleInterface(&window), faults);
    return faults + sharedKeys(window);
}
