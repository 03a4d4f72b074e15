#include "wizard/button_row.h"

#include "dialogs/reading_order.h"
#include "widgets/measures.h"

#include <QAbstractButton>
#include <QLayout>

namespace {

QList<QWizard::WizardButton> buttonsOf(const ButtonRow::State &state)
{
    QList<QWizard::WizardButton> buttons;
    if (state.offersLater && !state.isNarrow)
        buttons += QWizard::CustomButton1;
    if (state.offersCancel)
        buttons += QWizard::CustomButton2;
    buttons += QWizard::Stretch;
    if (state.offersBack)
        buttons += QWizard::BackButton;
    switch (state.step) {
    case Step::Lookup:
    case Step::Results:
    case Step::Manual:
    case Step::Company:
    case Step::Sign: return buttons += QWizard::NextButton;
    case Step::Waiting: // its run turns the page
        return buttons;
    case Step::Done:
    case Step::Existing: return buttons += QWizard::FinishButton;
    }
    Q_UNREACHABLE();
}

} // namespace

ButtonRow::ButtonRow(QWizard &wizard) : m_wizard(wizard)
{
    m_wizard.setOption(QWizard::NoBackButtonOnStartPage);
    m_wizard.setOption(QWizard::NoCancelButton);
    for (const QWizard::WizardButton primary : {QWizard::NextButton, QWizard::FinishButton})
        m_wizard.button(primary)->setProperty("primary", true);
}

void ButtonRow::arrange(const State &state)
{
    const QList<QWizard::WizardButton> wanted = buttonsOf(state);
    if (wanted != m_layout)
        m_wizard.setButtonLayout(wanted);
    m_layout = wanted;
    align(state.isNarrow);
}

void ButtonRow::align(bool isNarrow)
{
    const int side = isNarrow ? 2 * kUnit : 4 * kUnit;
    const int above = kUnit + kUnit / 2;
    const bool isEmpty = m_layout == QList{QWizard::Stretch}; // the row is as high as ever
    const QWidget *next = m_wizard.button(QWizard::NextButton);
    const QWidget *area = next->parentWidget();
    QLayout *all = area ? area->layout() : nullptr;
    for (int i = 0; all && i < all->count(); ++i)
        if (QLayout *row = all->itemAt(i)->layout()) {
            row->setContentsMargins(side, above, side, isEmpty ? above + next->sizeHint().height() : above);
            row->setSpacing(kUnit);
        }
}

// QWizard goes by when they were made, and a page's parts come and go.
void ButtonRow::orderTabs(QWidget &rail)
{
    QWidgetList parts{m_wizard.currentPage()};
    for (const auto which : {QWizard::CustomButton1, QWizard::CustomButton2, QWizard::BackButton, QWizard::NextButton,
                             QWizard::FinishButton})
        parts.append(m_wizard.button(which));
    QWidgetList tabs = readIn(parts << &rail);
    tabs.removeIf([this](const QWidget *one) { return one->window() != &m_wizard; }); // a button not wanted now
    if (tabs != m_tabs)
        followOrder(tabs);
    m_tabs = tabs;
}
