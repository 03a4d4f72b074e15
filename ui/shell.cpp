#include "shell.h"

#include "dialogs/reminder_dialog.h"
#include "flow/registrations.h"
#include "i18n/language.h"
#include "settings/settings.h"
#include "wizard/page.h"

namespace {

constexpr std::chrono::seconds kLongestParting{10};

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

Shell::Shell(Backend &backend, Language &language, Settings &settings, Wizard::Standing standing, const QString &file)
    : m_backend(backend),
      m_language(language),
      m_wizard(backend.flow()),
      m_notices(m_wizard),
      m_preferences(backend, language, settings, {file, standing == Wizard::Standing::Demo}),
      m_proxyDesk(m_wizard, m_preferences),
      m_outside(&m_wizard)
{
    m_wizard.setLanguages(Language::available());
    m_wizard.setStanding(standing);
    m_backend.flow().setLanguage(m_language.current());
    connectWizard();
    connectOutside();
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
    delete m_reminder; // it may be a window of its own
}

void Shell::tellProblems(const Settings &settings)
{
    for (const Error &problem : m_backend.registrations().problems())
        m_notices.tell(problem.what);
    if (const auto problem = settings.problem())
        m_notices.tell(*problem);
}

void Shell::connectWizard()
{
    const auto pages = m_wizard.findChildren<Page *>();
    for (const Page *page : pages) {
        connect(page, &Page::goesOn, this, [this] { m_backend.askProxiesAgain(); });
        connect(&m_preferences, &Preferences::keychainIsSlow, page, &Page::sayKeychainIsSlow);
    }
    connect(&m_wizard, &QDialog::finished, this, &Shell::part);
    m_preferences.serve(m_wizard);
    connect(&m_wizard, &Wizard::wantsPortal, this, [this] {
        m_notices.takeBack(Failure::BrowserMissing); // it may stand on another page
        if (!Outside::openPortal())
            m_notices.tell(Failure::BrowserMissing);
    });
    connect(&m_wizard, &Wizard::wantsDemo, this, &Shell::wantsDemo);
    connect(&m_wizard, &Wizard::wantsHelp, this,
            [this] { openLink(QUrl(m_backend.profile().links.help.in(m_language.current()))); });
}

void Shell::start()
{
    QTimer::singleShot(0, this, [this] { askForKeys(); });
    auto unfinished = m_backend.registrations().signedButUnfinished();
    if (!unfinished)
        unfinished = m_backend.registrations().latestDraft();
    const auto due = m_backend.registrations().due();
    if (due && due->id != unfinished) // who was in the middle of it needs no reminder
        return remind(due->id);
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
    const bool isUnsigned = record && summaryOf(*record).state == RegistrationSummary::State::Unsigned;
    const bool isOpen = m_wizard.isVisible() && m_backend.flow().draft().registrationId == registrationId;
    const bool isAsking = m_wizard.isAsking() || m_preferences.isOpen() || m_proxyDesk.isAsking();
    if (!isUnsigned || isOpen || m_reminder || isAsking)
        return raise(); // no dialog on top of a dialog
    m_parting.stop();
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
            part();
    });
    m_backend.registrations().setReminded(registrationId);
    m_reminder->open();
}

void Shell::goOn(const QString &registrationId)
{
    showWizard(); // first: coming up on its first page, it opens again what was done by hand
    const bool isThere = m_backend.flow().resume(registrationId);
    m_backend.flow().setLanguage(m_language.current());
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
    if (m_parting.isActive()) { // asked for again before it has ended: as a new start
        m_parting.stop();
        return start();
    }
    QWidget *front = m_reminder ? static_cast<QWidget *>(m_reminder.data()) : &m_wizard;
    front->show();
    front->raise();
    front->activateWindow();
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
    if (!m_parting.isActive() || !m_backend.flow().withdrawals().isQuiet())
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
        m_wizard.setKeysMissing(missing.value_or(false)); // a keychain that does not say is another thing
        if (m_keychainTrouble)
            m_notices.takeBack(*m_keychainTrouble);
        m_keychainTrouble = missing ? std::nullopt : std::optional(missing.error().what);
        if (m_keychainTrouble)
            m_notices.tell(*m_keychainTrouble);
    });
}
