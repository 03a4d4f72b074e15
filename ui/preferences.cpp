#include "preferences.h"

#include "appearance.h"
#include "dialogs/operator_keys.h"
#include "dialogs/settings_dialog.h"
#include "flow/backend.h"
#include "i18n/language.h"
#include "settings/settings.h"

#include <array>
#include <utility>

namespace {

using Appearance = SettingsDialog::Appearance;

constexpr auto kNames = std::to_array<std::pair<Appearance, QLatin1String>>({
    {Appearance::System, QLatin1String("system")},
    {Appearance::Light, QLatin1String("light")},
    {Appearance::Dark, QLatin1String("dark")},
});

Appearance appearanceOf(const QString &name)
{
    for (const auto &[appearance, known] : kNames)
        if (name == known)
            return appearance;
    return Appearance::System;
}

QString nameOf(Appearance wanted)
{
    for (const auto &[appearance, name] : kNames)
        if (wanted == appearance)
            return name;
    Q_UNREACHABLE();
}

} // namespace

Preferences::Preferences(Backend &backend, Language &language, Settings &settings)
    : m_backend(backend), m_language(language), m_settings(settings)
{
}

void Preferences::open(QWidget *parent, bool hasKeys)
{
    if (m_dialog)
        return m_dialog->raise();
    m_dialog = new SettingsDialog(m_backend.profile(), parent);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setValues({m_language.current(), appearanceOf(m_settings.appearance())});
    m_dialog->setKeysLocked(!hasKeys || m_backend.operatorKeys().isEmpty());
    m_dialog->setLocked({m_settings.isLocked(Setting::Language), m_settings.isLocked(Setting::Appearance)});
    connect(m_dialog, &SettingsDialog::chosen, this, [this](const SettingsDialog::Values &values) {
        if (values.appearance != appearanceOf(m_settings.appearance()))
            m_settings.setAppearance(nameOf(values.appearance));
        useAppearance(m_settings.appearance());
        use(values.language);
    });
    connect(m_dialog, &SettingsDialog::saveKeys, this, &Preferences::saveKeys);
    m_dialog->open();
}

bool Preferences::isOpen() const
{
    return m_dialog != nullptr;
}

void Preferences::saveKeys(const OperatorKeys &keys)
{
    m_saving = m_backend.saveKeys({keys.apiKey, keys.signingId, keys.signingSecret}, [this](const Result<void> &saved) {
        if (m_dialog)
            m_dialog->showKeysResult(saved ? std::nullopt : std::optional(saved.error()));
        Q_EMIT keysSaved();
    });
}

void Preferences::use(const QString &language)
{
    if (language == m_language.current() || !m_language.use(language))
        return;
    m_settings.setLanguage(language);
    m_backend.flow().setLanguage(language);
}
