#include "wizard/existing_page.h"

#include "domain/plain_text.h"
#include "support_text.h"
#include "ui_existing_page.h"
#include "widgets/palette_icon.h"
#include "window_language.h"

#include <QClipboard>
#include <QGuiApplication>

ExistingPage::ExistingPage(Onboarding &flow) : Page(flow), m_ui(std::make_unique<Ui::ExistingPage>())
{
    m_ui->setupUi(body());
    giveIcons(body());
    setFinalPage(true);
    m_ui->verifiedIcon->setTone(Tone::Success);
    const auto company = [this] { return this->flow().draft().company.value_or(Company{}); };
    connect(m_ui->write, &QPushButton::clicked, this,
            [this, company] { Q_EMIT openLink(supportMail(company(), this->flow().profile())); });
    connect(m_ui->copyCase, &QPushButton::clicked, this, [this, company] {
        QGuiApplication::clipboard()->setText(supportCase(company(), this->flow().profile()));
        m_ui->copied->say(Tone::Neutral, {}); // said aloud also the second time
        m_ui->copied->say(Tone::Success, tr("The text is copied."));
        m_ui->copied->show();
    });
    connect(m_ui->logIn, &QPushButton::clicked, this,
            [this] { Q_EMIT openLink(linkOf(this->flow().profile().links.logIn)); });
    connect(m_ui->faq, &QPushButton::clicked, this,
            [this] { Q_EMIT openLink(linkOf(this->flow().profile().links.faq)); });
}

ExistingPage::~ExistingPage() = default;

void ExistingPage::retranslate()
{
    m_ui->retranslateUi(body());
    m_ui->copied->hide();
}

void ExistingPage::render()
{
    const Draft &draft = flow().draft();
    const OperatorProfile &profile = flow().profile();
    const QString name = draft.company ? isolated(draft.company->name) : QString();
    m_ui->verified->setVisible(draft.isVerified);
    m_ui->company->setText(name);
    m_ui->companyMore->setText(tr("Verified with %1").arg(profile.name));
    m_ui->reasons->setVisible(!draft.isVerified);
    m_ui->card->setVisible(!draft.isVerified);
    m_ui->drawing->setDrawing(draft.isVerified ? QStringLiteral("done") : QStringLiteral("exists"));
    m_ui->drawing->setVisible(!isNarrow());
    if (draft.isVerified) {
        setHeading(tr("The company is verified already"));
        setSentence(tr("Nothing is left to do."));
    } else {
        setHeading(tr("The company already has an account"));
        setSentence(tr("%1 is already with %2, so there is nothing to sign here.").arg(name, profile.name));
    }
    showHelp();
    m_ui->logIn->setText(tr("Log &in at %1").arg(QString(profile.name).replace(u'&', QLatin1String("&&"))));
    m_ui->logIn->setVisible(linkOf(profile.links.logIn).isValid());
    m_ui->faq->setVisible(linkOf(profile.links.faq).isValid() && !draft.isVerified);
}

void ExistingPage::showHelp()
{
    const auto &support = flow().profile().support;
    const auto &company = flow().draft().company;
    const bool hasNumber = company && company->id && !company->isPersonal();
    QStringList sentences{supportContact(flow().profile())};
    if (hasNumber)
        sentences += tr("The organisation number %1 goes along when you write from here.").arg(company->id->display());
    else
        sentences += tr("The company's name goes along when you write from here. The number does not: it is a personal "
                        "number.");
    m_ui->help->setText(sentences.join(u' ').trimmed());
    m_ui->write->setVisible(!support.email.isEmpty());
}
