#include "support/register_maker.h"

#include <QString>

#include <cstdio>
#include <cstdlib>

/// make_register ROWS SEED FILE: a made-up register to try things on, zipped when FILE ends in ".zip".
int main(int argc, char *argv[])
{
    if (argc != 4) {
        std::fputs("make_register ROWS SEED FILE\n", stderr);
        return 2;
    }
    const RegisterPlan plan{.rows = std::atoll(argv[1]), .seed = std::strtoull(argv[2], nullptr, 10)};
    const MadeRegister made = makeRegister(plan, QString::fromLocal8Bit(argv[3]));
    std::printf("%lld organisations, %lld persons\n", static_cast<long long>(made.organisations),
                static_cast<long long>(made.persons));
    return made.organisations + made.persons == plan.rows ? 0 : 1;
}
