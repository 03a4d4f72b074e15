#include "nationwide/bulk_day.h"

#include "nationwide/bulk_fields.h"

#include <algorithm>

namespace {

bool isDay(std::string_view text)
{
    constexpr std::string_view kShape("0000-00-00");
    return text.size() == kShape.size() && std::equal(text.begin(), text.end(), kShape.begin(), [](char c, char shape) {
               return shape == '0' ? c >= '0' && c <= '9' : c == shape;
           });
}

} // namespace

bool isNothing(std::string_view text)
{
    return text.empty() || text == "null";
}

std::optional<std::string_view> dayOf(std::string_view text)
{
    text = withoutBlanks(text);
    if (isNothing(text))
        return std::string_view();
    const std::string_view day = text.substr(0, 10);
    const bool isAlone = text.size() == day.size() || text[day.size()] == 'T' || text[day.size()] == ' ';
    return isDay(day) && isAlone ? std::optional(day) : std::nullopt;
}

std::string_view firstDay(std::string_view parts)
{
    while (!parts.empty()) {
        const auto day = dayOf(takePart(parts, '$'));
        if (day && !day->empty())
            return *day;
    }
    return {};
}
