// How the program comes up: the reminder, the list of registrations, or the wizard where it was left.
#include "shell.h"

#include "bring_forward.h"
#include "dialogs/registrations_dialog.h"
#include "flow/registrations.h"
#include "i18n/language.h"
#include "not_removed_text.h"
#include "welcome_back.h"
#include "widgets/banner.h"
#include "wizard/rail_tools.h"

#include <algorithm>

namespace {

constexpr std::chrono::seconds kUntilRegister{8}; // when the start is over

bool isUnsigned(const Registrations &registrations, const QString &id)
{
    const Record *record = registrations.find(id);
    return record && summaryOf(*record).state == RegistrationSummary::State::Unsigned;
}

} // namespace

void Shell::begin()
{
    m_isOnlyReminding = false;
    if (std::exchange(m_hasBegun, true))
        return;
    m_backend.takeUpAgain();
    countOthers();
    QTimer::singleShot(kUntilRegister, this, [this] { m_preferences.takeUpRegister(); });
    QTimer::singleShot(0, this, [this] {
        askForKeys();
        m_backend.flow().outbox().send(); // what an earlier run could not
    });
}

void Shell::start()
{
    begin();
    const Registrations &all = m_backend.registrations();
    auto inTheMiddle = all.signedButUnfinished();
    if (!inTheMiddle)
        inTheMiddle = all.latestDraft();
    const auto due = all.due();
    if (due && due->id != inTheMiddle) // who was in the middle of it needs no reminder
        return remind(due->id);
    if (!all.signedButUnfinished() && all.unfinished().size() > 1)
        return chooseRegistration();
    if (!inTheMiddle)
        return showWizard();
    const QDateTime leftAt = all.find(*inTheMiddle)->changed;
    goOn(*inTheMiddle);
    if (m_wizard.step() != Step::Waiting) // which says itself where it is
        welcomeBack(m_welcome, leftAt);
}

void Shell::startForReminder(const QString &registrationId)
{
    const auto due = m_backend.registrations().due();
    const QString id = registrationId.isEmpty() && due ? due->id : registrationId;
    m_isOnlyReminding = true;
    if (isUnsigned(m_backend.registrations(), id))
        return remind(id);
    QTimer::singleShot(0, this, &Shell::over);
}

void Shell::remind(const QString &registrationId)
{
    const bool isOpen = m_wizard.isVisible() && m_backend.flow().draft().registrationId == registrationId;
    if (!isUnsigned(m_backend.registrations(), registrationId) || isOpen || isDialogOpen())
        return raise(); // no dialog on top of a dialog
    m_parting.stop();
    const Record *record = m_backend.registrations().find(registrationId);
    m_reminders.open(summaryOf(*record), m_wizard.isVisible() ? &m_wizard : nullptr);
}

bool Shell::isDialogOpen() const
{
    return m_reminders.dialog() || m_list || m_wizard.isAsking() || m_preferences.isOpen() || m_proxyDesk.isAsking();
}

void Shell::countOthers()
{
    const QString open = m_backend.flow().draft().registrationId;
    const QList<RegistrationSummary> all = m_backend.registrations().summaries();
    m_wizard.tools().setOthers(
        std::any_of(all.begin(), all.end(), [&open](const auto &one) { return one.id != open; }));
}

void Shell::fillList()
{
    if (!m_list)
        return;
    const Registrations &all = m_backend.registrations();
    const bool isBeside = m_wizard.isVisible();
    QList<RegistrationSummary> rows = isBeside ? all.summaries() : all.unfinished();
    rows.removeIf([&](const auto &one) { return isBeside && one.id == m_backend.flow().draft().registrationId; });
    m_list->setRegistrations(rows);
    if (!rows.isEmpty())
        return;
    m_list->accept(); // there is nothing left to choose
    if (!isBeside)
        showWizard();
}

// At a start before there is a window, and from any page.
void Shell::chooseRegistration()
{
    if (isDialogOpen())
        return raise();
    Registrations &all = m_backend.registrations();
    m_list = new RegistrationsDialog(m_wizard.isVisible() ? &m_wizard : nullptr);
    fillList();
    connect(&all, &Registrations::changed, m_list, [this] { fillList(); });
    connect(m_list, &RegistrationsDialog::goOn, this, &Shell::goOn);
    connect(m_list, &RegistrationsDialog::removed, this, [this](const QString &id) { m_backend.flow().forget(id); });
    connect(m_list, &RegistrationsDialog::beginAnew, this, [this] {
        m_backend.flow().startOver();
        showWizard();
    });
    connect(m_list, &QDialog::rejected, this, [this] {
        if (!m_wizard.isVisible())
            part();
    });
    m_list->open();
}

// Who thinks that it is gone is told, also when the window was on its way out.
void Shell::tellNotRemoved(const QString &registrationId)
{
    if (m_list && m_list->isVisible())
        return m_list->sayNotRemoved(registrationId);
    m_notRemoved.show([](Banner &banner) { banner.say(Tone::Warning, QStringLiteral("warning"), notRemovedText()); },
                      PageLine::Stay::OnThisPage);
    if (m_wizard.isVisible())
        return;
    m_parting.stop();
    begin();
    showWizard();
}

void Shell::goOn(const QString &registrationId)
{
    begin();
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
    QWidget *front = &m_wizard;
    if (m_list)
        front = m_list;
    if (m_reminders.dialog())
        front = m_reminders.dialog();
    if (front != &m_wizard && m_wizard.isMinimized())
        bringForward(m_wizard); // a dialog is hidden with its window
    bringForward(*front);
}
