#include "notices.h"

#include "error_text.h"
#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QEvent>
#include <QTimer>

#include <algorithm>

Notices::Notices(Wizard &wizard) : m_wizard(wizard)
{
    wizard.installEventFilter(this);
}

void Notices::tell(Failure what)
{
    const auto isSame = [what](const auto &one) { return one.first == what; };
    if (std::any_of(m_told.cbegin(), m_told.cend(), isSame))
        return;
    m_told.append({what, nullptr});
    showNew();
}

bool Notices::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        sayAll();
    if (event->type() == QEvent::Show) // it may yet turn to the page where the user was
        QTimer::singleShot(0, this, [this] { showNew(); });
    return QObject::eventFilter(wizard, event);
}

void Notices::showNew()
{
    auto *page = static_cast<Page *>(m_wizard.currentPage());
    if (!page || !m_wizard.isVisible())
        return;
    for (auto &[what, banner] : m_told)
        if (!banner)
            banner = page->addBanner();
    sayAll();
}

void Notices::sayAll()
{
    for (const auto &[what, banner] : std::as_const(m_told))
        if (banner)
            banner->say(Tone::Warning, QStringLiteral("warning"), errorLine(Error{what, {}, 0, {}}));
}
