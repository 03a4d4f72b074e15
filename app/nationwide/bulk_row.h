#pragma once

#include <string_view>
#include <vector>

/// What a register's bulk file says of one organisation that is no person. UTF-8 as the file has it: cleaned when it is shown.
/// The views lie in the line or in the reader's own room, and hold until it reads the next line.
struct BulkRow
{
    std::string_view number; // ten digits
    std::vector<std::string_view> names; // the business name first, then the others; never empty
    std::string_view form; // "AB", without the file's suffix
    std::string_view registered; // "1972-03-16", or empty
    std::string_view deregistered; // a day, or empty: it is not
    std::string_view reason; // of the deregistration: "KKAV"
    std::string_view proceedings; // those that have not ended: "KK$2024-01-26|LI$", or empty
    std::string_view street;
    std::string_view careOf;
    std::string_view town;
    std::string_view postcode;
    std::string_view country; // "SE"; empty: not said
};

/// What became of a line.
enum class BulkLine {
    Organisation,
    Person, // a sole trader or an estate: a personal number, left out
    Bad, // cannot be understood: counted and skipped
};
