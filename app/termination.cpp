#include "termination.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::array kSignals{SIGTERM, SIGINT, SIGHUP};

std::array<int, 2> pipeEnds{-1, -1}; // all that a signal handler can reach

void tell(int)
{
    const char byte = 1;
    (void)!write(pipeEnds[1], &byte, 1); // nothing can be done about a failure in here
}

} // namespace

Termination::Termination()
{
    if (pipe2(pipeEnds.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(pipeEnds[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        (void)!read(pipeEnds[0], &byte, 1);
        Q_EMIT asked();
    });
    for (const int signal : kSignals)
        (void)std::signal(signal, tell);
}

Termination::~Termination()
{
    for (const int signal : kSignals)
        (void)std::signal(signal, SIG_DFL);
    for (int &end : pipeEnds) {
        close(end);
        end = -1;
    }
}
#else
Termination::Termination() = default;
Termination::~Termination() = default;
#endif
