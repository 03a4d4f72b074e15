#include "dialogs/reminder_dialog.h"

#include "dialogs/button_stack.h"
#include "dialogs/section_scroll.h"
#include "domain/plain_text.h"
#include "ui_reminder_dialog.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"
#include "widgets/single_clicks.h"

#include <QEvent>
#include <QLocale>
#include <QScreen>

ReminderDialog::ReminderDialog(RegistrationSummary registration, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::ReminderDialog>()), m_registration(std::move(registration))
{
    m_ui->setupUi(this);
    giveIcons(this);
    m_ui->remove->installEventFilter(new SingleClicks(m_ui->remove));
    m_ui->layout1->insertWidget(0, new SectionScroll(m_ui->paper, this), 1);
    m_ui->icon->setTone(Tone::Neutral);
    setAttribute(Qt::WA_DeleteOnClose);
    m_ui->atLogin->hide();
    setMinimumWidth(qMin(lineWidth(fontMetrics()), screen()->availableSize().width() - 32));
    retranslate();
    connect(m_ui->goOn, &QPushButton::clicked, this, [this] {
        Q_EMIT goOn(m_registration.id);
        accept();
    });
    connect(m_ui->atLogin, &QCheckBox::clicked, this, &ReminderDialog::loginChosen);
    connect(m_ui->notNow, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->remove, &QPushButton::clicked, this, [this] { remove(); });
    connect(this, &QDialog::rejected, this, [this] { putOff(); }); // Esc and the window's cross too
}

ReminderDialog::~ReminderDialog() = default;

void ReminderDialog::follow(const RegistrationSummary &now)
{
    if (now.id != m_registration.id || now.state != RegistrationSummary::State::Unsigned)
        return;
    m_registration = now;
    retranslate();
}

void ReminderDialog::offerLogin(bool isOn)
{
    m_ui->atLogin->setChecked(isOn);
    m_ui->atLogin->show();
    fit();
}

void ReminderDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    if (event->type() == QEvent::FontChange)
        fit();
    QDialog::changeEvent(event);
}

void ReminderDialog::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->title->setText(title());
    m_ui->text->setText(text());
    const int chosen = qMax(0, m_ui->later->currentIndex());
    m_ui->later->clear();
    m_ui->later->addItem(tr("Tomorrow"), QVariant::fromValue(Again::InADay));
    m_ui->later->addItem(tr("In a week"), QVariant::fromValue(Again::InAWeek));
    m_ui->later->addItem(tr("Never"), QVariant::fromValue(Again::Never));
    m_ui->later->setCurrentIndex(chosen);
    m_ui->remove->setText(m_asksToRemove ? tr("&Yes, delete it for good") : tr("&Delete what is saved"));
    m_ui->removeMessage->setVisible(m_asksToRemove);
    m_ui->removeMessage->say(
        Tone::Warning, m_registration.isSignedHere
                           ? tr("What is saved on this computer goes. Your signature and an account with the operator "
                                "stay.")
                           : tr("What is saved on this computer goes, and the signing is closed if it is open. An "
                                "account with the operator stays."));
    fit();
}

// A dialog does not grow with words that wrap; past the screen's height they scroll.
void ReminderDialog::fit()
{
    stackOnSmallScreen(*m_ui->layout6, *this);
    const int wide = qMax(width(), minimumWidth());
    const int high = m_ui->paper->layout()->heightForWidth(wide) + m_ui->layout6->sizeHint().height();
    resize(wide, qMin(high, screen()->availableSize().height() - 8 * kUnit));
}

void ReminderDialog::showEvent(QShowEvent *event)
{
    fit();
    QDialog::showEvent(event);
}

QString ReminderDialog::title() const
{
    const QString &name = m_registration.companyName;
    if (name.isEmpty())
        return tr("An application has been begun, but is not finished");
    if (m_registration.isSignedHere)
        return tr("The second signatory of %1 has not signed yet").arg(isolated(name));
    return m_registration.isRegistered ? tr("%1 is registered, but not signed").arg(isolated(name))
                                       : tr("The application for %1 is begun, but not signed").arg(isolated(name));
}

QString ReminderDialog::text() const
{
    const QString since =
        QLocale().toString(m_registration.since.toLocalTime().date(), tr("d MMMM yyyy", "a date in a sentence"));
    if (m_registration.isSignedHere)
        return tr("You have signed. Invoices cannot be sent before the other one has signed too. It has waited since "
                  "%1.")
            .arg(since);
    QString text =
        tr("Invoices cannot be sent before the registration is signed. It takes about two minutes with BankID. "
           "It has waited since %1.")
            .arg(since);
    if (m_registration.isSoleTrader)
        text += u' ' + tr("You are asked for the organisation number again: it is a personal number and was not kept.");
    return text;
}

void ReminderDialog::putOff()
{
    Q_EMIT later(m_registration.id, m_ui->later->currentData().value<Again>());
}

// Asked for twice on the same button, rather than by a dialog on a dialog.
void ReminderDialog::remove()
{
    if (!m_asksToRemove) {
        m_asksToRemove = true;
        return retranslate();
    }
    Q_EMIT removed(m_registration.id);
    accept();
}
