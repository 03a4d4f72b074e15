#include "wizard/attention.h"

#include "bring_forward.h"
#include "desktop_notice.h"
#include "flow/onboarding.h"
#include "waiting_text.h"

#include <QApplication>
#include <QWidget>

#include <utility>

namespace {

bool needsUser(Waiting state)
{
    switch (state) {
    case Waiting::AccountNotCreated:
    case Waiting::ExistsAfterSigning:
    case Waiting::NotFinished:
    case Waiting::WaitingForOther:
    case Waiting::Ended:
    case Waiting::RefusedByService:
    case Waiting::Finished: return true;
    case Waiting::NotBegun:
    case Waiting::Resuming:
    case Waiting::Preparing:
    case Waiting::ClosingOld:
    case Waiting::Starting:
    case Waiting::WaitingForBrowser:
    case Waiting::Opened:
    case Waiting::Signed:
    case Waiting::FetchingCopy:
    case Waiting::CreatingAccount:
    case Waiting::AccountPending:
    case Waiting::CancelledByUser: // the user is here
    case Waiting::LostContact: // asked again by itself
        return false;
    }
    Q_UNREACHABLE();
}

} // namespace

Attention::Attention(Onboarding &flow, QWidget &window) : QObject(&window), m_flow(flow), m_window(window)
{
    m_last = flow.waiting();
    connect(&flow, &Onboarding::changed, this, &Attention::follow);
}

void Attention::follow()
{
    const Waiting now = m_flow.waiting();
    if (std::exchange(m_last, now) == now || !needsUser(now) || !m_window.isVisible() || m_window.isActiveWindow())
        return;
    m_window.raise();
    m_window.activateWindow();
    QApplication::alert(&m_window); // where the system does not let a window come to the front
    tell(now);
}

// It may stand on a locked screen: nothing of the company, nothing of a person.
void Attention::tell(Waiting state)
{
    const WaitingText text = waitingText(state, m_flow.profile().signingName, m_flow.profile().name);
    if (!m_notice) {
        m_notice = new DesktopNotice(QDBusConnection::sessionBus(), this);
        connect(m_notice, &DesktopNotice::pressed, this, [this] { bringForward(m_window); });
    }
    m_notice->show(text.title, text.nextStep, tr("Show"));
}

void Attention::windowChanged()
{
    m_flow.signingRun().setMinimised(m_window.isMinimized());
    if (!m_window.isActiveWindow()) {
        m_isAway = !QApplication::activeWindow(); // a dialog of ours is no other place
        if (m_isAway)
            m_flow.signingRun().lookedAway();
        return;
    }
    if (m_notice)
        m_notice->withdraw();
    if (std::exchange(m_isAway, false))
        m_flow.signingRun().wake(SigningRun::Wake::Looked);
}
