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
    setLocked({});
    showChoices({});
    retranslate();
}

GeneralSection::~GeneralSection() = default;

void GeneralSection::setValues(const QString &language, Appearance appearance, const Reminders &reminders)
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(language)));
    m_ui->appearance->setCurrentIndex(static_cast<int>(appearance));
    showChoices(reminders);
}

QString GeneralSection::language() const
{
    return m_ui->language->currentData().toString();
}

GeneralSection::Appearance GeneralSection::appearance() const
{
    return m_ui->appearance->currentData().value<Appearance>();
}

void GeneralSection::setReducesMotion(bool reduces)
{
    m_ui->still->setChecked(reduces);
}

bool GeneralSection::reducesMotion() const
{
    return m_ui->still->isChecked();
}

void GeneralSection::showChoices(const Reminders &reminders)
{
    m_reminders = reminders;
    m_ui->atLogin->setVisible(reminders.atLogin.has_value());
    m_ui->atLogin->setChecked(reminders.atLogin.value_or(false));
    m_ui->again->setVisible(reminders.again.has_value());
    m_ui->again->setChecked(reminders.again.value_or(false));
    m_ui->reminders->setVisible(reminders.atLogin || reminders.again);
}

GeneralSection::Reminders GeneralSection::reminders() const
{
    Reminders chosen = m_reminders;
    if (chosen.atLogin)
        chosen.atLogin = m_ui->atLogin->isChecked();
    if (chosen.again)
        chosen.again = m_ui->again->isChecked();
    return chosen;
}

void GeneralSection::setLocked(const Locked &locked)
{
    m_ui->language->setEnabled(!locked.language);
    m_ui->appearance->setEnabled(!locked.appearance);
    m_ui->atLogin->setEnabled(!locked.reminders);
    m_ui->still->setEnabled(!locked.motion);
    m_ui->decided->setVisible(locked.language || locked.appearance || locked.reminders || locked.motion);
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
    m_ui->appearance->addItem(tr("High contrast, white on black"), QVariant::fromValue(Appearance::Contrast));
    m_ui->appearance->addItem(tr("High contrast, black on white"), QVariant::fromValue(Appearance::LightContrast));
    m_ui->appearance->setCurrentIndex(chosen);
}
