#include "notices.h"

#include "error_text.h"
#include "widgets/banner.h"
#include "widgets/help_link.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

Notices::Notices(Wizard &wizard) : m_wizard(wizard)
{
    wizard.installEventFilter(this);
    connect(&wizard, &QWizard::currentIdChanged, this, &Notices::turn);
}

void Notices::tell(Failure what)
{
    const auto isSame = [what](const auto &one) { return one.first == what; };
    if (std::any_of(m_told.cbegin(), m_told.cend(), isSame))
        return;
    m_told.append({what, nullptr});
    showNew();
}

void Notices::takeBack(Failure what)
{
    const auto isIt = [what](const auto &one) { return one.first == what; };
    const auto told = std::find_if(m_told.begin(), m_told.end(), isIt);
    if (told == m_told.end())
        return;
    if (told->second)
        told->second->say(Tone::Neutral, {}, {});
    m_told.erase(told);
}

bool Notices::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayAll();
    if (event->type() == QEvent::Show) // it may yet turn to the page where the user was
        QTimer::singleShot(0, this, [this] { showNew(); });
    return QObject::eventFilter(wizard, event);
}

// What is lost when the program is closed is told on every page, for as long as it is so.
void Notices::turn()
{
    for (auto &[what, banner] : m_told)
        if (what == Failure::DraftDiskFull || what == Failure::DraftNotSaved)
            delete banner;
    showNew();
}

void Notices::showNew()
{
    if (!m_wizard.currentPage() || !m_wizard.isVisible())
        return;
    for (auto &[what, banner] : m_told)
        if (!banner)
            banner = addBanner(what);
    sayAll();
}

// With the way to the handbook, which says more than fits here.
Banner *Notices::addBanner(Failure what)
{
    Banner *banner = static_cast<Page *>(m_wizard.currentPage())->addBanner();
    auto *help = new HelpLink;
    help->setObjectName(QStringLiteral("noticeHelp"));
    banner->addButton(help);
    help->leadTo(errorText({.what = what}).code);
    return banner;
}

void Notices::sayAll()
{
    for (const auto &[what, banner] : std::as_const(m_told)) {
        if (banner)
            banner->say(Tone::Warning, QStringLiteral("warning"), text(what));
    }
}

QString Notices::text(Failure what)
{
    const Error error{.what = what};
    if (what != Failure::BrowserMissing)
        return errorLine(error);
    //: a code to quote
    return tr("No web browser could be opened. Open one yourself: the network shows its log-in there. (%1)")
        .arg(errorText(error).code);
}
