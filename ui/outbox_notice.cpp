#include "outbox_notice.h"

#include "bring_forward.h"
#include "desktop_notice.h"
#include "domain/plain_text.h"
#include "error_text.h"
#include "flow/registrations.h"
#include "widgets/banner.h"
#include "widgets/help_link.h"
#include "wizard/wizard.h"

#include <QApplication>

OutboxNotice::OutboxNotice(Wizard &wizard, Onboarding &flow, const Registrations &registrations)
    : m_wizard(wizard), m_registrations(registrations), m_line(wizard)
{
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

void OutboxNotice::tell(bool isGood, const Text &text)
{
    const auto say = [isGood, text](Banner &banner) {
        banner.say(isGood ? Tone::Success : Tone::Warning, isGood ? QStringLiteral("check") : QStringLiteral("warning"),
                   text());
        auto *help = banner.findChild<HelpLink *>();
        if (!help)
            banner.addButton(help = new HelpLink);
        help->leadFrom(text());
    };
    m_line.show(say, PageLine::Stay::OnThisPage);
    if (m_line.isShown() && QApplication::activeWindow())
        return; // a reminder that is in front says nothing of it
    if (!m_notice) {
        m_notice = new DesktopNotice(QDBusConnection::sessionBus(), this);
        connect(m_notice, &DesktopNotice::pressed, &m_wizard, [this] { bringForward(m_wizard); });
    }
    // It may stand on a locked screen: nothing of the company.
    m_notice->show(isGood ? tr("The registration is sent") : tr("The registration could not be sent"),
                   tr("Open Anslut to see more."), tr("Show"));
}
