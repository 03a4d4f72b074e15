#include "handbook/help_desk.h"

#include "bring_forward.h"
#include "handbook/help_dialog.h"
#include "wizard/page.h"
#include "wizard/rail_tools.h"
#include "wizard/wizard.h"

#include <QShortcut>

HelpDesk::HelpDesk(Wizard &wizard, const OperatorProfile &profile)
    : QObject(&wizard), m_wizard(wizard), m_profile(profile)
{
    const auto openHere = [this] { open(topic()); };
    connect(&wizard.tools(), &RailTools::wantsHelp, this, openHere);
    connect(new QShortcut(QKeySequence(Qt::Key_F1), &wizard), &QShortcut::activated, this, openHere);
    const auto pages = wizard.findChildren<Page *>();
    for (const Page *page : pages)
        connect(page, &Page::wantsHelp, this, &HelpDesk::open);
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
