#include "wizard/done_page.h"

#include "domain/plain_text.h"
#include "error_text.h"
#include "flow/signing_run.h"
#include "receipt_text.h"
#include "ui_done_page.h"
#include "widgets/palette_icon.h"
#include "widgets/put_text.h"
#include "window_language.h"
#include "wizard/remedies.h"

#include <QClipboard>
#include <QDir>
#include <QGuiApplication>
#include <QLocale>

namespace {

// Signed, and the user went on before the operator was ready.
bool isOnItsWay(const Draft &draft)
{
    return draft.isSigned && !draft.finished.isValid();
}

// There is nothing yet that one could log in to.
bool isComing(const Draft &draft)
{
    return isOnItsWay(draft) || draft.isQueued;
}

} // namespace

DonePage::DonePage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::DonePage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    setFinalPage(true);
    heed(*m_ui->keptRemedies);
    const auto receipt = [this] { return receiptText(this->flow().draft(), this->flow().profile()); };
    connect(m_ui->openDocument, &QPushButton::clicked, this, &DonePage::openDocument);
    connect(m_ui->saveDocument, &QPushButton::clicked, this, &DonePage::saveDocument);
    connect(m_ui->fetchDocument, &QPushButton::clicked, this, &DonePage::fetchDocument);
    connect(m_ui->saveReceipt, &QPushButton::clicked, this, [this, receipt] { Q_EMIT saveReceipt(receipt()); });
    connect(m_ui->copyReceipt, &QPushButton::clicked, this, [this, receipt] {
        QGuiApplication::clipboard()->setText(receipt());
        say(Tone::Success, tr("The receipt is copied."));
    });
    connect(m_ui->logIn, &QPushButton::clicked, this,
            [this] { Q_EMIT openLink(linkOf(this->flow().profile().links.logIn)); });
    connect(m_ui->another, &QPushButton::clicked, this, [this] { this->flow().startOver(); });
}

DonePage::~DonePage() = default;

void DonePage::kept(const Result<QString> &path)
{
    path ? say(Tone::Success, tr("It is saved: %1").arg(isolated(QDir::toNativeSeparators(*path))))
         : say(Tone::Error, errorLine(path.error()));
    m_ui->keptRemedies->offerFor(path ? QList<Error>() : QList{path.error()}, Remedies::Asked::Operator);
}

void DonePage::say(Tone tone, const QString &text)
{
    m_ui->copied->say(Tone::Neutral, {}); // said aloud also the second time
    m_ui->copied->say(tone, text);
    m_ui->copied->show();
}

void DonePage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->copied->hide();
    m_ui->keptRemedies->offerFor({}, Remedies::Asked::Operator);
}

void DonePage::render()
{
    showState();
    showDrawing();
    showCopy();
    showMail();
    showReceipt();
    const OperatorProfile &profile = flow().profile();
    m_ui->logIn->setText(tr("Log &in at %1").arg(QString(profile.name).replace(u'&', QLatin1String("&&"))));
    m_ui->logIn->setVisible(linkOf(profile.links.logIn).isValid() && !isComing(flow().draft()));
}

// An account that waits for a signature is not pictured as done.
void DonePage::showDrawing()
{
    const Draft &draft = flow().draft();
    const QString unsignedOne = draft.isQueued ? QStringLiteral("offline") : QStringLiteral("waiting");
    m_ui->drawing->setDrawing(draft.isSigned ? QStringLiteral("done") : unsignedOne);
    m_ui->drawing->setVisible(!isNarrow());
}

// NOLINTNEXTLINE(readability-function-cognitive-complexity): a list of the variants
void DonePage::showState()
{
    const Draft &draft = flow().draft();
    const QString &name = flow().profile().name;
    m_ui->company->setText(draft.company ? draft.company->name : QString());
    const QString waits = draft.isQueued ? QStringLiteral("offline") : QStringLiteral("pen");
    m_ui->stateIcon->setIcon(draft.isSigned ? QStringLiteral("check-circle") : waits);
    m_ui->stateIcon->setTone(draft.isSigned ? Tone::Success : Tone::Warning);
    if (isOnItsWay(draft)) {
        setHeading(tr("Signed, and the account is on its way"));
        setSentence(tr("%1 is getting the account ready. You can close this window.").arg(name));
        m_ui->companyMore->setText(tr("Signed. %1 has the registration").arg(name));
    } else if (draft.isSigned) {
        setHeading(tr("The account is created"));
        setSentence(tr("Everything is signed. You can close this window."));
        m_ui->companyMore->setText(tr("Signed and registered with %1").arg(name));
    } else if (draft.isQueued) {
        setHeading(tr("It is sent once the network is back"));
        setSentence(
            draft.company && draft.company->isPersonal()
                ? tr("Leave the program open until then: the organisation number is a personal number, and is "
                     "not kept on this computer.")
                : tr("Leave the program open, or start it again later: it is sent by itself, once. After that it "
                     "waits for a signature."));
        m_ui->companyMore->setText(tr("Not sent to %1 yet").arg(name));
    } else {
        setHeading(tr("The account is created, but not signed"));
        setSentence(
            flow().isKept()
                ? tr("Invoices cannot be sent before it is signed. You are reminded at the next start.")
                : tr("Invoices cannot be sent before it is signed. You are not reminded, since nothing is saved "
                     "on this computer."));
        m_ui->companyMore->setText(tr("Registered with %1, waits for a signature").arg(name));
    }
}

void DonePage::showCopy()
{
    const bool isSigned = flow().draft().isSigned;
    const bool hasCopy = !flow().signingRun().signedCopy().isEmpty();
    m_ui->signedBox->setVisible(isSigned);
    m_ui->openDocument->setVisible(hasCopy);
    m_ui->saveDocument->setVisible(hasCopy);
    m_ui->fetchDocument->setVisible(isSigned && !hasCopy);
    m_ui->copyMissing->setVisible(isSigned && !hasCopy);
    m_ui->copyMissing->setText(
        tr("The signed document is not fetched yet. %1 keeps it.").arg(flow().profile().signingName));
}

void DonePage::showMail()
{
    const Draft &draft = flow().draft();
    const QString mail = isComing(draft)
                             ? tr("A mail with a link to choose a password comes to %1 when the account is ready.")
                             : tr("A mail is on its way to %1 with a link to choose a password.");
    m_ui->mail->setText(mail.arg(isNarrow() ? breakable(draft.email, QStringLiteral("@.")) : draft.email));
    m_ui->noMail->setVisible(!isComing(draft));
}

void DonePage::showReceipt()
{
    const Draft &draft = flow().draft();
    const bool hasNumber = draft.company && draft.company->id && !draft.company->isPersonal();
    m_ui->receiptNumber->setText(hasNumber ? draft.company->id->display() : QString());
    m_ui->receiptNumber->setVisible(hasNumber);
    m_ui->receiptNumberLabel->setVisible(hasNumber);
    m_ui->saveReceipt->setVisible(!draft.isQueued);
    m_ui->copyReceipt->setVisible(!draft.isQueued);
    m_ui->operatorName->setText(flow().profile().name);
    m_ui->account->setText(draft.accountId.isEmpty() ? tr("not told yet")
                                                     : breakable(plainText(draft.accountId), QStringLiteral("-")));
    const QDateTime when = draft.finished.isValid() ? draft.finished : draft.created;
    m_ui->date->setText(QLocale().toString(when.toLocalTime().date(), tr("d MMMM yyyy", "a date in a sentence")));
}
