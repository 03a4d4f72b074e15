#include "wizard/waiting_page.h"

#include "error_text.h"
#include "ui_waiting_page.h"
#include "waiting_choices.h"
#include "waiting_text.h"
#include "widgets/palette_icon.h"
#include "widgets/busy_line.h"
#include "window_language.h"
#include "wizard/remedies.h"

#include <QClipboard>
#include <QGuiApplication>

WaitingPage::WaitingPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::WaitingPage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    m_ui->address->hide();
    m_ui->code->hide();
    m_ui->fetching->cancelButton()->hide(); // it is a moment
    heed(*m_ui->troubleRemedies);
    heed(*m_ui->linkRemedies);
    connectWays();
    connectActions();
}

WaitingPage::~WaitingPage() = default;

void WaitingPage::setDemo(bool demo)
{
    m_isDemo = demo;
    render();
}

void WaitingPage::browserFailed(const QUrl &address)
{
    sayOfLink(Tone::Error, errorLine({Failure::BrowserMissing}), {{Failure::BrowserMissing}});
    m_ui->address->setText(address.toString(QUrl::FullyEncoded));
    m_ui->address->setCursorPosition(0);
    m_ui->address->show();
}

bool WaitingPage::offersLater() const
{
    const WaitingChoices choices = waitingChoices(flow().waiting());
    return choices.canSignLater || choices.canCloseForNow;
}

QString WaitingPage::laterText() const
{
    return waitingChoices(flow().waiting()).canCloseForNow ? tr("C&lose for now") : Page::laterText();
}

bool WaitingPage::offersCancel() const
{
    return waitingChoices(flow().waiting()).canCancel;
}

bool WaitingPage::showsError() const
{
    return flow().error() != flow().signingRun().error(); // what went wrong in the run stands beside its state
}

// What there is to do now; never what would end it.
QWidget *WaitingPage::firstField() const
{
    for (QPushButton *button : {m_ui->open, m_ui->goOn, m_ui->retry, m_ui->keepWaiting})
        if (button->isVisibleTo(body()))
            return button;
    return nullptr;
}

void WaitingPage::retranslate()
{
    m_ui->retranslateUi(body());
    sayOfLink(Tone::Neutral, {});
    m_ui->remindMessage->say(Tone::Neutral, {});
    m_ui->fetching->setTexts(tr("One moment, a link is being fetched…"), Page::tr("Cancel"));
    tellReturnWords();
}

void WaitingPage::render()
{
    follow();
    const OperatorProfile &profile = flow().profile();
    const WaitingFacts facts{flow().isKept(), flow().signingRun().mayBeSigned()};
    const WaitingText text = waitingText(flow().waiting(), profile.signingName, profile.name, facts);
    setHeading(waitingHeading(flow().waiting()));
    setSentence(text.sentence);
    m_ui->state->setText(text.title);
    m_ui->more->setText(text.nextStep);
    if (flow().waiting() == Waiting::Preparing)
        forgetLink();
    showTime();
    showDrawing();
    showTrouble();
    showActions();
    showWays();
    showWho();
}

// It led to a signing that is over.
void WaitingPage::forgetLink()
{
    m_wasOpened = false;
    m_ui->address->hide();
    m_ui->code->hide();
}

// The page that the browser shows where it finds its way back to us.
void WaitingPage::tellReturnWords()
{
    flow().signingRun().ways().setReturnWords({windowLanguage(), tr("You can close this page"),
                                               tr("Go back to the window of Anslut. There you see what comes next.")});
}

void WaitingPage::connectWays()
{
    connect(m_ui->anotherWay, &QPushButton::clicked, this, [this] {
        sayOfLink(Tone::Neutral, {});
        this->flow().signingRun().ways().askMethods();
    });
    connect(m_ui->method, &QComboBox::activated, this,
            [this](int row) { this->flow().signingRun().ways().choose(m_ui->method->itemData(row).toString()); });
    connect(m_ui->open, &QPushButton::clicked, this, [this] { ask(SigningWays::Way::Browser); });
    connect(m_ui->copyLink, &QPushButton::clicked, this, [this] { ask(SigningWays::Way::Copy); });
    connect(m_ui->showCode, &QPushButton::clicked, this, [this] { ask(SigningWays::Way::Phone); });
}

void WaitingPage::connectActions()
{
    connect(m_ui->goOn, &QPushButton::clicked, this, [this] { this->flow().signingRun().goOn(); });
    connect(m_ui->retry, &QPushButton::clicked, this, [this] { tryAgain(); });
    connect(m_ui->keepWaiting, &QPushButton::clicked, this, [this] { this->flow().signingRun().keepWaiting(); });
    connect(m_ui->remind, &QPushButton::clicked, this, [this] { this->flow().signingRun().remindOther(); });
    connect(m_ui->changeNumber, &QPushButton::clicked, this, &WaitingPage::signAgain);
}

// Each registration has a run of its own.
void WaitingPage::follow()
{
    SigningRun &run = flow().signingRun();
    if (m_run == &run)
        return;
    if (m_run) {
        m_run->disconnect(this);
        m_run->ways().disconnect(this);
    }
    m_run = &run;
    forgetLink();
    tellReturnWords();
    connect(&run, &SigningRun::changed, this, [this] { refresh(); });
    connect(&run, &SigningRun::ticked, this, [this] { showTime(); });
    connect(&run.ways(), &SigningWays::ready, this, &WaitingPage::take);
    connect(&run.ways(), &SigningWays::failed, this,
            [this](const Error &error) { sayOfLink(Tone::Error, errorLine(error), {error}); });
    connect(&run, &SigningRun::reminded, this, [this] { sayOfReminder(Tone::Success, tr("They get another mail.")); });
    connect(&run, &SigningRun::remindFailed, this,
            [this](const Error &error) { sayOfReminder(Tone::Error, errorLine(error)); });
}

void WaitingPage::ask(SigningWays::Way way)
{
    sayOfLink(Tone::Neutral, {});
    m_ui->address->hide();
    flow().signingRun().ways().ask(way);
}

void WaitingPage::take(SigningWays::Way way, const QUrl &address)
{
    sayOfLink(Tone::Neutral, {});
    switch (way) {
    case SigningWays::Way::Browser:
        m_wasOpened = true;
        Q_EMIT openLink(address);
        break;
    case SigningWays::Way::Copy:
        QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
        sayOfLink(Tone::Success, tr("The link is copied."));
        break;
    case SigningWays::Way::Phone:
        m_ui->code->setText(address.toString(QUrl::FullyEncoded));
        m_ui->code->show();
        break;
    }
    showWays();
}

void WaitingPage::tryAgain()
{
    Q_EMIT goesOn();
    if (flow().signingRun().needsPersonalNumber())
        Q_EMIT signAgain();
    else
        flow().signingRun().retry();
}
