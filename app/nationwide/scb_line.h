#pragma once

#include <array>
#include <optional>
#include <string_view>

/// What a line of SCB's file says of an organisation, as the file has it: Latin-1, and empty where it says nothing.
struct ScbLine
{
    std::string_view number; // ten digits
    std::string_view status;
    std::string_view legalForm;
    std::array<std::string_view, 5> industries;
    std::string_view street;
    std::string_view careOf;
    std::string_view postcode;
    std::string_view town;
};

/// Where the columns are that we read: found by their names, for their order and number have changed before.
class ScbColumns
{
public:
    /// Nothing: a file that begins with this line is not SCB's.
    static std::optional<ScbColumns> of(std::string_view header);

    /// Nothing for a person, and for a line that cannot be understood.
    std::optional<ScbLine> read(std::string_view line) const;

private:
    static constexpr std::size_t kMostColumns = 64;

    std::array<int, kMostColumns> m_wanted{}; // which of what we read the column is; -1: none
};
