#include "tour/shown_texts.h"

#include "results/company_delegate.h"
#include "tour/window_parts.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>

#include <algorithm>

namespace {

QStringList rowsOf(const QAbstractItemModel &model)
{
    QStringList rows;
    for (int row = 0; row < model.rowCount(); ++row)
        for (const int role : {static_cast<int>(Qt::DisplayRole), static_cast<int>(DetailRole),
                               static_cast<int>(NoticeRole), static_cast<int>(SourceRole),
                               static_cast<int>(Qt::AccessibleTextRole), static_cast<int>(Qt::ToolTipRole)})
            rows += model.index(row, 0).data(role).toString();
    return rows;
}

QStringList saidBy(const QWidget &part)
{
    QStringList said{part.accessibleName(), part.accessibleDescription(), part.toolTip()};
    if (!qobject_cast<const QComboBox *>(&part)) // which of its rows is chosen is no text
        said += wordsOf(part);
    if (const auto *field = qobject_cast<const QLineEdit *>(&part))
        said += field->placeholderText();
    if (const auto *choice = qobject_cast<const QComboBox *>(&part))
        said += rowsOf(*choice->model());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&part); view && view->model())
        said += rowsOf(*view->model());
    if (const auto *tabs = qobject_cast<const QTabBar *>(&part))
        for (int i = 0; i < tabs->count(); ++i)
            said += tabs->tabText(i);
    return said;
}

// Also the letters of an id or of a link that is made anew each time.
QString withoutFigures(QString text)
{
    static const QRegularExpression ids(QStringLiteral("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-zA-Z]{24,}"));
    static const QRegularExpression figures(QStringLiteral("[0-9]+"));
    text.remove(QChar(0x200B)); // where an id may be broken
    return text.replace(ids, QStringLiteral("#")).replace(figures, QStringLiteral("#"));
}

// Its name, else its place among those of its kind.
QString markOf(const QWidget &part)
{
    if (!part.objectName().isEmpty())
        return part.objectName();
    const auto siblings = part.parentWidget()->findChildren<QWidget *>(Qt::FindDirectChildrenOnly);
    const auto end = std::find(siblings.begin(), siblings.end(), &part);
    const auto before = std::count_if(
        siblings.begin(), end, [&part](const QWidget *other) { return other->metaObject() == part.metaObject(); });
    return QLatin1String(part.metaObject()->className()) + QString::number(before);
}

// By its place among those of its kind: a name alone may be there twice, and the ring round the focus comes and goes.
QString placeOf(const QWidget &window, const QWidget &part)
{
    QString place;
    for (const QWidget *one = &part; one != &window; one = one->parentWidget())
        place = u'/' + markOf(*one) + place;
    return place;
}

} // namespace

ShownTexts textsOf(const QWidget &window)
{
    ShownTexts texts;
    texts.insert(QStringLiteral("/"), window.windowTitle());
    for (const QWidget *part : shownParts(window)) {
        const QStringList said = saidBy(*part);
        if (!said.join(QString()).isEmpty())
            texts.insert(placeOf(window, *part), withoutFigures(said.join(QStringLiteral(" | "))));
    }
    return texts;
}

QStringList differences(const ShownTexts &one, const ShownTexts &other)
{
    QStringList found;
    for (auto said = one.cbegin(); said != one.cend(); ++said)
        if (other.contains(said.key()) && other.value(said.key()) != said.value())
            found += QStringLiteral("%1: \"%2\" and \"%3\"").arg(said.key(), said.value(), other.value(said.key()));
    return found;
}
