#pragma once

#include "flow/step.h"

#include <QList>
#include <QWizard>

/// Which buttons the wizard has: "Sign later" and what cancels the signing to the left, Back and one primary button to
/// the right.
class ButtonRow
{
public:
    explicit ButtonRow(QWizard &wizard);

    struct State
    {
        Step step = Step::Lookup;
        bool isNarrow = false; // then "Sign later" stands in the page
        bool offersLater = false;
        bool offersBack = true;
        bool offersCancel = false;
    };

    void arrange(const State &state);
    void align(bool isNarrow); // QWizard puts it back with each change of layout
    void orderTabs(QWidget &rail); // the page, the buttons, the rail

private:
    QWizard &m_wizard;
    QList<QWizard::WizardButton> m_layout;
    QWidgetList m_tabs; // in the order they were put in last
};
