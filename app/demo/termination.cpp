#include "demo/termination.h"

#include <QCoreApplication>
#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace {

std::array<int, 2> g_pipe{-1, -1}; // a signal handler can reach nothing else

void tell(int)
{
    const char byte = 1;
    (void)!write(g_pipe[1], &byte, 1); // nothing can be done about it in here
}

} // namespace

Termination::Termination(QCoreApplication &application)
{
    if (pipe2(g_pipe.data(), O_CLOEXEC | O_NONBLOCK) != 0)
        return;
    auto *notifier = new QSocketNotifier(g_pipe[0], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, &application, &QCoreApplication::quit);
    std::signal(SIGTERM, tell);
    std::signal(SIGINT, tell);
}

Termination::~Termination()
{
    std::signal(SIGTERM, SIG_DFL);
    std::signal(SIGINT, SIG_DFL);
    for (int &end : g_pipe) {
        close(end);
        end = -1;
    }
}
#else
Termination::Termination(QCoreApplication &) {}
Termination::~Termination() = default;
#endif
