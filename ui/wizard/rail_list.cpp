#include "wizard/rail_list.h"

#include "wizard/rail_access.h"
#include "wizard/rail_step.h"

#include <QVBoxLayout>

#include <utility>

RailList::RailList(int count)
{
    tellRailToScreenReaders();
    setObjectName(QStringLiteral("steps"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    for (int i = 0; i < count; ++i) {
        auto *step = new RailStep(i, count);
        connect(step, &QAbstractButton::clicked, this, [this, i, step] {
            if (step->leadsBack())
                Q_EMIT wantsBack(i);
        });
        column->addWidget(step);
        m_steps.append(step);
    }
    render();
}

void RailList::setTitles(const QStringList &titles)
{
    setAccessibleName(tr("Steps"));
    for (int i = 0; i < m_steps.size(); ++i)
        m_steps[i]->setTitle(titles.value(i));
}

void RailList::setCurrent(int step)
{
    if (std::exchange(m_current, step) != step)
        render();
}

void RailList::setLeadsBack(bool leadsBack)
{
    if (std::exchange(m_leadsBack, leadsBack) != leadsBack)
        render();
}

void RailList::setCompact(bool compact)
{
    for (RailStep *step : m_steps)
        step->setCompact(compact);
}

void RailList::render()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const auto state = i < m_current    ? RailStep::State::Done
                           : i == m_current ? RailStep::State::Current
                                            : RailStep::State::ToCome;
        m_steps[i]->setState(state, m_leadsBack && i < m_current);
    }
}
