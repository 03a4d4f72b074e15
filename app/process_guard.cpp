#include "process_guard.h"

#include <QtGlobal>

#ifdef Q_OS_UNIX
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif

void guardProcess()
{
#ifdef Q_OS_UNIX
    umask(077);
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#ifdef Q_OS_LINUX
    prctl(PR_SET_DUMPABLE, 0);
#endif
    qunsetenv("QT_NO_GLIB"); // with it the keychain never answers
}

void leaveSoon()
{
#ifdef Q_OS_UNIX
    constexpr unsigned kSeconds = 2;
    (void)std::signal(SIGALRM, [](int) { _exit(0); });
    (void)alarm(kSeconds);
#endif
}

bool hasDisplay()
{
#ifdef Q_OS_LINUX
    const auto isGiven = [](const char *name) { return !qEnvironmentVariableIsEmpty(name); };
    return isGiven("DISPLAY") || isGiven("WAYLAND_DISPLAY") || isGiven("QT_QPA_PLATFORM");
#else
    return true;
#endif
}
