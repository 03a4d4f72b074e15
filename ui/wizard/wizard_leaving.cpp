// Ways out of the wizard that are not its end: closing, signing later, cancelling what has been signed.
#include "wizard/leave_questions.h"
#include "wizard/wizard.h"

#include <QMessageBox>
#include <QTimer>

void Wizard::reject()
{
    const bool isOver = step() == Step::Done || step() == Step::Existing;
    if (isOver || !m_flow.hasAnything())
        return done(Rejected);
    if (m_question)
        return;
    if (m_flow.cannotKeep())
        return askUnkept();
    if (m_flow.waiting() == Waiting::WaitingForOther && m_flow.isKept()) // the user has done their part
        return m_flow.signLater(false);
    askBeforeLeaving([this] {
        m_flow.cancelRequest();
        m_flow.signLater(false);
    });
}

void Wizard::askBeforeLeaving(const std::function<void()> &later)
{
    const bool isSigned = m_flow.waiting() == Waiting::WaitingForOther;
    const auto keep = [this, later] {
        m_flow.keepAllTheSame();
        later();
    };
    const auto discard = [this, isSigned] {
        if (isSigned) // the other one can still sign
            return m_flow.signLater(false);
        m_flow.discard();
        done(Rejected);
    };
    using enum Leaving;
    m_question = askToLeave(this,
                            m_flow.isKept() ? Kept
                            : isSigned      ? SignedAndNothingKept
                                            : NothingKept,
                            keep, discard);
}

// Perhaps there is room again since the last key: then the question becomes the usual one.
void Wizard::askUnkept()
{
    const auto close = [this] {
        m_flow.leaveUnkept();
        done(Rejected);
    };
    std::function<void()> create;
    if (m_flow.canOpenUnsigned())
        create = [this] { m_flow.signLater(true); };
    m_question = askToLeaveUnkept(this, m_flow.waiting() == Waiting::WaitingForOther, close, create);
    connect(&m_flow, &Onboarding::unkeptChanged, m_question, [this] {
        if (m_flow.cannotKeep() || !m_question || !m_question->isVisible()) // it is answered
            return;
        m_question->hide();
        m_question->deleteLater();
        m_question.clear();
        reject();
    });
    m_flow.keepAgain();
}

// At once, unless it takes the user's own signature with it.
void Wizard::cancelSigning()
{
    const auto cancel = [this] { m_flow.signingRun().cancel(); };
    if (m_flow.waiting() != Waiting::WaitingForOther)
        return cancel();
    if (!m_question)
        m_question = askToCancelSigned(this, cancel);
}

void Wizard::askForLater()
{
    if (m_question)
        return;
    if (m_flow.hasAnything() && m_flow.cannotKeep())
        return askUnkept();
    if (m_flow.hasAnything() && !m_flow.isKept()) {
        const auto askOn = [this] {
            m_question.clear(); // it is answered, and on its way out
            QTimer::singleShot(0, this, &Wizard::askForLater);
        };
        return askBeforeLeaving(askOn);
    }
    if (!m_flow.canOpenUnsigned())
        return m_flow.signLater(false);
    m_question = askToOpenUnsigned(
        this, m_flow.profile().name, [this] { m_flow.signLater(true); }, [this] { m_flow.signLater(false); });
}
