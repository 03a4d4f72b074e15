#include "demo/demo_room.h"

namespace demo {

Room::Room(State state, StateFile file, std::chrono::milliseconds slowness)
    : m_desk(std::make_unique<FrontDesk>(std::move(state), std::move(file), slowness))
{
    m_thread.setObjectName(QStringLiteral("demo"));
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

Room::~Room()
{
    inside([this] { m_door.reset(); });
    m_thread.quit();
    m_thread.wait();
}

bool Room::open(quint16 port)
{
    // Made here, although it lives in the thread: Qt's server wakes OpenSSL, which keeps something for the thread that did,
    // and that thread would give it back after wait() only, when OpenSSL may be gone (a leak report at the end).
    m_door = std::make_unique<HttpDoor>([this](const Call &call) { return m_desk->reply(call); });
    m_door->moveToThread(&m_thread);
    inside([this, port] { m_port = m_door->open(port) ? m_door->port() : quint16(0); });
    return m_port != 0;
}

void Room::setFault(const Fault &fault)
{
    inside([this, fault] {
        m_desk->setFault(fault);
        if (fault.kind == Fault::Kind::Offline)
            m_door->shut();
        else
            m_door->open(m_port);
    });
}

void Room::run(const std::function<void(FrontDesk &)> &work) const
{
    inside([this, &work] { work(*m_desk); });
}

void Room::inside(const std::function<void()> &work) const
{
    QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
}

} // namespace demo
