#include "session_end.h"

#include "flow/backend.h"
#include "settings/settings.h"

#include <QGuiApplication>
#include <QSessionManager>

SessionEnd::SessionEnd(Backend &backend, Settings &settings)
{
    connect(&m_termination, &Termination::asked, this, [&backend] {
        backend.flow().saveNow();
        QCoreApplication::exit(0); // quit() would ask the window first, and the window the user
    });
    // The session may end us as soon as this has returned.
    connect(qGuiApp, &QGuiApplication::commitDataRequest, this, [&backend, &settings] {
        backend.flow().saveNow();
        backend.waitForSaves();
        settings.waitForSaves();
    });
    connect(qGuiApp, &QGuiApplication::saveStateRequest, this,
            [](QSessionManager &session) { session.setRestartCommand(QCoreApplication::arguments()); });
}
