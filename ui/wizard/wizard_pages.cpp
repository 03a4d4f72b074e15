// The pages of the wizard: one line each.
#include "wizard/company_page.h"
#include "wizard/done_page.h"
#include "wizard/existing_page.h"
#include "wizard/lookup_page.h"
#include "wizard/manual_page.h"
#include "wizard/results_page.h"
#include "wizard/sign_page.h"
#include "wizard/waiting_page.h"
#include "wizard/wizard.h"

#include <QPushButton>

void Wizard::addPages()
{
    add(Step::Lookup, new LookupPage(m_flow));
    add(Step::Results, new ResultsPage(m_flow));
    add(Step::Manual, new ManualPage(m_flow));
    add(Step::Company, new CompanyPage(m_flow));
    add(Step::Sign, new SignPage(m_flow));
    add(Step::Waiting, new WaitingPage(m_flow));
    add(Step::Done, new DonePage(m_flow));
    add(Step::Existing, new ExistingPage(m_flow));
    setStartId(static_cast<int>(Step::Lookup));
}

void Wizard::add(Step step, Page *page)
{
    setPage(static_cast<int>(step), page);
    m_banners.append(page->addBanner());
    connect(page->later(), &QPushButton::clicked, this, &Wizard::askForLater);
    connect(page, &Page::wantsNetworkSettings, this, &Wizard::wantsNetworkSettings);
    connect(page, &Page::wantsRegisterSettings, this, &Wizard::wantsRegisterSettings);
    connect(page, &Page::wantsRegisterKeys, this, &Wizard::wantsRegisterKeys);
    connect(page, &Page::wantsPortal, this, &Wizard::wantsPortal);
    connect(page, &Page::refreshed, this, &Wizard::arrangeButtons);
}
