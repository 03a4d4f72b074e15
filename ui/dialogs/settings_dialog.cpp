#include "dialogs/settings_dialog.h"

#include "error_text.h"
#include "ui_settings_dialog.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QEvent>
#include <QScreen>

namespace {

Secret secretOf(const QLineEdit &field)
{
    return Secret(field.text().trimmed().toUtf8());
}

} // namespace

SettingsDialog::SettingsDialog(const OperatorProfile &profile, QWidget *parent)
    : QDialog(parent), m_ui(std::make_unique<Ui::SettingsDialog>()), m_profile(profile)
{
    m_ui->setupUi(this);
    giveIcons(this);
    m_ui->paper->setBackgroundRole(QPalette::Base);
    m_ui->scroll->setFocusPolicy(Qt::NoFocus);
    m_ui->language->addItem(QStringLiteral("Svenska"), QStringLiteral("sv"));
    m_ui->language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_ui->keys->setVisible(profile.access == OperatorProfile::Access::Direct);
    setLocked({});
    retranslate();
    for (QLineEdit *field : {m_ui->apiKey, m_ui->signingId, m_ui->signingSecret}) {
        field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText);
        connect(field, &QLineEdit::textEdited, this, [this] { m_ui->keysMessage->say(Tone::Neutral, {}); });
    }
    connect(m_ui->saveKeys, &QPushButton::clicked, this, [this] { giveKeys(); });
    connect(m_ui->cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->save, &QPushButton::clicked, this, [this] {
        Q_EMIT chosen(values());
        accept();
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::setValues(const Values &values)
{
    m_ui->language->setCurrentIndex(qMax(0, m_ui->language->findData(values.language)));
    m_ui->appearance->setCurrentIndex(static_cast<int>(values.appearance));
}

SettingsDialog::Values SettingsDialog::values() const
{
    return {m_ui->language->currentData().toString(), m_ui->appearance->currentData().value<Appearance>()};
}

void SettingsDialog::setLocked(const Locked &locked)
{
    m_ui->language->setEnabled(!locked.language);
    m_ui->appearance->setEnabled(!locked.appearance);
    m_ui->decided->setVisible(locked.language || locked.appearance);
}

void SettingsDialog::setKeysLocked(bool locked)
{
    m_ui->keys->setVisible(!locked && m_profile.access == OperatorProfile::Access::Direct);
}

void SettingsDialog::showKeysResult(const std::optional<Error> &error)
{
    m_ui->saveKeys->setEnabled(true);
    if (error)
        return m_ui->keysMessage->say(Tone::Error, errorLine(*error));
    for (QLineEdit *field : {m_ui->apiKey, m_ui->signingId, m_ui->signingSecret})
        field->setText(QString()); // forgets what could be undone, unlike clear()
    m_ui->keysMessage->say(Tone::Success, tr("The keys are saved, and both services accept them."));
}

void SettingsDialog::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

void SettingsDialog::showEvent(QShowEvent *event)
{
    const QSize wanted(lineWidth(fontMetrics()), 36 * fontMetrics().lineSpacing());
    resize(wanted.boundedTo(screen()->availableSize() - QSize(32, 64)));
    QDialog::showEvent(event);
}

void SettingsDialog::retranslate()
{
    m_ui->retranslateUi(this);
    fillAppearances();
    m_ui->operatorName->setText(m_profile.name == m_profile.signingName
                                    ? m_profile.name
                                    : tr("%1, signing with %2").arg(m_profile.name, m_profile.signingName));
    m_ui->hosts->setText(tr("Talks to: %1").arg(m_profile.hosts().join(QLatin1String(", "))));
    m_ui->version->setText(tr("Version %1").arg(QLatin1String(ANSLUT_VERSION)));
}

void SettingsDialog::giveKeys()
{
    const bool isWhole = !m_ui->apiKey->text().trimmed().isEmpty() && !m_ui->signingId->text().trimmed().isEmpty()
                         && !m_ui->signingSecret->text().trimmed().isEmpty();
    if (!isWhole)
        return m_ui->keysMessage->say(Tone::Error, tr("All three are needed."));
    m_ui->saveKeys->setEnabled(false);
    m_ui->keysMessage->say(Tone::Neutral, tr("The keys are being tested…"));
    Q_EMIT saveKeys({secretOf(*m_ui->apiKey), secretOf(*m_ui->signingId), secretOf(*m_ui->signingSecret)});
}

void SettingsDialog::fillAppearances()
{
    const int chosen = qMax(0, m_ui->appearance->currentIndex());
    m_ui->appearance->clear();
    m_ui->appearance->addItem(tr("As the system"), QVariant::fromValue(Appearance::System));
    m_ui->appearance->addItem(tr("Light"), QVariant::fromValue(Appearance::Light));
    m_ui->appearance->addItem(tr("Dark"), QVariant::fromValue(Appearance::Dark));
    m_ui->appearance->setCurrentIndex(chosen);
}
