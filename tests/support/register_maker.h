#pragma once

#include <cstdint>
#include <memory>
#include <string>

class QString;

/// What a made-up register is to be like.
struct RegisterPlan
{
    std::int64_t rows = 1000;
    std::uint64_t seed = 1;
    bool hasQuirks =
        true; // what the real file has too: quotes, control characters, gaps, the opposite order of an address
    bool areQuotesDoubled = true; // else they stand alone
    bool hasCarriageReturns = false;
    bool hasByteOrderMark = false;
};

/// What was made.
struct MadeRegister
{
    std::int64_t organisations = 0;
    std::int64_t persons = 0; // sole traders and estates

    bool operator==(const MadeRegister &) const = default;
};

/// Makes the lines of a register of companies that do not exist, shaped like Bolagsverket's file: a few words in very many
/// names and very many in one or two, compounds, several names, half of them deregistered. The same for the same plan.
/// Organisation numbers are all different and begin with 4, which no real one does; persons' are of the series for tests.
class RegisterMaker
{
public:
    explicit RegisterMaker(const RegisterPlan &plan);
    ~RegisterMaker();

    std::string header() const; // with its end, as each line
    void addLine(std::string &text);
    const MadeRegister &made() const;

private:
    class Draw;
    std::unique_ptr<Draw> m_draw;
};

/// Writes one to a file, zipped when its name ends in ".zip"; nothing made: it could not be written.
MadeRegister makeRegister(const RegisterPlan &plan, const QString &path);
