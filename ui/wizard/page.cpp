#include "wizard/page.h"

#include "widgets/banner.h"
#include "widgets/busy_line.h"
#include "wizard/page_frame.h"
#include "wizard/remedies.h"

#include <QEvent>
#include <QPushButton>
#include <QShowEvent>
#include <QVBoxLayout>
#include <QWizard>

Page::Page(Onboarding &flow) : m_flow(flow), m_frame(new PageFrame)
{
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(m_frame);
    connect(&flow, &Onboarding::changed, this, [this] {
        if (isCurrent())
            refresh();
    });
    heed(*m_frame->remedies());
    connect(m_frame->busy(), &BusyLine::cancelled, this, [this] { m_flow.cancelRequest(); });
}

void Page::goOn()
{
    Q_EMIT goesOn();
    submit();
}

bool Page::isComplete() const
{
    return !m_flow.isBusy() && isFilled();
}

void Page::initializePage()
{
    retranslate();
    refresh();
}

void Page::arrive()
{
    m_frame->announceTitle();
    focusFirst();
}

void Page::focusFirst()
{
    if (QWidget *first = firstField())
        return first->setFocus(Qt::OtherFocusReason);
    for (const auto which : {QWizard::NextButton, QWizard::FinishButton})
        if (auto *primary = wizard() ? wizard()->button(which) : nullptr; primary && primary->isVisible())
            return primary->setFocus(Qt::OtherFocusReason);
    m_frame->focusTitle();
}

Banner *Page::addBanner()
{
    auto *banner = new Banner;
    m_frame->addBanner(banner);
    return banner;
}

void Page::setNarrow(bool narrow)
{
    m_frame->setNarrow(narrow);
    restate();
}

QString Page::laterText() const
{
    //: sv: Signera senare
    return tr("Sign &later");
}

QPushButton *Page::later() const
{
    return m_frame->later();
}

// The first field; a page of buttons alone begins at the wizard's own.
QWidget *Page::firstField() const
{
    for (QWidget *next = body()->nextInFocusChain(); next != body(); next = next->nextInFocusChain()) {
        const bool takesKeys = next->isVisible() && next->isEnabled() && (next->focusPolicy() & Qt::TabFocus);
        if (body()->isAncestorOf(next) && takesKeys && !qobject_cast<QPushButton *>(next))
            return next;
    }
    return nullptr;
}

void Page::refresh()
{
    const QWidget *held = window()->focusWidget();
    restate();
    if (!isTold())
        Q_EMIT completeChanged();
    Q_EMIT refreshed();
    if (isCurrent() && isVisible())
        keepFocus(held);
}

// QWizard hides and shows the whole page to set its buttons: what was said there would be gone, and a press that had
// begun.
bool Page::isTold() const
{
    const auto *all = wizard();
    const bool goesOn = all && all->nextId() != -1;
    return all && all->button(QWizard::NextButton)->isEnabled() == (goesOn && isComplete())
           && all->button(QWizard::FinishButton)->isEnabled() == (isFinalPage() && isComplete());
}

// What is hidden or switched off gives the focus to whatever comes next in the window, or to nothing.
void Page::keepFocus(const QWidget *held)
{
    if (!held || !held->isVisible() || !held->isEnabled() || m_frame->isAtTitle())
        focusFirst();
}

void Page::restate()
{
    render();
    m_frame->setHeading(body()->windowTitle(), body()->accessibleDescription());
    m_frame->setMissing(m_flow.isBusy() ? QString() : missing());
    m_frame->setOffersLater(offersLater());
    later()->setText(laterText());
    m_frame->busy()->setTexts(heldUpText(), tr("Cancel"));
    m_frame->busy()->setBusy(isWaiting() && isCurrent());
    showError();
    if (wizard() && isCurrent())
        wizard()->button(QWizard::NextButton)->setAccessibleDescription(missing());
}

void Page::setHeading(const QString &title)
{
    body()->setWindowTitle(title);
}

void Page::setSentence(const QString &sentence)
{
    body()->setAccessibleDescription(sentence);
}

void Page::bringIntoView(const QList<QWidget *> &widgets)
{
    m_frame->bringIntoView(widgets);
}

void Page::placeError(QBoxLayout *place)
{
    m_frame->placeError(place);
}

void Page::heed(const Remedies &remedies) const
{
    connect(&remedies, &Remedies::wantsNetworkSettings, this, &Page::wantsNetworkSettings);
    connect(&remedies, &Remedies::wantsRegisterKeys, this, &Page::wantsRegisterKeys);
    connect(&remedies, &Remedies::wantsPortal, this, &Page::wantsPortal);
}

QWidget *Page::body() const
{
    return m_frame->body();
}

bool Page::isNarrow() const
{
    return m_frame->isNarrow();
}

void Page::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        refresh();
        m_frame->stack();
    }
    QWizardPage::changeEvent(event);
}

// Going back does not initialise a page again, and a hidden one does not follow the flow. QWizard asks isComplete() by
// itself then, and must not be told in the middle of showing.
void Page::showEvent(QShowEvent *event)
{
    if (!event->spontaneous()) {
        retranslate();
        restate();
        m_frame->stack();
    }
    QWizardPage::showEvent(event);
}

bool Page::isCurrent() const
{
    return !wizard() || wizard()->currentPage() == this;
}
