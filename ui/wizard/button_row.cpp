#include "wizard/button_row.h"

#include <QAbstractButton>
#include <QLayout>

namespace {

constexpr int kUnit = 8;

QList<QWizard::WizardButton> buttonsOf(const ButtonRow::State &state)
{
    QList<QWizard::WizardButton> buttons;
    if (state.offersLater && !state.isNarrow)
        buttons += QWizard::CustomButton1;
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
    const QWidget *area = m_wizard.button(QWizard::NextButton)->parentWidget();
    QLayout *all = area ? area->layout() : nullptr;
    for (int i = 0; all && i < all->count(); ++i)
        if (QLayout *row = all->itemAt(i)->layout()) {
            row->setContentsMargins(side, kUnit + kUnit / 2, side, kUnit + kUnit / 2);
            row->setSpacing(kUnit);
        }
}
