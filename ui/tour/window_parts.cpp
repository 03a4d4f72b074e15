#include "tour/window_parts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegion>

QWidgetList shownParts(const QWidget &window)
{
    QWidgetList shown;
    for (QWidget *part : window.findChildren<QWidget *>())
        if (part->isVisible() && part->window() == &window)
            shown.append(part);
    return shown;
}

QString wordsOf(const QWidget &part)
{
    if (const auto *label = qobject_cast<const QLabel *>(&part))
        return label->text();
    if (const auto *button = qobject_cast<const QAbstractButton *>(&part))
        return button->text();
    if (const auto *choice = qobject_cast<const QComboBox *>(&part))
        return choice->currentText();
    if (const auto *group = qobject_cast<const QGroupBox *>(&part))
        return group->title();
    const auto *field = qobject_cast<const QLineEdit *>(&part);
    if (!field)
        return {};
    return field->displayText().isEmpty() ? field->placeholderText() : field->displayText();
}

QString calledIn(const QWidget &window, const QWidget &part)
{
    constexpr int kEnough = 40;
    const QString words = wordsOf(part).simplified();
    if (!part.objectName().isEmpty())
        return part.objectName();
    const QString kind = QLatin1String(part.metaObject()->className());
    if (!words.isEmpty())
        return QStringLiteral("%1 \"%2\"").arg(kind, words.left(kEnough));
    const bool isAlone = &part == &window || !part.parentWidget();
    return isAlone ? kind : QStringLiteral("%1 in %2").arg(kind, calledIn(window, *part.parentWidget()));
}

bool isInside(const QWidget &part, const char *kind)
{
    for (const QWidget *one = &part; one; one = one->parentWidget())
        if (one->inherits(kind))
            return true;
    return false;
}

QRect placeIn(const QWidget &window, const QWidget &part)
{
    const QRect seen = part.visibleRegion().boundingRect();
    return seen.isEmpty() ? QRect() : seen.translated(part.mapTo(&window, QPoint(0, 0)));
}
