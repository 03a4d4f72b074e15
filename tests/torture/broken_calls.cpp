#include "torture/broken_calls.h"

#include <array>
#include <atomic>
#include <cerrno>
#include <climits>
#include <csignal>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <ucontext.h>
#include <unistd.h>
#include <vector>

namespace {

constexpr unsigned kOurs = 0x5eedca11; // in a sixth argument, which none of them has: carried out by the handler

/// A call, and where its folder and its path stand; -1: not there.
struct Watched
{
    long number;
    int descriptor;
    int path;
    int otherPath = -1;
};

constexpr std::array kWatched{
#ifdef SYS_open // older processors have both kinds
    Watched{SYS_open, -1, 0},         Watched{SYS_mkdir, -1, 0},     Watched{SYS_rename, -1, 0, 1},
    Watched{SYS_link, -1, 0, 1},      Watched{SYS_unlink, -1, 0},    Watched{SYS_chmod, -1, 0},
    Watched{SYS_stat, -1, 0},         Watched{SYS_lstat, -1, 0},
#endif
    Watched{SYS_openat, -1, 1},       Watched{SYS_mkdirat, -1, 1},   Watched{SYS_renameat, -1, 1, 3},
    Watched{SYS_renameat2, -1, 1, 3}, Watched{SYS_linkat, -1, 1, 3}, Watched{SYS_unlinkat, -1, 1},
    Watched{SYS_fchmodat, -1, 1},     Watched{SYS_newfstatat, 0, 1}, Watched{SYS_statx, 0, 1},
    Watched{SYS_read, 0, -1},         Watched{SYS_write, 0, -1},     Watched{SYS_pwrite64, 0, -1},
    Watched{SYS_fsync, 0, -1},        Watched{SYS_fdatasync, 0, -1}, Watched{SYS_ftruncate, 0, -1},
    Watched{SYS_fchmod, 0, -1},       Watched{SYS_fstat, 0, -1},     Watched{SYS_getdents64, 0, -1},
    Watched{SYS_close, 0, -1},
};

// All that a signal handler may use.
BrokenCall wanted;
std::array<char, PATH_MAX> watchedFolder{};
std::atomic<int> seen = 0;

bool isBelow(const char *path)
{
    return std::strncmp(path, watchedFolder.data(), std::strlen(watchedFolder.data())) == 0;
}

bool isDescriptorBelow(long descriptor)
{
    std::array<char, 64> link{};
    std::array<char, PATH_MAX> target{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%ld", descriptor);
    return ::readlink(link.data(), target.data(), target.size() - 1) > 0 && isBelow(target.data());
}

bool isOfFolder(const Watched &call, const std::array<long, 5> &arguments)
{
    const auto path = [&arguments](int at) {
        return at < 0 ? "" : reinterpret_cast<const char *>(arguments.at(static_cast<std::size_t>(at)));
    };
    return isBelow(path(call.path)) || isBelow(path(call.otherPath))
           || (call.descriptor >= 0 && isDescriptorBelow(arguments.at(static_cast<std::size_t>(call.descriptor))));
}

long carryOut(long number, const std::array<long, 5> &a)
{
    const long result = ::syscall(number, a[0], a[1], a[2], a[3], a[4], static_cast<long>(kOurs));
    return result == -1 ? -errno : result;
}

long judged(long number, const std::array<long, 5> &arguments)
{
    for (const Watched &call : kWatched) {
        if (call.number != number || !isOfFolder(call, arguments))
            continue;
        const int n = ++seen;
        if (n != wanted.nth && (wanted.nth >= 0 || n < -wanted.nth))
            continue;
        if (wanted.error != 0)
            return -wanted.error;
        ::kill(::getpid(), SIGKILL);
    }
    return carryOut(number, arguments);
}

void handle(int, siginfo_t *info, void *context)
{
    const int before = errno;
    auto &registers = static_cast<ucontext_t *>(context)->uc_mcontext;
#if defined(__x86_64__)
    auto &r = registers.gregs;
    r[REG_RAX] = judged(info->si_syscall,
                        {static_cast<long>(r[REG_RDI]), static_cast<long>(r[REG_RSI]), static_cast<long>(r[REG_RDX]),
                         static_cast<long>(r[REG_R10]), static_cast<long>(r[REG_R8])});
#elif defined(__aarch64__)
    auto &r = registers.regs;
    r[0] = static_cast<unsigned long long>(
        judged(info->si_syscall, {long(r[0]), long(r[1]), long(r[2]), long(r[3]), long(r[4])}));
#endif
    errno = before;
}

bool trapCalls()
{
    std::vector<sock_filter> rules{BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, nr))};
    for (std::size_t i = 0; i < kWatched.size(); ++i) {
        const auto overTheRest = static_cast<unsigned char>(kWatched.size() - i); // and over the one that allows
        rules.push_back(
            BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, static_cast<unsigned>(kWatched.at(i).number), overTheRest, 0));
    }
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    rules.push_back(BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(seccomp_data, args[5])));
    rules.push_back(BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, kOurs, 1, 0));
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP));
    rules.push_back(BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW));
    const sock_fprog program{static_cast<unsigned short>(rules.size()), rules.data()};
    return ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

} // namespace

bool BrokenCall::install(const char *folder) const
{
#if defined(__x86_64__) || defined(__aarch64__)
    wanted = *this;
    std::strncpy(watchedFolder.data(), folder, watchedFolder.size() - 1);
    struct sigaction action = {};
    action.sa_sigaction = handle;
    action.sa_flags = SA_SIGINFO | SA_NODEFER;
    return ::sigaction(SIGSYS, &action, nullptr) == 0 && trapCalls();
#else
    return false;
#endif
}

int BrokenCall::counted()
{
    return seen;
}
