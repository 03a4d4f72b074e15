#include "shell.h"

#include "appearance.h"
#include "dialogs/operator_keys.h"
#include "dialogs/reminder_dialog.h"
#include "dialogs/settings_dialog.h"
#include "flow/registrations.h"
#include "i18n/language.h"
#include "settings/settings.h"

#include <QTimer>

namespace {

Snooze snoozeOf(ReminderDialog::Again again)
{
    switch (again) {
    case ReminderDialog::Again::InADay: return Snooze::ADay;
    case ReminderDialog::Again::InAWeek: return Snooze::AWeek;
    case ReminderDialog::Again::Never: return Snooze::NotAgain;
    }
    Q_UNREACHABLE();
}

} // namespace

Shell::Shell(Backend &backend, Language &language, Settings &settings, Wizard::Standing standing)
    : m_backend(backend),
      m_language(language),
      m_settings(settings),
      m_standing(standing),
      m_wizard(backend.flow()),
      m_outside(&m_wizard)
{
    m_wizard.setLanguages(Language::available());
    m_wizard.setStanding(standing);
    m_backend.flow().setLanguage(m_language.current());
    connectWizard();
}

Shell::~Shell()
{
    delete m_reminder; // it may be a window of its own
}

void Shell::connectWizard()
{
    connect(&m_wizard, &QDialog::finished, this, &Shell::over);
    connect(&m_wizard, &Wizard::wantsLanguage, this, &Shell::use);
    connect(&m_wizard, &Wizard::wantsSettings, this, &Shell::openSettings);
    connect(&m_wizard, &Wizard::wantsKeys, this, &Shell::openSettings);
    connect(&m_wizard, &Wizard::wantsDemo, this, &Shell::wantsDemo);
    connect(&m_wizard, &Wizard::wantsHelp, this,
            [this] { openLink(QUrl(m_backend.profile().links.help.in(m_language.current()))); });
    connect(&m_wizard, &Wizard::openLink, this, &Shell::openLink);
    connect(&m_wizard, &Wizard::readDocument, this, &Shell::readDocument);
    connect(&m_wizard, &Wizard::openDocument, this,
            [this] { m_outside.look(m_backend.flow().signingRun().signedCopy()); });
    connect(&m_wizard, &Wizard::saveReceipt, this,
            [this](const QString &text) { m_outside.save(text.toUtf8(), QStringLiteral("anslut.txt")); });
}

void Shell::start()
{
    QTimer::singleShot(0, this, [this] { askForKeys(); });
    if (const auto due = m_backend.registrations().due())
        return remind(due->id);
    auto unfinished = m_backend.registrations().signedButUnfinished();
    if (!unfinished)
        unfinished = m_backend.registrations().latestDraft();
    unfinished ? goOn(*unfinished) : showWizard();
}

void Shell::startForReminder()
{
    if (const auto due = m_backend.registrations().due())
        return remind(due->id);
    QTimer::singleShot(0, this, &Shell::over);
}

void Shell::remind(const QString &registrationId)
{
    const Record *record = m_backend.registrations().find(registrationId);
    if (!record || m_reminder)
        return raise();
    m_reminder = new ReminderDialog(summaryOf(*record), m_wizard.isVisible() ? &m_wizard : nullptr);
    m_reminder->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reminder, &ReminderDialog::goOn, this, &Shell::goOn);
    connect(m_reminder, &ReminderDialog::later, this, [this](const QString &id, ReminderDialog::Again again) {
        m_backend.registrations().snooze(id, snoozeOf(again));
    });
    connect(m_reminder, &ReminderDialog::removed, this,
            [this](const QString &id) { m_backend.registrations().remove(id); });
    connect(m_reminder, &QDialog::rejected, this, [this] {
        if (!m_wizard.isVisible())
            Q_EMIT over();
    });
    m_backend.registrations().setReminded(registrationId);
    m_reminder->open();
}

void Shell::goOn(const QString &registrationId)
{
    const bool isThere = m_backend.flow().resume(registrationId);
    m_backend.flow().setLanguage(m_language.current());
    showWizard();
    if (isThere)
        m_wizard.resume();
}

void Shell::showWizard()
{
    m_wizard.show();
    raise();
}

void Shell::raise()
{
    QWidget *front = m_reminder ? static_cast<QWidget *>(m_reminder.data()) : &m_wizard;
    front->show();
    front->raise();
    front->activateWindow();
}

void Shell::askForKeys()
{
    m_keys = m_backend.findMissingKeys(
        [this](const Result<bool> &missing) { m_wizard.setKeysMissing(missing.value_or(true)); });
}

void Shell::openSettings()
{
    if (m_settingsDialog)
        return m_settingsDialog->raise();
    m_settingsDialog = new SettingsDialog(m_backend.profile(), &m_wizard);
    m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    const auto appearance = m_settings.appearance() == QLatin1String("dark")    ? SettingsDialog::Appearance::Dark
                            : m_settings.appearance() == QLatin1String("light") ? SettingsDialog::Appearance::Light
                                                                                : SettingsDialog::Appearance::System;
    m_settingsDialog->setValues({m_language.current(), appearance, m_settings.savesNothing()});
    m_settingsDialog->setKeysLocked(m_standing == Wizard::Standing::Demo || m_backend.operatorKeys().isEmpty());
    connect(m_settingsDialog, &SettingsDialog::chosen, this, [this](const SettingsDialog::Values &values) {
        const QStringList names{QStringLiteral("system"), QStringLiteral("light"), QStringLiteral("dark")};
        m_settings.setAppearance(names.value(static_cast<int>(values.appearance)));
        m_settings.setSavesNothing(values.savesNothing);
        useAppearance(m_settings.appearance());
        use(values.language);
    });
    connect(m_settingsDialog, &SettingsDialog::saveKeys, this, &Shell::saveKeys);
    m_settingsDialog->open();
}

void Shell::saveKeys(const OperatorKeys &keys)
{
    m_keys = m_backend.saveKeys({keys.apiKey, keys.signingId, keys.signingSecret}, [this](const Result<void> &saved) {
        if (m_settingsDialog)
            m_settingsDialog->showKeysResult(saved ? std::nullopt : std::optional(saved.error()));
        askForKeys();
    });
}

void Shell::use(const QString &language)
{
    if (language == m_language.current() || !m_language.use(language))
        return;
    m_settings.setLanguage(language);
    m_backend.flow().setLanguage(language);
}

void Shell::openLink(const QUrl &link)
{
    if (!Outside::open(link))
        m_wizard.browserFailed(link);
}

void Shell::readDocument()
{
    const QString declaration = m_backend.profile().document.declaration.in(m_language.current());
    m_preview = m_backend.flow().makePreview(declaration, [this](const Result<QByteArray> &pdf) {
        if (pdf)
            m_outside.look(*pdf);
    });
}
