#include "wizard/remedies.h"

#include "widgets/measures.h"
#include "widgets/palette_icon.h"

#include <QBoxLayout>
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

Remedies::Remedies(QWidget *parent) : QWidget(parent)
{
    auto *row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    row->setObjectName(QStringLiteral("stacksRemedies")); // see PageFrame
    row->setContentsMargins({});
    row->setSpacing(kUnit);
    row->addStretch();
    m_portal = add("portal", "open", &Remedies::wantsPortal);
    m_network = add("networkSettings", "settings", &Remedies::wantsNetworkSettings);
    m_registers = add("registerSettings", "settings", &Remedies::wantsRegisterKeys);
    hide();
}

QPushButton *Remedies::add(const char *name, const char *icon, void (Remedies::*wanted)())
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setAutoDefault(false);
    button->setIcon(paletteIcon(QLatin1String(icon), QPalette::Highlight));
    button->hide();
    connect(button, &QPushButton::clicked, this, wanted);
    auto *row = static_cast<QBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button, 0, Qt::AlignLeft);
    return button;
}

bool Remedies::offersRegisters() const
{
    return !isHidden() && !m_registers->isHidden();
}

void Remedies::addFirst(QPushButton *button)
{
    static_cast<QBoxLayout *>(layout())->insertWidget(0, button, 0, Qt::AlignLeft);
}

// Without letters to press: two lines of a page may offer the same.
void Remedies::offerFor(const QList<Error> &errors, Asked asked)
{
    const auto show = [&errors](QPushButton *button, const QString &text, auto helps) {
        button->setText(text);
        button->setVisible(std::any_of(errors.begin(), errors.end(), helps));
    };
    show(m_portal, tr("Open the network's log-in page"), mayWantALogin);
    show(m_network, tr("Network settings…"), isOfTheNetwork);
    show(m_registers, tr("Company registers…"),
         [asked](const Error &error) { return asked == Asked::Registers && isOfAKey(error); });
    const auto buttons = findChildren<QPushButton *>();
    setVisible(std::any_of(buttons.begin(), buttons.end(), [](const QPushButton *one) { return !one->isHidden(); }));
}
