#pragma once

#include <QUrl>

#include <functional>
#include <memory>

class Backend;

/// What the tour cannot do from inside the window: a start on a disk of its choice, how the services are today, and the
/// person in the browser. The demo implements it; the tour knows no more of it than this.
class TourWorld
{
public:
    virtual ~TourWorld() = default;

    virtual void renew() = 0; // services that have never seen anybody

    enum class Keys { All, None, WrongToSign, WrongToSearch };
    virtual std::unique_ptr<Backend> backend(const QString &dataFolder, Keys keys) = 0;

    virtual void setFault(const QString &name) = 0; // as of `anslut demo --fault`; empty: none
    virtual void endInvitations() = 0; // as on the day after their last

    enum class Visit { Look, Sign };
    virtual void visit(const QUrl &signingPage, Visit what) = 0; // over HTTP; the program learns of it by asking
};
