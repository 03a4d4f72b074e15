#include "wizard/rail_access.h"

#include "wizard/rail_list.h"
#include "wizard/rail_step.h"

#include <QAccessibleWidget>

namespace {

/// A step in the eyes of a screen reader.
class AccessibleStep final : public QAccessibleWidget
{
public:
    explicit AccessibleStep(RailStep *step) : QAccessibleWidget(step, QAccessible::StaticText), m_step(*step) {}

    QAccessible::Role role() const override
    {
        return m_step.leadsBack() ? QAccessible::Button : QAccessible::StaticText;
    }

    QStringList actionNames() const override
    {
        return m_step.leadsBack() ? QStringList{pressAction(), setFocusAction()} : QStringList();
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction())
            m_step.click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    RailStep &m_step;
};

QAccessibleInterface *accessibleRailOf(const QString &, QObject *object)
{
    if (auto *step = qobject_cast<RailStep *>(object))
        return new AccessibleStep(step);
    // A list's rows are walked by arrows; these are buttons and words, each a stop of its own.
    if (auto *list = qobject_cast<RailList *>(object))
        return new QAccessibleWidget(list, QAccessible::Grouping);
    return nullptr;
}

} // namespace

void tellRailToScreenReaders()
{
    QAccessible::installFactory(accessibleRailOf); // a second time changes nothing
}
