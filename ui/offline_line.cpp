#include "offline_line.h"

#include "flow/connection.h"
#include "widgets/banner.h"
#include "wizard/page.h"
#include "wizard/wizard.h"

#include <QEvent>

OfflineLine::OfflineLine(Wizard &wizard, const Connection &connection)
    : QObject(&wizard), m_wizard(wizard), m_connection(connection)
{
    wizard.installEventFilter(this);
    connect(&connection, &Connection::changed, this, &OfflineLine::follow);
    connect(&wizard, &QWizard::currentIdChanged, this, &OfflineLine::follow);
}

bool OfflineLine::eventFilter(QObject *wizard, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_banner)
        say();
    return QObject::eventFilter(wizard, event);
}

void OfflineLine::follow()
{
    delete m_banner;
    auto *page = static_cast<Page *>(m_wizard.currentPage());
    if (!page || !m_connection.isOffline())
        return;
    m_banner = page->addBanner();
    say();
    if (sender() == &m_connection) // news, unlike on the next page
        m_banner->announce();
}

void OfflineLine::say()
{
    m_banner->say(
        Tone::Neutral, QStringLiteral("offline"),
        tr("Nothing outside answers just now. You can fill everything in; what needs the network waits until it "
           "is back."));
}
