#include "dialogs/general_section.h"

#include "flow/retention.h"
#include "keep_choice.h"
#include "ui_general_section.h"

#include <QEvent>

GeneralSection::GeneralSection(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::GeneralSection>())
{
    m_ui->setupUi(this);
    m_ui->language->addItem(QStringLiteral("Svenska"), QStringLiteral("sv"));
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    setLocked(false, false);
    retranslate();
}

GeneralSection::~GeneralSection() = default;

void GeneralSection::setValues(const QString &language, Appearance appearance)
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(language)));
    m_ui->appearance->setCurrentIndex(static_cast<int>(appearance));
}

QString GeneralSection::language() const
{
    return m_ui->language->currentData().toString();
}

GeneralSection::Appearance GeneralSection::appearance() const
{
    return m_ui->appearance->currentData().value<Appearance>();
}

void GeneralSection::setLocked(bool language, bool appearance)
{
    m_ui->language->setEnabled(!language);
    m_ui->appearance->setEnabled(!appearance);
    m_ui->decided->setVisible(language || appearance);
}

KeepChoice &GeneralSection::keeping() const
{
    return *m_ui->keep;
}

void GeneralSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void GeneralSection::retranslate()
{
    m_ui->retranslateUi(this);
    m_ui->kept->setText(
        tr("What you fill in is saved on this computer alone, and removed %n days after its last change. "
           "Never saved: personal numbers, a sole trader's organisation number, and keys, which are in "
           "the system's keychain.",
           nullptr, kDaysKept));
    m_ui->version->setText(tr("Version %1").arg(QLatin1String(ANSLUT_VERSION)));
    const int chosen = qMax(0, m_ui->appearance->currentIndex());
    m_ui->appearance->clear();
    m_ui->appearance->addItem(tr("As the system"), QVariant::fromValue(Appearance::System));
    m_ui->appearance->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_ui->appearance->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    m_ui->appearance->setCurrentIndex(chosen);
}
