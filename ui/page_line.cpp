#include "page_line.h"

#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QEvent>

PageLine::PageLine(Wizard &wizard) : QObject(&wizard), m_wizard(wizard)
{
    wizard.installEventFilter(this);
    connect(&wizard, &QWizard::currentIdChanged, this, &PageLine::turn);
}

void PageLine::show(const Say &say, Stay stay)
{
    m_say = say;
    m_stay = stay;
    if (put())
        m_banner->announce();
}

void PageLine::hide()
{
    m_say = {};
    delete m_banner;
}

bool PageLine::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_banner)
        m_say(*m_banner);
    return QObject::eventFilter(wizard, event);
}

void PageLine::turn()
{
    const bool wasShown = m_banner;
    if (m_stay == Stay::OnThisPage && wasShown)
        return hide();
    if (put() && !wasShown)
        m_banner->announce();
}

bool PageLine::put()
{
    delete m_banner;
    auto *page = static_cast<Page *>(m_wizard.currentPage());
    if (!page || !m_say)
        return false;
    m_banner = page->addBanner();
    m_say(*m_banner);
    return true;
}
