#include "offline_line.h"

#include "flow/connection.h"
#include "widgets/banner.h"

OfflineLine::OfflineLine(Wizard &wizard, const Connection &connection) : m_connection(connection), m_line(wizard)
{
    connect(&connection, &Connection::changed, this, &OfflineLine::follow);
}

void OfflineLine::follow()
{
    if (!m_connection.isOffline())
        return m_line.hide();
    const auto say = [](Banner &banner) {
        banner.say(
            Tone::Neutral, QStringLiteral("offline"),
            tr("Nothing outside answers just now. You can fill everything in; what needs the network waits until "
               "it is back."));
    };
    m_line.show(say, PageLine::Stay::OnEveryPage);
}
