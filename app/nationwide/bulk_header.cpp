#include "nationwide/bulk_reader.h"

#include "nationwide/bulk_fields.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::string_view kByteOrderMark("\xEF\xBB\xBF");
// The register's own word is misspelt; its other answers spell it right, so a later file may.
constexpr std::string_view kMisspelt("pagande");
constexpr std::string_view kSpelt("pagaende");
constexpr std::array<std::string_view, 11> kColumns{
    "organisationsidentitet",
    "namnskyddslopnummer",
    "registreringsland",
    "organisationsnamn",
    "organisationsform",
    "avregistreringsdatum",
    "avregistreringsorsak",
    "AvvecklingsEllerOmstruktureringsforfarande", // after one of the two above
    "registreringsdatum",
    "verksamhetsbeskrivning",
    "postadress",
};

std::string_view columnName(std::string_view text)
{
    text = withoutBlanks(text);
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"')
        text = text.substr(1, text.size() - 2);
    if (text.starts_with(kMisspelt))
        return text.substr(kMisspelt.size());
    return text.starts_with(kSpelt) ? text.substr(kSpelt.size()) : text;
}

} // namespace

bool BulkReader::isHeader(std::string_view line)
{
    if (line.starts_with(kByteOrderMark))
        line.remove_prefix(kByteOrderMark.size());
    if (std::count(line.begin(), line.end(), ';') != static_cast<std::ptrdiff_t>(kColumns.size()) - 1)
        return false;
    return std::all_of(kColumns.begin(), kColumns.end(),
                       [&line](std::string_view column) { return columnName(takePart(line, ';')) == column; });
}
