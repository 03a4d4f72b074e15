#include "wizard/waiting_page.h"

#include "error_text.h"
#include "ui_waiting_page.h"
#include "waiting_choices.h"
#include "waiting_text.h"
#include "widgets/palette_icon.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>

WaitingPage::WaitingPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::WaitingPage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    m_ui->address->hide();
    m_ui->code->hide();
    m_slow.setSingleShot(true);
    m_slow.setInterval(300); // R-A6: what is quick needs no "one moment"
    connect(&m_slow, &QTimer::timeout, this, [this] {
        if (this->flow().signingRun().isFetchingAddress())
            m_ui->linkMessage->say(Tone::Neutral, tr("One moment, a link is being fetched…"));
    });
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
    m_ui->linkMessage->say(Tone::Error, errorLine({Failure::BrowserMissing, {}, 0, {}}));
    m_ui->address->setText(address.toString(QUrl::FullyEncoded));
    m_ui->address->setCursorPosition(0);
    m_ui->address->show();
}

bool WaitingPage::offersLater() const
{
    return waitingChoices(flow().waiting()).canSignLater;
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
    if (m_ui->ways->isVisibleTo(body()))
        return m_ui->open;
    for (QPushButton *button : {m_ui->goOn, m_ui->retry, m_ui->keepWaiting})
        if (button->isVisibleTo(body()))
            return button;
    return nullptr;
}

void WaitingPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->linkMessage->say(Tone::Neutral, {});
}

void WaitingPage::render()
{
    follow();
    const OperatorProfile &profile = flow().profile();
    const WaitingText text = waitingText(flow().waiting(), profile.signingName, profile.name);
    setSentence(text.sentence);
    m_ui->state->setText(text.title);
    m_ui->more->setText(text.nextStep);
    if (flow().waiting() == Waiting::Preparing)
        m_wasOpened = false;
    showTime();
    showTrouble();
    showActions();
    showWays();
}

void WaitingPage::connectWays()
{
    connect(m_ui->open, &QPushButton::clicked, this, [this] { ask(SigningRun::Way::Browser); });
    connect(m_ui->copyLink, &QPushButton::clicked, this, [this] { ask(SigningRun::Way::Copy); });
    connect(m_ui->showCode, &QPushButton::clicked, this, [this] { ask(SigningRun::Way::Phone); });
}

void WaitingPage::connectActions()
{
    connect(m_ui->goOn, &QPushButton::clicked, this, [this] { this->flow().signingRun().goOn(); });
    connect(m_ui->retry, &QPushButton::clicked, this, [this] { tryAgain(); });
    connect(m_ui->keepWaiting, &QPushButton::clicked, this, [this] { this->flow().signingRun().keepWaiting(); });
    connect(m_ui->changeNumber, &QPushButton::clicked, this, &WaitingPage::signAgain);
}

// Each registration has a run of its own.
void WaitingPage::follow()
{
    SigningRun &run = flow().signingRun();
    if (m_run == &run)
        return;
    if (m_run)
        m_run->disconnect(this);
    m_run = &run;
    m_wasOpened = false;
    connect(&run, &SigningRun::changed, this, [this] { refresh(); });
    connect(&run, &SigningRun::ticked, this, [this] { showTime(); });
    connect(&run, &SigningRun::addressReady, this, &WaitingPage::take);
    connect(&run, &SigningRun::addressFailed, this,
            [this](const Error &error) { m_ui->linkMessage->say(Tone::Error, errorLine(error)); });
}

void WaitingPage::ask(SigningRun::Way way)
{
    m_ui->linkMessage->say(Tone::Neutral, {});
    m_ui->address->hide();
    m_slow.start();
    flow().signingRun().askAddress(way);
}

void WaitingPage::take(SigningRun::Way way, const QUrl &address)
{
    m_ui->linkMessage->say(Tone::Neutral, {});
    switch (way) {
    case SigningRun::Way::Browser:
        m_wasOpened = true;
        Q_EMIT openLink(address);
        break;
    case SigningRun::Way::Copy:
        QGuiApplication::clipboard()->setText(address.toString(QUrl::FullyEncoded));
        m_ui->linkMessage->say(Tone::Success, tr("The link is copied."));
        break;
    case SigningRun::Way::Phone:
        m_ui->code->setText(address.toString(QUrl::FullyEncoded));
        m_ui->code->show();
        break;
    }
    showWays();
}

void WaitingPage::tryAgain()
{
    if (flow().signingRun().needsPersonalNumber())
        Q_EMIT signAgain();
    else
        flow().signingRun().retry();
}

void WaitingPage::showTime()
{
    const SigningRun &run = flow().signingRun();
    const auto left = run.secondsLeft();
    m_ui->countdown->setVisible(left.has_value());
    m_ui->countdown->setTime(left.value_or(0), run.secondsInAll());
    const bool isOpen = waitingChoices(flow().waiting()).canOpen && run.lastDay().isValid();
    const QString day = QLocale().toString(run.lastDay(), tr("d MMMM yyyy", "a date in a sentence"));
    m_ui->lastDay->setText(isOpen ? tr("The signing is open until %1.").arg(day) : QString());
    m_ui->lastDay->setVisible(isOpen);
}

void WaitingPage::showTrouble()
{
    const auto &error = flow().signingRun().error();
    m_ui->trouble->setVisible(error.has_value());
    m_ui->trouble->say(Tone::Error, error ? errorLine(*error) : QString());
}

void WaitingPage::showActions()
{
    const WaitingChoices choices = waitingChoices(flow().waiting());
    const bool needsNumber = flow().signingRun().needsPersonalNumber();
    m_ui->retry->setText(needsNumber ? tr("&Start again") : tr("&Try again"));
    m_ui->retry->setVisible(choices.canRetry);
    m_ui->goOn->setVisible(choices.canGoOn);
    m_ui->keepWaiting->setVisible(choices.canKeepWaiting);
    m_ui->changeNumber->setVisible(choices.canChangeNumber && !needsNumber);
}

void WaitingPage::showWays()
{
    const QString signing = QString(flow().profile().signingName).replace(u'&', QLatin1String("&&"));
    m_ui->ways->setVisible(waitingChoices(flow().waiting()).canOpen);
    m_ui->open->setText(m_wasOpened ? tr("&Open %1 again").arg(signing) : tr("&Open %1").arg(signing));
    m_ui->open->setProperty("primary", !m_wasOpened);
    m_ui->open->setIcon(m_wasOpened ? paletteIcon(QStringLiteral("open")) : QIcon()); // a filled button has words alone
    m_ui->open->update();
    m_ui->hereText->setText(m_wasOpened ? tr("Did you close the page, or never see it?") : tr("In your browser."));
    const bool hasCode = !m_ui->code->isHidden();
    m_ui->showCode->setText(hasCode ? tr("S&how a new code") : tr("Show a code for the p&hone"));
    const QString how = hasCode ? tr("Scan the code with the camera.") : tr("Scan a code and sign there.");
    m_ui->phoneText->setText(m_isDemo ? tr("In the demo the code works on this computer only.") : how);
}
