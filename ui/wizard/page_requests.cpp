// What a page says of requests: what is waited for, and what went wrong.
#include "error_text.h"
#include "silence_text.h"
#include "widgets/busy_line.h"
#include "wizard/page.h"
#include "wizard/page_frame.h"
#include "wizard/remedies.h"

QString Page::busyText() const
{
    return tr("One moment…");
}

bool Page::isWaiting() const
{
    return m_flow.isBusy() || m_flow.companySearch().isAsking() || m_flow.isAwaitingNetwork();
}

void Page::sayKeychainIsSlow()
{
    if (!isWaiting() || !isCurrent())
        return;
    m_heldUp = m_flow.companySearch().awaited();
    restate();
    m_frame->busy()->announce();
}

// Once others are asked, the keychain has answered or is not waited for any more.
QString Page::heldUpText()
{
    if (!isWaiting() || m_heldUp != m_flow.companySearch().awaited())
        m_heldUp.reset();
    if (m_flow.isAwaitingNetwork())
        return tr("The search starts by itself once the network is back.");
    if (!m_heldUp)
        return busyText();
    //: what is waited for, and why it takes so long
    return tr("%1 Still waiting for your keychain. It may be asking for its password behind this window.")
        .arg(busyText());
}

void Page::showError()
{
    if (m_flow.isAwaitingNetwork() && m_flow.isBusy()) // asked again by itself: what is said is still so
        return;
    const auto &error = m_flow.error();
    const bool shown = error && showsError() && isCurrent() && !m_flow.isOfflineSaid(*error);
    const QList<SilentSource> &silent = m_flow.draft().silent;
    const bool isOfAll = shown && asksRegisters() && isToldBy(silent, *error);
    m_frame->showError(isOfAll ? allSilentText(silent) : shown ? errorLine(*error) : QString());
    const QList<Error> told = shown ? QList{*error} : QList<Error>();
    m_frame->remedies()->offerFor(isOfAll ? errorsOf(silent) : told,
                                  asksRegisters() ? Remedies::Asked::Registers : Remedies::Asked::Operator);
}

void Page::announceMissing()
{
    m_frame->announceMissing();
}
