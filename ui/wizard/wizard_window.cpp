// The wizard as a window: what it is connected to, how it looks, what it is called.
#include "language_menu.h"
#include "steps_left_text.h"
#include "widgets/banner.h"
#include "wizard/attention.h"
#include "wizard/done_page.h"
#include "wizard/existing_page.h"
#include "wizard/lookup_page.h"
#include "wizard/rail_list.h"
#include "wizard/rail_tools.h"
#include "wizard/sign_page.h"
#include "wizard/step_rail.h"
#include "wizard/waiting_page.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLayout>
#include <QPushButton>
#include <QResizeEvent>

namespace {

constexpr int kNarrowLines = 38; // a window that is narrower than so many text lines are high

QList<Page *> pagesOf(const QWizard &wizard)
{
    QList<Page *> all;
    for (const int id : wizard.pageIds())
        all.append(static_cast<Page *>(wizard.page(id)));
    return all;
}

} // namespace

void Wizard::connectPages()
{
    const auto find = [this]<typename T>(T *&found, Step step) {
        found = static_cast<T *>(page(static_cast<int>(step)));
    };
    LookupPage *lookup = nullptr;
    SignPage *sign = nullptr;
    WaitingPage *waiting = nullptr;
    DonePage *done = nullptr;
    ExistingPage *existing = nullptr;
    find(lookup, Step::Lookup);
    find(sign, Step::Sign);
    find(waiting, Step::Waiting);
    find(done, Step::Done);
    find(existing, Step::Existing);
    connect(lookup, &LookupPage::wantsKeys, this, &Wizard::wantsKeys);
    connect(sign, &SignPage::readDocument, this, &Wizard::readDocument);
    connect(sign, &SignPage::changeDetails, this, &QWizard::back);
    connect(sign, &SignPage::openLink, this, &Wizard::openLink);
    connect(waiting, &WaitingPage::openLink, this, &Wizard::openLink);
    connect(waiting, &WaitingPage::signAgain, this, &QWizard::back);
    connect(done, &DonePage::openLink, this, &Wizard::openLink);
    connect(existing, &ExistingPage::openLink, this, &Wizard::openLink);
    button(CustomButton1)->setObjectName(QStringLiteral("signLater"));
    connect(button(CustomButton1), &QAbstractButton::clicked, this, &Wizard::askForLater);
    button(CustomButton2)->setObjectName(QStringLiteral("cancelSigning"));
    connect(button(CustomButton2), &QAbstractButton::clicked, this, &Wizard::cancelSigning);
    connect(m_tools, &RailTools::wantsSettings, this, &Wizard::wantsSettings);
    connect(m_tools->language(), &LanguageMenu::chosen, this, &Wizard::wantsLanguage);
}

void Wizard::connectFlow()
{
    connect(this, &QWizard::currentIdChanged, this, &Wizard::turned);
    // Queued: a step may finish while next() is still on the stack. Until then the user may have opened it again.
    connect(
        &m_flow, &Onboarding::stepDone, this,
        [this](Step done) {
            if (done == step() && m_flow.isDone(done))
                next();
        },
        Qt::QueuedConnection);
    connect(&m_flow, &Onboarding::wentByHand, this, &Wizard::turnToManual, Qt::QueuedConnection);
    connect(&m_flow, &Onboarding::leftForLater, this, [this] { done(Rejected); });
    connect(&m_flow, &Onboarding::startedOver, this, &QWizard::restart);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && !m_isSteering && currentPage() && currentPage()->isAncestorOf(now))
            m_flow.noteFocus(now->objectName());
    });
}

void Wizard::setNarrow(bool narrow)
{
    m_isNarrow = narrow;
    m_rail->setCompact(narrow);
    m_tools->setCompact(narrow);
    for (Page *page : pagesOf(*this))
        page->setNarrow(narrow);
    arrangeButtons();
    align();
}

// Not from Waiting: a signature under way is cancelled, not walked away from. Nor when all is done.
void Wizard::arrangeButtons()
{
    if (!currentPage())
        return;
    const bool wasWaiting = visitedIds().contains(static_cast<int>(Step::Waiting));
    const bool offersBack = step() != Step::Done && !wasWaiting && step() != Step::Lookup;
    const auto *page = static_cast<Page *>(currentPage());
    m_buttons.arrange({step(), m_isNarrow, page->offersLater(), offersBack, page->offersCancel()});
    if (button(CustomButton1)->text() != page->laterText())
        setButtonText(CustomButton1, page->laterText());
    button(CustomButton1)->setEnabled(!m_flow.isBusy());
    button(BackButton)->setEnabled(offersBack);
    m_rail->steps()->setLeadsBack(offersBack);
    m_buttons.orderTabs(*m_rail);
}

// QWizard gives what it frames margins of its own.
void Wizard::align()
{
    for (const QWidget *framed : {static_cast<QWidget *>(m_rail), static_cast<QWidget *>(currentPage())})
        if (QLayout *framing = framed && framed->parentWidget() ? framed->parentWidget()->layout() : nullptr)
            framing->setContentsMargins({});
    m_buttons.align(m_isNarrow);
}

// Enter where the page is not finished does nothing: it is said why.
void Wizard::keyPressEvent(QKeyEvent *event)
{
    const auto *next = button(NextButton);
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && next->isVisible() && !next->isEnabled())
        static_cast<Page *>(currentPage())->announceMissing();
    QWizard::keyPressEvent(event);
}

void Wizard::resizeEvent(QResizeEvent *event)
{
    const bool narrow = width() < kNarrowLines * fontMetrics().height();
    if (narrow != m_isNarrow)
        setNarrow(narrow);
    if (narrow && event->size().width() != event->oldSize().width())
        for (auto *one : findChildren<QPushButton *>())
            one->updateGeometry(); // its words may need more lines than before
    QWizard::resizeEvent(event);
}

void Wizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::ActivationChange || event->type() == QEvent::WindowStateChange)
        m_attention->windowChanged();
    QWizard::changeEvent(event);
    if (event->type() == QEvent::StyleChange)
        align(); // QWizard has put its margins back
}

void Wizard::retranslate()
{
    setWindowTitle(tr("Anslut"));
    m_tools->retranslate(); // the rail is as wide as they are
    m_rail->steps()->setTitles({tr("Company"), tr("Details"), tr("Signing"), tr("Done")});
    m_rail->setLeft(currentPage() ? stepsLeftText(step()) : QString());
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Continue"));
    setButtonText(FinishButton, tr("C&lose"));
    setButtonText(CustomButton2, tr("C&ancel the signing"));
    arrangeButtons();
    QString text;
    if (m_standing == Standing::Demo)
        text = tr("Demo: every company is made up, and nothing leaves this computer.");
    if (m_standing == Standing::TestServices)
        text = tr("Test services: the program is pointed at other servers than the real ones.");
    const QString icon = m_standing == Standing::Demo ? QStringLiteral("demo") : QStringLiteral("info");
    for (Banner *banner : m_banners)
        banner->say(Tone::Neutral, icon, text);
}
