#include "domain/proceedings.h"

#include <array>

namespace {

using Kind = CompanyStatus::Kind;

/// What a code means.
struct Meaning
{
    QLatin1String code;
    Kind kind;
};

// The gravest first: a company may be in several.
constexpr std::array kMeanings = {
    Meaning{QLatin1String("KK"), Kind::Bankrupt},       Meaning{QLatin1String("LI"), Kind::Liquidation},
    Meaning{QLatin1String("FR"), Kind::Restructuring},  Meaning{QLatin1String("AC"), Kind::Restructuring},
    Meaning{QLatin1String("RES"), Kind::Restructuring}, Meaning{QLatin1String("FUOL"), Kind::Merging},
    Meaning{QLatin1String("FUOT"), Kind::Merging},      Meaning{QLatin1String("DEOL"), Kind::Merging},
    Meaning{QLatin1String("DEOT"), Kind::Merging},      Meaning{QLatin1String("OM"), Kind::Merging},
    Meaning{QLatin1String("GROM"), Kind::Merging},
};

} // namespace

std::optional<CompanyStatus> statusOf(const QList<Proceeding> &proceedings)
{
    for (const Meaning &meaning : kMeanings) {
        for (const Proceeding &one : proceedings) {
            if (one.code == meaning.code)
                return CompanyStatus{meaning.kind, one.since, {}};
        }
    }
    return std::nullopt;
}
