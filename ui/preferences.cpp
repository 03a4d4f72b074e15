#include "preferences.h"

#include "appearance.h"
#include "dialogs/key_form.h"
#include "dialogs/network_section.h"
#include "flow/backend.h"
#include "flow/login_reminder.h"
#include "flow/proxy_settings.h"
#include "i18n/language.h"
#include "outside.h"
#include "settings/settings.h"
#include "wizard/lookup_page.h"
#include "wizard/wizard.h"

#include <array>
#include <utility>

namespace {

using Appearance = GeneralSection::Appearance;

constexpr auto kNames = std::to_array<std::pair<Appearance, QLatin1String>>({
    {Appearance::System, QLatin1String("system")},
    {Appearance::Light, QLatin1String("light")},
    {Appearance::Dark, QLatin1String("dark")},
    {Appearance::Contrast, QLatin1String("contrast")},
    {Appearance::LightContrast, QLatin1String("contrast-light")},
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

Preferences::Preferences(Backend &backend, Language &language, Settings &settings, Origin origin)
    : m_backend(backend),
      m_language(language),
      m_settings(settings),
      m_origin(std::move(origin)),
      m_operatorKeys(backend.keys(), KeysOf::Operator),
      m_registerKeys(backend.keys(), KeysOf::Registers)
{
    const auto keep = [this] { m_backend.flow().keepNothing(m_settings.savesNothing()); };
    connect(&settings, &Settings::changed, this, keep);
    keep();
    connect(&m_operatorKeys, &KeyDesk::changed, this, &Preferences::keysChanged);
    connect(&m_registerKeys, &KeyDesk::changed, this, &Preferences::registerKeysChanged);
    backend.keys().whenSlow([this] {
        m_operatorKeys.sayThatItIsSlow();
        m_registerKeys.sayThatItIsSlow();
        Q_EMIT keychainIsSlow();
    });
}

Preferences::~Preferences()
{
    m_backend.keys().whenSlow({});
}

void Preferences::serve(Wizard &wizard)
{
    const auto lead = [&](auto wanted, auto how, Section section) {
        connect(&wizard, wanted, this, [this, &wizard, how, section] { (this->*how)(&wizard, section); });
    };
    lead(&Wizard::wantsSettings, &Preferences::open, Section::General);
    lead(&Wizard::wantsKeys, &Preferences::openKeys, Section::Operator);
    lead(&Wizard::wantsRegisterSettings, &Preferences::open, Section::Registers);
    lead(&Wizard::wantsRegisterKeys, &Preferences::openKeys, Section::Registers);
    lead(&Wizard::wantsNetworkSettings, &Preferences::open, Section::Network);
    connect(&wizard, &Wizard::wantsLanguage, this, &Preferences::use);
    connect(&wizard.lookupPage(), &LookupPage::wantsToKeepNothing, &m_settings, &Settings::setSavesNothing);
    wizard.lookupPage().lockKeeping(m_settings.isLocked(Setting::SavesNothing));
    offerRegister(wizard.lookupPage());
}

void Preferences::open(QWidget *parent, Section section)
{
    if (!m_dialog) {
        m_dialog = new SettingsDialog(
            {m_backend.profile(), m_origin.profileFile, m_backend.registers(), m_origin.isDemo}, parent);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose);
        m_dialog->setValues(values());
        m_dialog->setLocked(locked());
        connectDialog();
    }
    m_dialog->turnTo(section);
    m_dialog->open();
    m_dialog->raise();
}

void Preferences::openKeys(QWidget *parent, Section section)
{
    open(parent, section);
    m_dialog->turnToKeys(section);
}

// Who opens the settings or tries keys has come back to what was declined.
void Preferences::connectNetwork()
{
    m_backend.askProxiesAgain();
    for (KeyForm *form : {m_dialog->operatorKeys(), m_dialog->registerKeys()})
        if (form)
            connect(form, &KeyForm::save, this, [this] { m_backend.askProxiesAgain(); });
    m_dialog->network()->setHasLogin(m_backend.hasProxyLogin());
    connect(m_dialog->network(), &NetworkSection::forgetLogin, this, [this] {
        m_forgetting = m_backend.forgetProxyLogin([this](const Result<void> &forgotten) {
            if (m_dialog)
                m_dialog->network()->showForgotten(forgotten);
        });
    });
}

void Preferences::connectDialog()
{
    connectNetwork();
    connectNationwide();
    m_operatorKeys.serve(m_dialog->operatorKeys());
    m_registerKeys.serve(m_dialog->registerKeys());
    connect(m_dialog, &SettingsDialog::chosen, this, [this](const SettingsDialog::Values &values) { take(values); });
    connect(m_dialog, &SettingsDialog::openLink, this, [this](const QUrl &link) {
        if (!Outside::open(link))
            m_dialog->browserFailed();
    });
}

SettingsDialog::Values Preferences::values() const
{
    return {m_language.current(),        appearanceOf(m_settings.appearance()),
            m_settings.registersOff(),   proxyOf(m_settings),
            m_settings.savesNothing(),   reminders(),
            m_settings.renewsRegister(), m_settings.reducesMotion()};
}

SettingsDialog::Locked Preferences::locked() const
{
    return {m_settings.isLocked(Setting::Language),       m_settings.isLocked(Setting::Appearance),
            m_settings.isLocked(Setting::RegistersOff),   m_settings.isProxyLocked(),
            m_settings.isLocked(Setting::SavesNothing),   m_login && m_login->isLocked(),
            m_settings.isLocked(Setting::RenewsRegister), m_settings.isLocked(Setting::ReducesMotion)};
}

// Each holds at once.
void Preferences::take(const SettingsDialog::Values &values)
{
    if (values.appearance != appearanceOf(m_settings.appearance())) {
        useAppearance(nameOf(values.appearance)); // first: who keeps the look may know better what the system's is
        m_settings.setAppearance(nameOf(values.appearance));
    }
    m_settings.setReducesMotion(values.reducesMotion);
    use(values.language);
    m_settings.setSavesNothing(values.keepsNothing);
    m_settings.setRegistersOff(values.registersOff);
    m_backend.useRegisters(m_settings.registersOff());
    m_settings.setRenewsRegister(values.renewsRegister);
    take(values.reminders);
    if (values.proxy != proxyOf(m_settings)) {
        keepProxy(m_settings, values.proxy);
        m_backend.useProxy(proxyOf(m_settings));
    }
}

void Preferences::use(const QString &language)
{
    const bool isLocked = m_settings.isLocked(Setting::Language);
    if (isLocked || language == m_language.current() || !m_language.use(language))
        return;
    m_settings.setLanguage(language);
    m_backend.flow().setLanguage(language);
}
