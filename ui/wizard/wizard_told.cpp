// What the wizard is told from outside the journey, and hands on to its pages.
#include "wizard/done_page.h"
#include "wizard/lookup_page.h"
#include "wizard/results_page.h"
#include "wizard/waiting_page.h"
#include "wizard/wizard.h"

void Wizard::setStanding(Standing standing)
{
    m_standing = standing;
    static_cast<WaitingPage *>(page(static_cast<int>(Step::Waiting)))->setDemo(standing == Standing::Demo);
    retranslate();
}

LookupPage &Wizard::lookupPage() const
{
    return *static_cast<LookupPage *>(page(static_cast<int>(Step::Lookup)));
}

void Wizard::registerKeysChanged()
{
    static_cast<ResultsPage *>(page(static_cast<int>(Step::Results)))->offerToSearchAgain();
}

DonePage &Wizard::donePage() const
{
    return *static_cast<DonePage *>(page(static_cast<int>(Step::Done)));
}

void Wizard::browserFailed(const QUrl &address)
{
    static_cast<WaitingPage *>(page(static_cast<int>(Step::Waiting)))->browserFailed(address);
}
