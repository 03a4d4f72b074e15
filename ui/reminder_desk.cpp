#include "reminder_desk.h"

#include "bring_forward.h"
#include "desktop_notice.h"
#include "flow/login_reminder.h"
#include "flow/registrations.h"

#include <QApplication>
#include <QTimer>

#include <chrono>

namespace {

constexpr std::chrono::seconds kToComeForward{1}; // for a window that is just opened

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

ReminderDesk::ReminderDesk(Registrations &registrations) : m_registrations(registrations)
{
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (m_notice && state == Qt::ApplicationActive)
            m_notice->withdraw();
    });
    connect(&registrations, &Registrations::changed, this, [this] { // what waited for the network may have gone
        const Record *now = m_dialog ? m_registrations.find(m_dialog->registrationId()) : nullptr;
        if (now)
            m_dialog->follow(summaryOf(*now));
    });
}

ReminderDesk::~ReminderDesk()
{
    delete m_dialog; // it may be a window of its own
}

void ReminderDesk::open(const RegistrationSummary &registration, QWidget *parent)
{
    m_dialog = new ReminderDialog(registration, parent);
    connect(m_dialog, &ReminderDialog::goOn, this, &ReminderDesk::goesOn);
    connect(m_dialog, &ReminderDialog::later, this,
            [this](const QString &id, ReminderDialog::Again again) { m_registrations.snooze(id, snoozeOf(again)); });
    connect(m_dialog, &ReminderDialog::removed, this, &ReminderDesk::removed);
    connect(m_dialog, &QDialog::rejected, this, &ReminderDesk::putOff);
    connect(m_dialog, &QDialog::finished, this, [this] {
        if (m_notice)
            m_notice->withdraw();
    });
    offer();
    m_registrations.setReminded(registration.id);
    m_dialog->open();
    QTimer::singleShot(kToComeForward, m_dialog, [this] { tellUnlessInFront(); });
}

void ReminderDesk::offer()
{
    if (!m_login || m_login->isLocked())
        return;
    m_dialog->offerLogin(m_login->isOn());
    connect(m_dialog, &ReminderDialog::loginChosen, m_login, &LoginReminder::setOn);
}

// It may stand on a locked screen: nothing of the company.
void ReminderDesk::tellUnlessInFront()
{
    if (QGuiApplication::applicationState() == Qt::ApplicationActive)
        return;
    QApplication::alert(m_dialog);
    if (!m_notice) {
        m_notice = new DesktopNotice(QDBusConnection::sessionBus(), this);
        connect(m_notice, &DesktopNotice::pressed, this, [this] {
            if (m_dialog)
                bringForward(*m_dialog);
        });
    }
    m_notice->show(tr("A registration is not signed yet"), tr("Invoices cannot be sent before it is."), tr("Show"));
}
