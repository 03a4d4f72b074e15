#include "welcome_back.h"

#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QEvent>
#include <QLocale>

WelcomeBack::WelcomeBack(Wizard &wizard) : QObject(&wizard), m_wizard(wizard)
{
    wizard.installEventFilter(this);
    connect(&wizard, &QWizard::currentIdChanged, this, [this] { delete m_banner; });
}

void WelcomeBack::say(const QDateTime &leftAt)
{
    m_leftAt = leftAt;
    delete m_banner;
    m_banner = static_cast<Page *>(m_wizard.currentPage())->addBanner();
    sayAgain();
    m_banner->announce();
}

bool WelcomeBack::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_banner)
        sayAgain();
    return QObject::eventFilter(wizard, event);
}

void WelcomeBack::sayAgain()
{
    const QString day = QLocale().toString(m_leftAt.toLocalTime().date(), tr("d MMMM yyyy", "a date in a sentence"));
    m_banner->sayQuietly(tr("Welcome back. What you had filled in on %1 is still here.").arg(day));
}
