#pragma once

#include "base/result.h"

#include <optional>
#include <string>
#include <string_view>

/// Makes blocks that end at a line's end of pieces that end anywhere.
class BlockMaker
{
public:
    /// Eight times the register: a small zip can hold any amount of blanks.
    static constexpr quint64 kLongestText = quint64{8} << 30;
    explicit BlockMaker(quint64 longestText = kLongestText) : m_longestText(longestText) {}

    /// A block, once there is enough for one. Failure::NotTheRegister: too long a line, or too much of it all.
    Result<std::optional<std::string>> add(std::string_view piece);
    std::string last(); // what is left; a line without an end gets one

private:
    bool hasTooLongLine(std::string_view piece);
    std::string takeBlock();

    quint64 m_longestText;
    std::string m_text;
    std::size_t m_line = 0; // characters of the line that has no end yet
    quint64 m_all = 0;
};
