#include "nationwide/bulk_fields.h"

#include <cstring>

namespace {

constexpr std::string_view kBetweenFields("\";\"");
constexpr std::string_view kFieldBlanks(" \t\r\n\0", 5);
constexpr std::size_t kFromTheLeft = 9;

// memchr is the quickest way to the next quote, and most quotes are a field's end.
std::size_t nextSeparator(std::string_view text)
{
    std::size_t at = 0;
    while (at + kBetweenFields.size() <= text.size()) {
        const void *quote = std::memchr(text.data() + at, '"', text.size() - at);
        if (!quote)
            break;
        at = static_cast<std::size_t>(static_cast<const char *>(quote) - text.data());
        if (text.substr(at, kBetweenFields.size()) == kBetweenFields)
            return at;
        ++at;
    }
    return std::string_view::npos;
}

// A line that begins and ends with a quote, without them.
std::optional<std::string_view> withinQuotes(std::string_view line)
{
    line = withoutBlanks(line);
    if (line.size() < 2 || line.front() != '"' || line.back() != '"')
        return {};
    return line.substr(1, line.size() - 2);
}

// Two lines of which the first has lost its end: what follows would be one company's number with another's address.
bool isTwoLines(std::string_view description)
{
    std::size_t separators = 0;
    for (std::size_t at = nextSeparator(description); at != std::string_view::npos; at = nextSeparator(description)) {
        description.remove_prefix(at + kBetweenFields.size());
        ++separators;
    }
    return separators >= kFromTheLeft;
}

} // namespace

std::optional<BulkFields> BulkFields::split(std::string_view line)
{
    auto rest = withinQuotes(line);
    if (!rest)
        return {};
    BulkFields fields;
    for (std::size_t i = 0; i < kFromTheLeft; ++i) {
        const std::size_t end = nextSeparator(*rest);
        if (end == std::string_view::npos)
            return {};
        fields.m_fields[i] = rest->substr(0, end);
        rest->remove_prefix(end + kBetweenFields.size());
    }
    const std::size_t end = rest->rfind(kBetweenFields);
    if (end == std::string_view::npos || isTwoLines(rest->substr(0, end)))
        return {};
    fields.m_fields[kFromTheLeft] = rest->substr(0, end);
    fields.m_fields[kFromTheLeft + 1] = rest->substr(end + kBetweenFields.size());
    return fields;
}

std::string_view withoutBlanks(std::string_view text)
{
    const std::size_t first = text.find_first_not_of(kFieldBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kFieldBlanks) - first + 1);
}

std::string_view withoutSuffix(std::string_view text, std::string_view suffix)
{
    text = withoutBlanks(text);
    return text.ends_with(suffix) ? text.substr(0, text.size() - suffix.size()) : text;
}

std::string_view takePart(std::string_view &rest, char separator)
{
    const std::size_t end = rest.find(separator);
    const std::string_view part = rest.substr(0, end);
    rest.remove_prefix(end == std::string_view::npos ? rest.size() : end + 1);
    return part;
}
