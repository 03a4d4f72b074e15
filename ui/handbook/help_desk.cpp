#include "handbook/help_desk.h"

#include "bring_forward.h"
#include "error_text.h"
#include "handbook/help_dialog.h"
#include "widgets/banner.h"
#include "widgets/message_line.h"
#include "wizard/rail_tools.h"
#include "wizard/wizard.h"

#include <QApplication>
#include <QHelpEvent>
#include <QKeyEvent>

HelpDesk::HelpDesk(Wizard &wizard, const OperatorProfile &profile)
    : QObject(&wizard), m_wizard(wizard), m_profile(profile)
{
    connect(&wizard.tools(), &RailTools::wantsHelp, this, [this] { open(topic()); });
    qApp->installEventFilter(this);
    connect(&wizard, &QDialog::finished, this, [this] {
        if (m_dialog)
            m_dialog->close();
    });
}

HelpDesk::~HelpDesk()
{
    delete m_dialog; // a window of its own
}

// Without a parent: a dialog of the wizard's does not shut it, so it can be read beside the settings too.
void HelpDesk::open(const QString &page)
{
    if (!m_dialog) {
        m_dialog = new HelpDialog(m_profile);
        connect(m_dialog, &HelpDialog::openLink, this, &HelpDesk::openLink);
        m_dialog->placeBeside(m_wizard);
    }
    m_dialog->turnTo(page);
    bringForward(*m_dialog);
}

bool HelpDesk::eventFilter(QObject *receiver, QEvent *event)
{
    const bool isLink = event->type() == QEvent::WhatsThisClicked;
    const bool isF1 = event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_F1;
    if ((!isLink && !isF1) || !receiver->isWidgetType())
        return QObject::eventFilter(receiver, event);
    open(isLink ? static_cast<QWhatsThisClickedEvent *>(event)->href()
                : topicOf(*static_cast<QWidget *>(receiver)->window()));
    return true;
}

QString HelpDesk::topicOf(const QWidget &window) const
{
    if (&window == &m_wizard)
        return topic();
    for (const auto *line : window.findChildren<MessageLine *>())
        if (QString code = codeIn(line->text()); !code.isEmpty() && line->isVisible())
            return code;
    for (const auto *banner : window.findChildren<Banner *>())
        if (QString code = codeIn(banner->text()); !code.isEmpty() && banner->isVisible())
            return code;
    return QStringLiteral("contents");
}

QString HelpDesk::topic() const
{
    switch (m_wizard.step()) {
    case Step::Lookup: return QStringLiteral("start");
    case Step::Results:
    case Step::Manual: return QStringLiteral("search");
    case Step::Company: return QStringLiteral("who-gets-what");
    case Step::Sign: return QStringLiteral("personal-number");
    case Step::Waiting: return QStringLiteral("signing");
    case Step::Done:
    case Step::Existing: return QStringLiteral("support");
    }
    return QStringLiteral("contents"); // no page is open yet
}
