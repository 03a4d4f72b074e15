#pragma once

#include <array>
#include <optional>
#include <string_view>

/// The eleven fields of a bulk line, in the file's order.
enum class BulkField {
    Identity,
    NameNumber,
    Country,
    Names,
    Form,
    Deregistered,
    Reason,
    Proceedings,
    Registered,
    Description,
    Address,
};

/// A bulk line taken apart, as the file has it.
class BulkFields
{
public:
    /// The first nine from the left, the address from the right, and the description is what is left: it alone may hold
    /// quotes that are not doubled. Nothing when they are not there.
    static std::optional<BulkFields> split(std::string_view line);

    std::string_view operator[](BulkField field) const { return m_fields[static_cast<std::size_t>(field)]; }

private:
    std::array<std::string_view, 11> m_fields;
};

std::string_view withoutBlanks(std::string_view text); // at both ends
std::string_view withoutSuffix(std::string_view text, std::string_view suffix); // another than `suffix` stays

/// What stands before the next `separator`, which is taken off `rest` with it.
std::string_view takePart(std::string_view &rest, char separator);
