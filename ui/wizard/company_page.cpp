#include "wizard/company_page.h"

#include "company_status_text.h"
#include "fault_text.h"
#include "legal_form_text.h"
#include "nationwide_text.h"
#include "silence_text.h"
#include "source_text.h"
#include "ui_company_page.h"
#include "widgets/help_link.h"
#include "widgets/palette_icon.h"
#include "widgets/put_text.h"
#include "wizard/remedies.h"

namespace {

std::optional<QString> publicNumberOf(const Company &company)
{
    return company.id && !company.isPersonal() ? company.id->publicNumber() : std::nullopt;
}

std::optional<QString> vatNumberOf(const Company &company)
{
    const bool has = company.id && company.id->swedish() && !company.isPersonal();
    return has ? company.id->swedish()->vatNumber() : std::nullopt;
}

std::optional<QString> peppolIdOf(const Company &company)
{
    const bool has = company.id && company.id->swedish() && !company.isPersonal();
    return has ? company.id->swedish()->peppolId() : std::nullopt;
}

QString addressOf(const Company &company)
{
    const Address &address = company.address;
    const QString place = QStringList{company.writtenPostcode(), address.town}.join(u' ').trimmed();
    QStringList parts{address.careOf, address.street, place};
    parts.removeAll(QString());
    return parts.join(QLatin1String(", "));
}

void showRow(QWidget *label, QLabel *value, const QString &text)
{
    label->setVisible(!text.isEmpty());
    value->setVisible(!text.isEmpty());
    value->setText(text);
}

} // namespace

CompanyPage::CompanyPage(Onboarding &flow)
    : Page(flow), m_ui(std::make_unique<Ui::CompanyPage>()), m_renewRegister(new QPushButton)
{
    m_ui->setupUi(body());
    giveIcons(body());
    placeError(m_ui->errorPlace);
    heed(*m_ui->silence->remedies());
    m_renewRegister->setObjectName(QStringLiteral("renewRegister"));
    m_renewRegister->setFlat(true);
    m_ui->oldRegister->addButton(m_renewRegister);
    connect(m_renewRegister, &QPushButton::clicked, this, &Page::wantsRegisterSettings);
    connect(m_ui->silence, &SilenceList::retry, this, [this] {
        Q_EMIT goesOn();
        this->flow().askAgain();
    });
    m_ui->emailMessage->describe(*m_ui->email);
    m_ui->email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_ui->phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    const auto company = [this] { return this->flow().draft().company.value_or(Company{}); };
    connect(m_ui->nameCopy, &QPushButton::clicked, this,
            [this, company] { copy(company().name, tr("The name is copied.")); });
    connect(m_ui->numberCopy, &QPushButton::clicked, this,
            [this, company] { copy(publicNumberOf(company()), tr("The organisation number is copied.")); });
    connect(m_ui->vatCopy, &QPushButton::clicked, this,
            [this, company] { copy(vatNumberOf(company()), tr("The VAT number is copied.")); });
    connect(m_ui->peppolCopy, &QPushButton::clicked, this,
            [this, company] { copy(peppolIdOf(company()), tr("The Peppol id is copied.")); });
    connect(m_ui->whoGetsWhat, &QPushButton::clicked, this,
            [this] { HelpLink::askFor(*this, QStringLiteral("who-gets-what")); });
    connect(m_ui->edit, &QPushButton::clicked, this, [this] { this->flow().fillInByHand(); });
    connect(m_ui->email, &QLineEdit::textChanged, this, [this] {
        m_judgesEmail = false;
        keepContact();
    });
    connect(m_ui->phone, &QLineEdit::textChanged, this, [this] { keepContact(); });
    connect(m_ui->email, &QLineEdit::editingFinished, this, [this] {
        m_judgesEmail = true;
        showEmailMessage();
    });
}

CompanyPage::~CompanyPage() = default;

void CompanyPage::submit()
{
    flow().confirm();
}

QString CompanyPage::missing() const
{
    QString closed = closedText();
    if (!closed.isEmpty())
        return closed;
    return EmailAddress::parse(m_ui->email->text()) ? QString() : tr("Left to do: the e-mail address.");
}

QString CompanyPage::busyText() const
{
    return flow().companySearch().isAsking() ? askingText(flow().companySearch().awaited()) : Page::busyText();
}

bool CompanyPage::isFilled() const
{
    return flow().isCountryOpen() && missing().isEmpty();
}

QWidget *CompanyPage::firstField() const
{
    return m_ui->email;
}

void CompanyPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->silence->setRetryText(tr("Ask a&gain"));
    m_ui->copied->say(Tone::Neutral, {});
    m_renewRegister->setText(renewRegisterText());
}

void CompanyPage::render()
{
    const Draft &draft = flow().draft();
    putText(*m_ui->email, draft.email);
    putText(*m_ui->phone, draft.telephone);
    showEmailMessage();
    if (!draft.company)
        return;
    setSentence(fetchedText(draft.company->source));
    showFacts(*draft.company);
    showWarning(*draft.company);
    saySilence();
    sayAge(draft.company->source);
}

void CompanyPage::keepContact()
{
    flow().setContact(m_ui->email->text(), m_ui->phone->text());
    refresh();
}

void CompanyPage::showFacts(const Company &company)
{
    QStringList words{legalFormText(company.form), companyStatusText(company.status)};
    words.removeAll(QString());
    m_ui->name->setText(company.name);
    m_ui->status->setText(words.join(QStringLiteral(" · ")));
    m_ui->status->setVisible(!words.isEmpty());
    showNumbers(company);
    showRow(m_ui->addressLabel, m_ui->address, addressOf(company));
}

void CompanyPage::showNumbers(const Company &company)
{
    const std::optional<QString> number = publicNumberOf(company);
    const bool isShown = company.id && !company.isPersonal();
    m_ui->number->setText(isShown ? company.id->display() : QStringLiteral("••••••-••••"));
    m_ui->numberCopy->setVisible(number.has_value());
    const std::optional<QString> vat = vatNumberOf(company);
    showRow(m_ui->vatLabel, m_ui->vat, vat.value_or(QString()));
    m_ui->vatCopy->setVisible(vat.has_value());
    const std::optional<QString> peppol = peppolIdOf(company);
    showRow(m_ui->peppolLabel, m_ui->peppol, peppol.value_or(QString()));
    m_ui->peppolCopy->setVisible(peppol.has_value());
    m_ui->personal->setVisible(company.isPersonal());
    m_ui->personal->setText(tr("A sole trader's organisation number is the owner's personal number. So it is hidden "
                               "here, and the numbers made from it are not shown."));
}

void CompanyPage::showEmailMessage()
{
    const auto email = EmailAddress::parse(m_ui->email->text());
    const bool isWrong = m_judgesEmail && !email && email.error() != EmailFault::Empty;
    if (isWrong)
        m_ui->emailMessage->say(Tone::Error, faultText(email.error()));
    else
        m_ui->emailMessage->say(Tone::Neutral, tr("The first mail goes here: a link to choose a password."));
}
