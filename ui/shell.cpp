#include "shell.h"

#include "dialogs/registrations_dialog.h"
#include "flow/login_reminder.h"
#include "flow/registrations.h"
#include "handbook/help_desk.h"
#include "i18n/language.h"
#include "language_menu.h"
#include "settings/settings.h"
#include "wizard/lookup_page.h"
#include "wizard/rail_tools.h"

namespace {

constexpr std::chrono::seconds kLongestParting{10};

} // namespace

Shell::Shell(Backend &backend, Language &language, Settings &settings, Wizard::Standing standing, const QString &file)
    : m_backend(backend),
      m_language(language),
      m_wizard(backend.flow()),
      m_notices(m_wizard),
      m_preferences(backend, language, settings, {file, standing == Wizard::Standing::Demo}),
      m_proxyDesk(m_wizard, m_preferences),
      m_outside(&m_wizard),
      m_welcome(m_wizard),
      m_notRemoved(m_wizard),
      m_offline(m_wizard, backend.flow().connection()),
      m_sent(m_wizard, backend.flow(), backend.registrations()),
      m_reminders(backend.registrations())
{
    m_wizard.tools().language()->setLanguages(Language::available(), settings.isLocked(Setting::Language));
    m_wizard.setStanding(standing);
    m_backend.flow().setLanguage(m_language.current());
    connectWizard();
    connectOutside();
    connect(&m_reminders, &ReminderDesk::goesOn, this, &Shell::goOn);
    connect(&m_reminders, &ReminderDesk::putOff, this, [this] {
        const bool hasMore = !m_isOnlyReminding && m_backend.registrations().latestDraft();
        if (!m_wizard.isVisible() && hasMore) // once the reminder is gone
            QTimer::singleShot(0, this, [this] { start(); });
        else if (!m_wizard.isVisible())
            part();
    });
    connect(&m_reminders, &ReminderDesk::removed, this, [this](const QString &id) {
        m_backend.flow().forget(id);
        m_isOnlyReminding ? part() : showWizard();
    });
    connect(&m_preferences, &Preferences::keysChanged, this, &Shell::askForKeys);
    connect(&m_preferences, &Preferences::registerKeysChanged, &m_wizard, &Wizard::registerKeysChanged);
    connect(&settings, &Settings::notSaved, this, [this](Failure why) { m_notices.tell(why); });
    connect(&backend.flow(), &Onboarding::unkeptChanged, this, &Shell::tellUnkept);
    connect(&backend.flow().withdrawals(), &Withdrawals::quiet, this, &Shell::endWhenQuiet);
    m_backend.askForProxyLogin([this](const QString &host, bool wasRefused, Done<ProxyAnswer> done) {
        return m_proxyDesk.ask(host, wasRefused, std::move(done));
    });
    m_parting.setSingleShot(true);
    connect(&m_parting, &QTimer::timeout, this, &Shell::over);
    tellProblems(settings);
}

Shell::~Shell()
{
    m_backend.askForProxyLogin({});
    delete m_list; // it may be a window of its own
}

void Shell::tellProblems(const Settings &settings)
{
    for (const Error &problem : m_backend.registrations().problems())
        m_notices.tell(problem.what);
    if (const auto problem = settings.problem())
        m_notices.tell(*problem);
}

void Shell::useLogin(LoginReminder &login)
{
    m_reminders.offerLogin(login);
    m_preferences.offerLogin(login);
    connect(&login, &LoginReminder::notKept, this, [this](Failure why) { m_notices.tell(why); });
}

void Shell::connectWizard()
{
    const auto pages = m_wizard.findChildren<Page *>();
    for (const Page *page : pages) {
        connect(page, &Page::goesOn, this, [this] { m_backend.askProxiesAgain(); });
        connect(&m_preferences, &Preferences::keychainIsSlow, page, &Page::sayKeychainIsSlow);
    }
    connect(&m_wizard, &QDialog::finished, this, &Shell::part);
    connect(&m_backend.registrations(), &Registrations::changed, this, &Shell::countOthers);
    connect(&m_backend.registrations(), &Registrations::changed, this, &Shell::endWhenQuiet);
    connect(&m_backend.registrations(), &Registrations::notRemoved, this, &Shell::tellNotRemoved);
    connect(&m_backend.flow(), &Onboarding::startedOver, this, &Shell::countOthers);
    connect(&m_wizard.tools(), &RailTools::wantsRegistrations, this, &Shell::chooseRegistration);
    m_preferences.serve(m_wizard);
    connect(&m_wizard, &Wizard::wantsPortal, this, [this] {
        m_notices.takeBack(Failure::BrowserMissing); // it may stand on another page
        if (!Outside::openPortal())
            m_notices.tell(Failure::BrowserMissing);
    });
    connect(&m_wizard.lookupPage(), &LookupPage::wantsDemo, this, &Shell::wantsDemo);
    auto *help = new HelpDesk(m_wizard, m_backend.profile());
    connect(help, &HelpDesk::openLink, this, &Shell::openLink);
}

// The window is gone at once; what the user gave up is still taken back at the service, for a bounded time. The rest is
// on disk for the next start.
void Shell::part()
{
    m_parting.start(kLongestParting);
    endWhenQuiet();
}

void Shell::endWhenQuiet()
{
    const bool isQuiet = m_backend.flow().withdrawals().isQuiet() && !m_backend.registrations().isRemoving();
    if (!m_parting.isActive() || !isQuiet)
        return;
    m_parting.stop();
    Q_EMIT over();
}

void Shell::tellUnkept()
{
    if (m_unkept)
        m_notices.takeBack(*m_unkept);
    m_unkept = m_backend.flow().unkept();
    if (m_unkept)
        m_notices.tell(*m_unkept);
}

void Shell::askForKeys()
{
    m_keys = m_backend.keys().findMissing([this](const Result<bool> &missing) {
        m_wizard.lookupPage().setKeysMissing(missing.value_or(false)); // a keychain that does not say is another thing
        if (m_keychainTrouble)
            m_notices.takeBack(*m_keychainTrouble);
        m_keychainTrouble = missing ? std::nullopt : std::optional(missing.error().what);
        if (m_keychainTrouble)
            m_notices.tell(*m_keychainTrouble);
    });
}
