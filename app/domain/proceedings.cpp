#include "domain/proceedings.h"

#include <array>

namespace {

using StatusKind = CompanyStatus::Kind;

/// What a code means.
struct Meaning
{
    QLatin1String code;
    StatusKind kind;
};

// The gravest first: a company may be in several.
constexpr std::array kMeanings = {
    Meaning{QLatin1String("KK"), StatusKind::Bankrupt},       Meaning{QLatin1String("LI"), StatusKind::Liquidation},
    Meaning{QLatin1String("FR"), StatusKind::Restructuring},  Meaning{QLatin1String("AC"), StatusKind::Restructuring},
    Meaning{QLatin1String("RES"), StatusKind::Restructuring}, Meaning{QLatin1String("FUOL"), StatusKind::Merging},
    Meaning{QLatin1String("FUOT"), StatusKind::Merging},      Meaning{QLatin1String("DEOL"), StatusKind::Merging},
    Meaning{QLatin1String("DEOT"), StatusKind::Merging},      Meaning{QLatin1String("OM"), StatusKind::Merging},
    Meaning{QLatin1String("GROM"), StatusKind::Merging},
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
