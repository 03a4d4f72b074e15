#include "wizard/remedies.h"

#include "base/wall_clock.h"
#include "error_report.h"
#include "widgets/announce.h"
#include "widgets/help_link.h"
#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>

#include <algorithm>

namespace {

// NOLINTNEXTLINE(readability-function-size): one line a failure
bool isOfTheNetwork(const Error &error)
{
    switch (error.what) {
    case Failure::Offline:
    case Failure::Timeout:
    case Failure::TlsRefused:
    case Failure::WebPage:
    case Failure::Redirected:
    case Failure::ProxyRefused:
    case Failure::TooLarge:
    case Failure::BadReply:
    case Failure::AddressRefused:
    case Failure::OutcomeUnknown: return true;
    case Failure::KeyRefused:
    case Failure::NotPermitted:
    case Failure::NotFound:
    case Failure::AlreadyTaken:
    case Failure::DetailsRefused:
    case Failure::RateLimited:
    case Failure::ServiceDown:
    case Failure::NoSigningMethod:
    case Failure::NoSignature:
    case Failure::SigningOver:
    case Failure::KeysMissing:
    case Failure::KeychainMissing:
    case Failure::KeychainLocked:
    case Failure::KeychainSlow:
    case Failure::KeychainFailed:
    case Failure::DiskFull:
    case Failure::NotSaved:
    case Failure::StoreDamaged:
    case Failure::StoreTooNew:
    case Failure::DraftDiskFull:
    case Failure::DraftNotSaved:
    case Failure::SigningUnsaved:
    case Failure::NotTheRegister:
    case Failure::RegisterCutShort:
    case Failure::RegisterUnreadable:
    case Failure::RegisterNoRoom:
    case Failure::RegisterBusy:
    case Failure::RegisterMissing:
    case Failure::ProfileInvalid:
    case Failure::ServicesInvalid:
    case Failure::OperatorLocked:
    case Failure::DocumentFailed:
    case Failure::BrowserMissing: return false;
    }
    return false;
}

bool mayWantALogin(const Error &error)
{
    return error.what == Failure::WebPage || error.what == Failure::Redirected;
}

bool isOfAKey(const Error &error)
{
    return error.what == Failure::KeysMissing || error.what == Failure::KeyRefused
           || error.what == Failure::NotPermitted;
}

} // namespace

Remedies::Remedies(QWidget *parent) : QWidget(parent), m_help(new HelpLink)
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    m_ways = makeRow("stacksRemedies"); // see PageFrame
    m_words = makeRow("stacksHelp");
    rows->addLayout(m_ways);
    rows->addLayout(m_words);
    m_portal = add(m_ways, "portal", "open");
    m_network = add(m_ways, "networkSettings", "settings");
    m_registers = add(m_ways, "registerSettings", "settings");
    m_words->insertWidget(0, m_help, 0, Qt::AlignLeft);
    m_help->setObjectName(QStringLiteral("whatToDo"));
    m_copy = add(m_words, "copyForSupport", "copy");
    connect(m_portal, &QPushButton::clicked, this, &Remedies::wantsPortal);
    connect(m_network, &QPushButton::clicked, this, &Remedies::wantsNetworkSettings);
    connect(m_registers, &QPushButton::clicked, this, &Remedies::wantsRegisterKeys);
    connect(m_copy, &QPushButton::clicked, this, &Remedies::copy);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no gap when one stands below the other
    hide();
}

QBoxLayout *Remedies::makeRow(const char *name)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight);
    row->setObjectName(QLatin1String(name));
    row->setSpacing(kUnit);
    row->addStretch();
    return row;
}

QPushButton *Remedies::add(QBoxLayout *row, const char *name, const char *icon)
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setIcon(paletteIcon(QLatin1String(icon), QPalette::Highlight));
    button->hide();
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

bool Remedies::offersRegisters() const
{
    return !isHidden() && !m_registers->isHidden();
}

// Without letters to press: two lines of a page may offer the same.
void Remedies::offerFor(const QList<Error> &errors, Asked asked)
{
    const auto show = [&errors](QPushButton *button, const QString &text, auto helps) {
        button->setText(text);
        button->setVisible(std::any_of(errors.begin(), errors.end(), helps));
    };
    m_isCopied = m_isCopied && codesOf(errors) == codesOf(m_errors);
    m_errors = errors;
    m_asked = asked;
    show(m_portal, tr("Open the network's log-in page"), mayWantALogin);
    show(m_network, tr("Network settings…"), isOfTheNetwork);
    show(m_registers, tr("Company registers…"),
         [asked](const Error &error) { return asked == Asked::Registers && isOfAKey(error); });
    const auto any = [](const Error &) { return true; };
    m_help->leadTo(codesOf(errors).join(u' '));
    show(m_copy, m_isCopied ? tr("Copied for support") : tr("Copy for support"), any);
    const auto buttons = findChildren<QPushButton *>();
    setVisible(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *one) { return !one->isHidden(); }));
}

// Some lines are said once and not again.
void Remedies::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        offerFor(QList(m_errors), m_asked);
    QWidget::changeEvent(event);
}

void Remedies::copy()
{
    QGuiApplication::clipboard()->setText(errorReport(m_errors, WallClock::today()));
    m_isCopied = true;
    m_copy->setText(tr("Copied for support"));
    announce(*m_copy, m_copy->text());
}
