#include "wizard/wizard.h"

#include "steps_left_text.h"
#include "widgets/banner.h"
#include "widgets/measures.h"
#include "wizard/attention.h"
#include "wizard/page.h"
#include "wizard/rail_list.h"
#include "wizard/rail_tools.h"
#include "wizard/step_rail.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QScreen>

#include <utility>

namespace {

constexpr int kRailSteps = 4;

// The four things a person does; the steps behind them are more. An account that is not signed is not at the end.
int railStep(Step step, bool isSigned)
{
    switch (step) {
    case Step::Lookup:
    case Step::Results:
    case Step::Manual: return 0;
    case Step::Company:
    case Step::Existing: return 1;
    case Step::Sign:
    case Step::Waiting: return 2;
    case Step::Done: return isSigned ? 3 : 2;
    }
    Q_UNREACHABLE();
}

} // namespace

Wizard::Wizard(Onboarding &flow, QWidget *parent)
    : QWizard(parent),
      m_flow(flow),
      m_rail(new StepRail(kRailSteps)),
      m_tools(new RailTools(*m_rail, this)),
      m_attention(new Attention(flow, *this)),
      m_buttons(*this)
{
    setWizardStyle(ModernStyle);
    setOption(ExtendedWatermarkPixmap); // the rail reaches the bottom edge
    setSideWidget(m_rail);
    setMinimumSize(40 * kUnit, 30 * kUnit);
    addPages();
    connectPages();
    connectFlow();
    connect(m_rail->steps(), &RailList::wantsBack, this, [this](int wanted) {
        { // as by Back, as often as it takes
            const QScopedValueRollback steering(m_isSteering, true);
            for (auto before = step(); railStep(step(), false) > wanted; before = step()) {
                back();
                if (step() == before)
                    break;
            }
        }
        arrived(true);
    });
    retranslate();
    arrangeButtons();
    const QSize wanted(10 * fontMetrics().height() + lineWidth(fontMetrics()) + 8 * kUnit, 46 * fontMetrics().height());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(4 * kUnit, 8 * kUnit))); // the frame wants room too
}

Wizard::~Wizard() = default;

int Wizard::nextId() const
{
    if (!currentPage())
        return -1;
    const auto next = nextStep(step(), m_flow.draft());
    return next ? static_cast<int>(*next) : -1;
}

bool Wizard::validateCurrentPage()
{
    if (nextId() == -1 || m_flow.isDone(step()))
        return true;
    static_cast<Page *>(currentPage())->goOn();
    return false; // stepDone turns the page
}

void Wizard::turned(int id)
{
    const bool goingBack = id < std::exchange(m_at, id);
    if (id == -1)
        return;
    m_flow.setCurrent(step());
    if (!m_isSteering)
        arrived(goingBack);
}

void Wizard::arrived(bool goingBack)
{
    const bool wasByHand = m_flow.draft().byHand && (step() == Step::Lookup || step() == Step::Results);
    const bool wasSuggested = m_flow.wasSuggested() && step() == Step::Lookup; // Fetch looks up what is typed
    const bool isAfresh =
        wasByHand || wasSuggested || step() == Step::Sign; // Back never replays a signature, nor the way by hand
    if (goingBack && isAfresh && m_flow.isDone(step()))
        m_flow.edit(step());
    m_rail->steps()->setCurrent(railStep(step(), m_flow.draft().isSigned));
    m_rail->setLeft(stepsLeftText(step()));
    arrangeButtons();
    align();
    static_cast<Page *>(currentPage())->arrive();
}

void Wizard::turnToManual()
{
    {
        const QScopedValueRollback steering(m_isSteering, true);
        while (step() > Step::Manual)
            back();
        if (step() != Step::Manual)
            next();
    }
    arrived();
}

void Wizard::resume()
{
    {
        const QScopedValueRollback steering(m_isSteering, true);
        restart();
        for (auto before = step(); step() != m_flow.resumeStep(); before = step()) {
            next();
            if (step() == before)
                break;
        }
    }
    arrived();
    const QString &name = m_flow.resumeFocus();
    auto *field = name.isEmpty() ? nullptr : currentPage()->findChild<QWidget *>(name);
    if (field && field->isVisible() && field->isEnabled())
        field->setFocus(Qt::OtherFocusReason);
}
