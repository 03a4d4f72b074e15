#pragma once

#include "demo/fault.h"
#include "demo/front_desk.h"
#include "demo/http_door.h"

#include <QObject>
#include <QThread>

#include <memory>

namespace demo {

/// The thread that the services live in. Everything inside is touched from there only.
class Room
{
public:
    Room(State state, StateFile file, std::chrono::milliseconds slowness);
    ~Room();

    bool open(quint16 port); // false: the port cannot be had
    void setFault(const Fault &fault);
    quint16 port() const { return m_port; }

    /// Runs it in the thread, and waits for it: a moment, for no answer is waited for in there.
    void run(const std::function<void(FrontDesk &)> &work) const;

private:
    void inside(const std::function<void()> &work) const;

    QThread m_thread;
    std::unique_ptr<QObject> m_context = std::make_unique<QObject>(); // lives in the thread
    std::unique_ptr<FrontDesk> m_desk;
    std::unique_ptr<HttpDoor> m_door; // lives and ends in the thread
    quint16 m_port = 0;
};

} // namespace demo
