#pragma once

#include <optional>

/// From now on the system calls of this process that name something below a folder, or a descriptor of it, are counted,
/// and one of them fails or is where the process is killed, before it takes effect. By seccomp, so that it needs no rights
/// and no other program.
struct BrokenCall
{
    int nth = 0; // 0: they are only counted; -3: the third and all after it
    int error = 0; // 0: killed

    bool install(const char *folder) const; // false: this machine does not allow it
    static int counted();
};
