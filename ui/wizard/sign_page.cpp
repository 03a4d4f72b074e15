#include "wizard/sign_page.h"

#include "base/wall_clock.h"
#include "domain/plain_text.h"
#include "signatory_text.h"
#include "ui_sign_page.h"
#include "widgets/help_link.h"
#include "widgets/palette_icon.h"
#include "window_language.h"
#include "wizard/condition_list.h"
#include "wizard/masked_number_entry.h"
#include "wizard/second_signatory.h"

#include <QDate>

namespace {

/// A text for a button or check box: there a single & would be a mnemonic.
QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QLatin1String("&&"));
}

std::optional<NumberFault> personFault(const QString &text)
{
    const auto number = PersonalNumber::parse(text, WallClock::today());
    return number ? std::nullopt : std::optional(number.error());
}

std::optional<NumberFault> soleTraderFault(const QString &text)
{
    const auto number = OrganisationNumber::parse(text, WallClock::today());
    if (!number)
        return number.error();
    return number->isPersonal() ? std::nullopt : std::optional(NumberFault{NumberFault::Part::NotPerson, 10});
}

} // namespace

SignPage::SignPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::SignPage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    m_number = new MaskedNumberEntry({m_ui->number, m_ui->reveal, m_ui->numberMessage}, personFault, this);
    m_companyNumber = new MaskedNumberEntry({m_ui->companyNumber, m_ui->companyReveal, m_ui->companyNumberMessage},
                                            soleTraderFault, this);
    m_conditions = new ConditionList(flow.profile().mustAccept);
    m_ui->conditions->addWidget(m_conditions);
    connectLinks();
    connect(m_number, &MaskedNumberEntry::edited, this, [this] { refresh(); });
    connect(m_companyNumber, &MaskedNumberEntry::edited, this, [this] { takeCompanyNumber(); });
    connect(m_conditions, &ConditionList::openLink, this, &SignPage::openLink);
    connect(m_conditions, &ConditionList::toggled, this, [this](const QString &id, bool accepted) {
        this->flow().setAccepted(id, accepted);
        refresh();
    });
    connect(m_ui->authority, &QCheckBox::toggled, this, [this] { refresh(); });
    connect(m_ui->other, &SecondSignatory::edited, this, [this] {
        this->flow().setOtherEmail(m_ui->other->email());
        refresh();
    });
    connect(m_ui->other, &SecondSignatory::opened, this, [this] { bringIntoView({m_ui->other}); });
    connect(&flow, &Onboarding::startedOver, this, [this] { forget(); });
    connect(&flow, &Onboarding::stepDone, this, [this](Step step) {
        if (step == Step::Sign)
            forget();
    });
}

SignPage::~SignPage() = default;

void SignPage::submit()
{
    auto number = PersonalNumber::parse(m_number->text(), WallClock::today());
    if (!number)
        return m_number->judge();
    flow().sign(std::move(*number), declaration(), windowLanguage());
}

QString SignPage::missing() const
{
    const QStringList parts = whatIsMissing();
    if (parts.isEmpty())
        return {};
    if (parts.size() == 1)
        return tr("Left to do: %1.").arg(parts.first());
    const QString most = parts.mid(0, parts.size() - 1).join(QLatin1String(", "));
    //: a list: all but the last, and the last
    return tr("Left to do: %1 and %2.").arg(most, parts.last());
}

QWidget *SignPage::firstField() const
{
    return m_asksCompanyNumber ? m_ui->companyNumber : m_ui->number;
}

void SignPage::retranslate()
{
    m_ui->retranslateUi(body());
    setButtonText(QWizard::NextButton, tr("&Sign"));
    m_number->retranslate(
        tr("Twelve digits: YYYYMMDD-NNNN. %1 compares them with your BankID, so nobody else can sign.")
            .arg(flow().profile().signingName));
    m_companyNumber->retranslate(tr("It is a personal number, so it was not kept when the program closed."));
    m_ui->other->retranslate(flow().profile().signingName, flow().profile().name);
    m_ui->terms->setText(tr("Terms"));
    m_ui->privacy->setText(tr("Personal data"));
}

void SignPage::render()
{
    const Draft &draft = flow().draft();
    const OperatorProfile &profile = flow().profile();
    const QString notice =
        tr("The company is known in the network, so it may have an account already. If so, %1 says so "
           "when you sign, and nothing is signed twice.")
            .arg(profile.name);
    m_ui->notice->say(Tone::Neutral, QStringLiteral("info"), draft.mayHaveAccount ? notice : QString());
    showDocument();
    showCompanyNumber();
    if (m_ui->other->email() != draft.otherEmail)
        m_ui->other->show(draft.otherEmail);
    m_conditions->show(draft.accepted, windowLanguage());
    m_ui->authority->setText(withoutMnemonic(declaration()));
    m_ui->who->setText(signatoryText(draft.company ? draft.company->form : LegalForm{}));
}

void SignPage::connectLinks()
{
    connect(m_ui->read, &QPushButton::clicked, this, &SignPage::readDocument);
    connect(m_ui->changeMail, &QPushButton::clicked, this, &SignPage::changeDetails);
    connect(m_ui->terms, &QPushButton::clicked, this,
            [this] { Q_EMIT openLink(linkOf(flow().profile().links.terms)); });
    connect(m_ui->privacy, &QPushButton::clicked, this,
            [this] { Q_EMIT openLink(linkOf(flow().profile().links.privacy)); });
    const auto lead = [this](const QPushButton *why, const char *topic) {
        connect(why, &QPushButton::clicked, this, [this, topic] { HelpLink::askFor(*this, QLatin1String(topic)); });
    };
    lead(m_ui->whoGetsWhat, "who-gets-what");
    lead(m_ui->whyNumber, "personal-number");
    lead(m_ui->whyAuthority, "authority");
}

QStringList SignPage::whatIsMissing() const
{
    QStringList parts;
    if (m_asksCompanyNumber && !m_companyNumber->isRight())
        parts += tr("the company's organisation number");
    if (!m_number->isRight())
        parts += tr("your personal number");
    if (!m_ui->authority->isChecked())
        parts += tr("the confirmation");
    if (!m_ui->other->isRight())
        parts += tr("the other signatory's e-mail address");
    if (!m_conditions->isAccepted())
        parts += tr("what %1 asks you to agree to").arg(flow().profile().name);
    return parts;
}

void SignPage::showCompanyNumber()
{
    m_asksCompanyNumber = m_asksCompanyNumber || flow().isNumberMissing();
    m_ui->companyBox->setVisible(m_asksCompanyNumber);
}

void SignPage::takeCompanyNumber()
{
    const auto number = OrganisationNumber::parse(m_companyNumber->text(), WallClock::today());
    if (number && number->isPersonal())
        flow().setOrganisationNumber(*number);
    refresh();
}

// The next signature may be somebody else's: neither the number nor the promise is left for them.
void SignPage::forget()
{
    m_number->clear();
    m_companyNumber->clear();
    m_ui->authority->setChecked(false);
    m_ui->other->show({});
    m_asksCompanyNumber = false;
}

QString SignPage::declaration() const
{
    return flow().profile().document.declaration.in(windowLanguage());
}
