#pragma once

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QEvent>
#include <QNetworkAccessManager>

/// After the program's own loop: what was to be deleted is, and a lane that was given up (net/lane.h) goes when its thread
/// has answered. At most three seconds.
inline void letLanesGo(const QCoreApplication &app)
{
    const QDeadlineTimer patience(3000);
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 10);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (!app.findChildren<QNetworkAccessManager *>(QString(), Qt::FindDirectChildrenOnly).isEmpty()
             && !patience.hasExpired());
}
