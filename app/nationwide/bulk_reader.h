#pragma once

#include "nationwide/bulk_row.h"

#include <string>

class BulkFields;

/// Reads lines of Bolagsverket's bulk file (registers.md 2.2), one at a time.
class BulkReader
{
public:
    /// Whether a file that begins with this line is the register: its columns, in order; a byte order mark may stand before.
    static bool isHeader(std::string_view line);

    /// `line` without its end. Only of an Organisation is `row` filled; its views hold until the next line.
    BulkLine read(std::string_view line, BulkRow &row);

private:
    BulkLine readRest(const BulkFields &fields, BulkRow &row);
    bool readNames(std::string_view field, BulkRow &row);
    bool readDays(const BulkFields &fields, BulkRow &row);
    void readAddress(std::string_view field, BulkRow &row);
    std::string_view proceedingsOf(std::string_view field);
    std::string_view cleaned(std::string_view text);

    std::string m_room; // for texts that had to be changed: doubled quotes, control characters
};
