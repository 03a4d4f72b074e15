#include "outbox_notice.h"

#include "bring_forward.h"
#include "desktop_notice.h"
#include "domain/plain_text.h"
#include "error_text.h"
#include "flow/registrations.h"
#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QEvent>

OutboxNotice::OutboxNotice(Wizard &wizard, Onboarding &flow, const Registrations &registrations)
    : QObject(&wizard), m_wizard(wizard), m_registrations(registrations)
{
    wizard.installEventFilter(this);
    connect(&wizard, &QWizard::currentIdChanged, this, [this] {
        if (!m_isShown)
            show();
    });
    connect(&flow.outbox(), &Outbox::sent, this, &OutboxNotice::sent);
    connect(&flow.outbox(), &Outbox::refused, this, &OutboxNotice::refused);
}

void OutboxNotice::sent(const QString &id, Registered answer)
{
    const Record *record = m_registrations.find(id);
    if (!record)
        return;
    const QString name = isolated(summaryOf(*record).companyName);
    tell(true, [name, answer] {
        return answer == Registered::Accepted ? tr("%1 is registered now. It waits for a signature.").arg(name)
                                              : tr("%1 has an account already, so nothing was registered.").arg(name);
    });
}

void OutboxNotice::refused(const QString &id, const Error &error)
{
    const Record *record = m_registrations.find(id);
    if (!record)
        return;
    const QString name = isolated(summaryOf(*record).companyName);
    tell(false, [name, error] {
        //: what went wrong, and what to do
        return tr("%1 could not be registered. %2").arg(name, errorLine(error));
    });
}

// A reminder may stand there before the wizard does: it is told on the first page then.
void OutboxNotice::show()
{
    auto *page = static_cast<Page *>(m_wizard.currentPage());
    if (!page || !m_text)
        return;
    delete m_banner;
    m_banner = page->addBanner();
    say();
    m_banner->announce();
    m_isShown = true;
}

void OutboxNotice::say()
{
    const QString icon = m_isGood ? QStringLiteral("check") : QStringLiteral("warning");
    m_banner->say(m_isGood ? Tone::Success : Tone::Warning, icon, m_text());
}

void OutboxNotice::tell(bool isGood, const Text &text)
{
    m_isGood = isGood;
    m_text = text;
    m_isShown = false;
    show();
    if (m_isShown && QApplication::activeWindow())
        return; // a reminder that is in front says nothing of it
    if (!m_notice) {
        m_notice = new DesktopNotice(QDBusConnection::sessionBus(), this);
        connect(m_notice, &DesktopNotice::pressed, &m_wizard, [this] { bringForward(m_wizard); });
    }
    // It may stand on a locked screen: nothing of the company.
    m_notice->show(isGood ? tr("The registration is sent") : tr("The registration could not be sent"),
                   tr("Open Anslut to see more."), tr("Show"));
}

bool OutboxNotice::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_banner)
        say();
    return QObject::eventFilter(wizard, event);
}
