// The waiting page's parts, each as the state of the signing asks.
#include "domain/plain_text.h"
#include "error_text.h"
#include "ui_waiting_page.h"
#include "waiting_choices.h"
#include "waiting_picture.h"
#include "widgets/busy_line.h"
#include "widgets/palette_icon.h"
#include "wizard/remedies.h"
#include "wizard/waiting_page.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace {

/// How far the two who sign are.
struct SignatoriesWords
{
    Q_DECLARE_TR_FUNCTIONS(SignatoriesText)
};

QString signatoriesText(const QString &other, std::optional<InvitationState> state)
{
    const QString ours = SignatoriesWords::tr("You: signed") + u'\n';
    if (state == InvitationState::Waiting)
        return ours + SignatoriesWords::tr("%1: the mail is about to be sent").arg(other);
    if (state == InvitationState::Opened)
        return ours + SignatoriesWords::tr("%1: the page is opened, but not signed").arg(other);
    if (state == InvitationState::Signed)
        return ours + SignatoriesWords::tr("%1: signed").arg(other);
    return ours + SignatoriesWords::tr("%1: invited by mail, not opened yet").arg(other);
}

} // namespace

void WaitingPage::showTime()
{
    const SigningRun &run = flow().signingRun();
    const auto left = run.secondsLeft();
    const WaitingPicture picture = waitingPicture(flow().waiting());
    m_ui->picture->setIcon(picture.icon);
    m_ui->picture->setTone(picture.tone);
    m_ui->picture->setVisible(!left);
    m_ui->countdown->setVisible(left.has_value());
    m_ui->countdown->setTime(left.value_or(0), run.secondsInAll());
    const WaitingChoices choices = waitingChoices(flow().waiting());
    const bool isOpen = (choices.canOpen || choices.canRemind) && run.lastDay().isValid();
    const QString day = QLocale().toString(run.lastDay(), tr("d MMMM yyyy", "a date in a sentence"));
    m_ui->lastDay->setText(isOpen ? tr("The signing is open until %1.").arg(day) : QString());
    m_ui->lastDay->setVisible(isOpen);
}

void WaitingPage::showDrawing()
{
    const WaitingDrawing drawing = waitingDrawing(flow().waiting());
    m_ui->drawing->setDrawing(drawing.name);
    m_ui->drawing->setAlive(drawing.isAlive);
    m_ui->drawing->setVisible(!drawing.name.isEmpty() && !isNarrow());
}

void WaitingPage::showTrouble()
{
    const auto &error = flow().signingRun().error();
    m_ui->trouble->setVisible(error.has_value());
    m_ui->trouble->say(Tone::Error, error ? errorLine(*error) : QString());
    m_ui->troubleRemedies->offerFor(error ? QList{*error} : QList<Error>(), Remedies::Asked::Operator);
}

void WaitingPage::sayOfLink(Tone tone, const QString &text, const QList<Error> &errors)
{
    m_ui->linkMessage->say(tone, text);
    m_ui->linkRemedies->offerFor(errors, Remedies::Asked::Operator);
}

void WaitingPage::sayOfReminder(Tone tone, const QString &text)
{
    m_ui->remindMessage->say(tone, text);
    m_ui->remindHelp->leadFrom(text);
}

void WaitingPage::showActions()
{
    const WaitingChoices choices = waitingChoices(flow().waiting());
    const bool needsNumber = flow().signingRun().needsPersonalNumber();
    m_ui->retry->setText(needsNumber ? tr("&Start again") : tr("&Try again"));
    m_ui->retry->setVisible(choices.canRetry);
    m_ui->goOn->setVisible(choices.canGoOn);
    m_ui->keepWaiting->setVisible(choices.canKeepWaiting);
    m_ui->remind->setVisible(choices.canRemind);
    m_ui->remindMessage->setVisible(choices.canRemind);
    m_ui->remindHelp->leadFrom(choices.canRemind ? m_ui->remindMessage->text() : QString());
    m_ui->changeNumber->setVisible(choices.canChangeNumber && !needsNumber);
}

void WaitingPage::showWays()
{
    const QString signing = QString(flow().profile().signingName).replace(u'&', QLatin1String("&&"));
    m_ui->ways->setVisible(waitingChoices(flow().waiting()).canOpen);
    m_ui->fetching->setBusy(flow().signingRun().ways().isFetching());
    m_ui->open->setText(m_wasOpened ? tr("&Open %1 again").arg(signing) : tr("&Open %1").arg(signing));
    m_ui->open->setProperty("primary", !m_wasOpened);
    m_ui->open->setIcon(m_wasOpened ? paletteIcon(QStringLiteral("open")) : QIcon()); // a filled button has words alone
    m_ui->open->update();
    m_ui->hereText->setText(m_wasOpened ? tr("Did you close the page, or never see it?") : tr("In your browser."));
    const bool hasCode = !m_ui->code->isHidden();
    m_ui->showCode->setText(hasCode ? tr("S&how a new code") : tr("Show a code for the p&hone"));
    const QString how = hasCode ? tr("Scan the code with the camera.") : tr("Scan a code and sign there.");
    showMethods();
    m_ui->phoneText->setText(m_isDemo ? tr("In the demo the code works on this computer only.") : how);
}

// One way is taken without a question; who wants another one chooses among what the service offers.
void WaitingPage::showMethods()
{
    const SigningWays &ways = flow().signingRun().ways();
    const QList<SigningMethod> &methods = ways.methods().list;
    m_ui->anotherWay->setVisible(methods.isEmpty());
    m_ui->method->setVisible(!methods.isEmpty());
    if (m_ui->method->count() != methods.size()) {
        m_ui->method->clear();
        for (const SigningMethod &method : methods)
            m_ui->method->addItem(plainText(method.name), method.identifier);
    }
    m_ui->method->setPlaceholderText(tr("Choose a way"));
    const int unchosen = ways.methods().isFirstPreferred ? 0 : -1;
    m_ui->method->setCurrentIndex(ways.chosen().isEmpty() ? unchosen : m_ui->method->findData(ways.chosen()));
}

void WaitingPage::showWho()
{
    const QString &other = flow().draft().otherEmail;
    const bool isShared = !other.isEmpty() && flow().waiting() == Waiting::WaitingForOther;
    m_ui->who->setVisible(isShared);
    if (isShared)
        m_ui->who->setText(signatoriesText(isolated(plainText(other)), flow().signingRun().otherState()));
}
