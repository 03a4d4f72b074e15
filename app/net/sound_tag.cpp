#include "net/sound_tag.h"

#include <algorithm>

bool isSoundTag(const QByteArray &tag)
{
    constexpr qsizetype kLongest = 256;
    const qsizetype from = tag.startsWith("W/") ? 3 : 1;
    const bool isQuoted = tag.size() > from && tag.at(from - 1) == '"' && tag.endsWith('"');
    return isQuoted && tag.size() <= kLongest
           && std::all_of(tag.begin() + from, tag.end() - 1, [](char c) { return c > ' ' && c <= '~' && c != '"'; });
}
