#include "session_end.h"

#include "flow/backend.h"
#include "settings/settings.h"

#include <QEvent>
#include <QGuiApplication>
#include <QSessionManager>

SessionEnd::SessionEnd(Backend &backend, Settings &settings) : m_backend(backend)
{
    connect(&m_termination, &Termination::asked, this, &SessionEnd::end);
    qGuiApp->installEventFilter(this);
    // The session may end us as soon as this has returned.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [&backend, &settings] {
        backend.flow().saveNow();
        backend.waitForSaves();
        settings.waitForSaves();
    });
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this,
            [](QSessionManager &session) { session.setRestartCommand(QCoreApplication::arguments()); });
}

// The session's last word. Left to Qt, it would close the window first, and the window would ask the user.
bool SessionEnd::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Quit || watched != qGuiApp)
        return QObject::eventFilter(watched, event);
    end();
    return true;
}

void SessionEnd::end()
{
    m_backend.flow().saveNow();
    QCoreApplication::exit(0); // quit() would ask the window first, and the window the user
}
