#include "nationwide/scb_line.h"

#include "nationwide/bulk_fields.h"
#include "nationwide/bulk_identity.h"

#include <algorithm>

namespace {

/// What we read; of the five industries the first.
enum ScbField : int {
    ScbNumber,
    ScbStatus,
    ScbForm,
    ScbIndustry,
    ScbStreet = ScbIndustry + 5,
    ScbCareOf,
    ScbPostcode,
    ScbTown,
    ScbFields
};

constexpr std::array<std::string_view, ScbFields> kScbColumns{
    "PeOrgNr", "FtgStat", "JurForm", "Ng1", "Ng2", "Ng3", "Ng4", "Ng5", "Gatuadress", "COAdress", "PostNr", "PostOrt",
};
constexpr int kFirstOptional = ScbIndustry;

// SCB's own: natural persons, and the estates of some.
constexpr std::array<std::string_view, 2> kFormsOfPersons{"10", "91"};

// "*" or blanks say that nothing is known; an industry of zeros that nobody has told it.
std::string_view known(std::string_view field)
{
    field = withoutBlanks(field);
    const bool isNothing = field.find_first_not_of('*') == std::string_view::npos;
    return isNothing ? std::string_view() : field;
}

std::string_view knownIndustry(std::string_view field)
{
    field = known(field);
    return field.find_first_not_of('0') == std::string_view::npos ? std::string_view() : field;
}

int fieldNamed(std::string_view column)
{
    const auto *found = std::find(kScbColumns.begin(), kScbColumns.end(), withoutBlanks(column));
    return found == kScbColumns.end() ? -1 : static_cast<int>(found - kScbColumns.begin());
}

} // namespace

std::optional<ScbColumns> ScbColumns::of(std::string_view header)
{
    ScbColumns columns;
    columns.m_wanted.fill(-1);
    std::array<bool, ScbFields> isThere{};
    for (std::size_t i = 0; i < kMostColumns && !header.empty(); ++i) {
        const int field = fieldNamed(takePart(header, '\t'));
        columns.m_wanted[i] = field;
        if (field >= 0)
            isThere[static_cast<std::size_t>(field)] = true;
    }
    if (!std::all_of(isThere.begin(), isThere.begin() + kFirstOptional, [](bool is) { return is; }))
        return {};
    return columns;
}

std::optional<ScbLine> ScbColumns::read(std::string_view line) const
{
    std::array<std::string_view, ScbFields> fields;
    for (std::size_t i = 0; i < kMostColumns && !line.empty(); ++i) {
        const std::string_view field = takePart(line, '\t');
        if (m_wanted[i] >= 0)
            fields[static_cast<std::size_t>(m_wanted[i])] = known(field);
    }
    const BulkIdentity identity = identityOf(fields[ScbNumber], {});
    const auto *form = std::find(kFormsOfPersons.begin(), kFormsOfPersons.end(), fields[ScbForm]);
    if (identity.kind != BulkLine::Organisation || form != kFormsOfPersons.end())
        return {};
    if (holdsPersonsNumber(fields[ScbStreet]) || holdsPersonsNumber(fields[ScbCareOf]))
        return {};
    ScbLine read{identity.number,   fields[ScbStatus], fields[ScbForm],     {},
                 fields[ScbStreet], fields[ScbCareOf], fields[ScbPostcode], fields[ScbTown]};
    std::transform(fields.begin() + ScbIndustry, fields.begin() + ScbStreet, read.industries.begin(), knownIndustry);
    return read;
}
