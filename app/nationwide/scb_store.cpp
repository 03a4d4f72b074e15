#include "nationwide/scb_store.h"

#include <algorithm>

namespace {

constexpr unsigned kPlaceBits = 28; // 256 MiB, some five times SCB's file; ten digits need 34 more
constexpr unsigned kChunkBits = 18;
constexpr std::size_t kChunk = std::size_t{1} << kChunkBits;
constexpr std::size_t kMostChunks = std::size_t{1} << (kPlaceBits - kChunkBits);
constexpr std::size_t kLongestStored =
    0x7F; // no column of SCB's is as wide; cut a text would be wrong, so it is left out
constexpr std::size_t kLongestRecord = 2048; // twelve of them and more
constexpr std::size_t kMostTowns = 0xFFFF; // the last number says that there is none
constexpr unsigned kIsDigits = 0x80;

bool areAllDigits(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

unsigned digitAt(std::string_view text, std::size_t at)
{
    return at < text.size() ? static_cast<unsigned>(text[at] - '0') : 0;
}

void pack(std::string &chunk, std::string_view text)
{
    if (text.size() > kLongestStored)
        text = {};
    if (!areAllDigits(text)) {
        (chunk += static_cast<char>(text.size())) += text;
        return;
    }
    chunk += static_cast<char>(text.size() | kIsDigits);
    for (std::size_t i = 0; i < text.size(); i += 2)
        chunk += static_cast<char>(digitAt(text, i) << 4U | digitAt(text, i + 1));
}

// The next text of a record, put at the end of `room`, which never moves.
std::string_view unpack(const char *&at, std::string &room)
{
    const auto head = static_cast<unsigned char>(*at++);
    const std::size_t size = head & kLongestStored;
    const std::size_t first = room.size();
    if ((head & kIsDigits) == 0) {
        room.append(at, size);
        at += size;
    } else {
        for (std::size_t i = 0; i < size; ++i) {
            const auto pair = static_cast<unsigned char>(at[i / 2]);
            room += static_cast<char>('0' + (i % 2 == 0 ? pair >> 4U : pair & 0xFU));
        }
        at += (size + 1) / 2;
    }
    return std::string_view(room).substr(first);
}

std::uint64_t packedNumber(std::string_view ten)
{
    std::uint64_t number = 0;
    for (const char c : ten)
        number = number * 10 + static_cast<unsigned>(c - '0');
    return number << kPlaceBits;
}

} // namespace

bool ScbStore::add(const ScbLine &line)
{
    if (m_chunks.empty() || m_chunks.back().size() + kLongestRecord > kChunk) {
        if (m_chunks.size() == kMostChunks)
            return false;
        m_chunks.emplace_back().reserve(kChunk);
    }
    std::string &chunk = m_chunks.back();
    m_places.push_back(packedNumber(line.number) | (m_chunks.size() - 1) << kChunkBits | chunk.size());
    for (const std::string_view text : {line.status, line.legalForm, line.street, line.careOf, line.postcode})
        pack(chunk, text);
    const auto told =
        std::count_if(line.industries.begin(), line.industries.end(), [](auto code) { return !code.empty(); });
    chunk += static_cast<char>(told);
    for (const std::string_view industry : line.industries) {
        if (!industry.empty())
            pack(chunk, industry);
    }
    const std::uint16_t town = townOf(line.town);
    chunk += static_cast<char>(town >> 8U);
    chunk += static_cast<char>(town & 0xFFU);
    return true;
}

void ScbStore::sort()
{
    std::sort(m_places.begin(), m_places.end());
    m_places.shrink_to_fit();
}

bool ScbStore::find(std::string_view number, std::string &room, ScbLine &line) const
{
    if (number.size() != 10 || !areAllDigits(number))
        return false;
    constexpr std::uint64_t kPlaceMask = (std::uint64_t{1} << kPlaceBits) - 1;
    const std::uint64_t wanted = packedNumber(number);
    const auto after = std::upper_bound(m_places.begin(), m_places.end(), wanted | kPlaceMask);
    if (after == m_places.begin() || (*std::prev(after) & ~kPlaceMask) != wanted)
        return false;
    const std::uint64_t place = *std::prev(after) & kPlaceMask;
    const char *at = m_chunks[place >> kChunkBits].data() + (place & (kChunk - 1));
    room.clear();
    room.reserve(kLongestRecord);
    line = ScbLine();
    for (std::string_view *text : {&line.status, &line.legalForm, &line.street, &line.careOf, &line.postcode})
        *text = unpack(at, room);
    const std::size_t industries = static_cast<unsigned char>(*at++);
    for (std::size_t i = 0; i < industries; ++i)
        line.industries[i] = unpack(at, room);
    const std::size_t town =
        static_cast<std::size_t>(static_cast<unsigned char>(at[0])) << 8U | static_cast<unsigned char>(at[1]);
    line.town = town < m_towns.size() ? std::string_view(m_towns[town]) : std::string_view();
    line.number = number;
    return true;
}

std::size_t ScbStore::bytes() const
{
    return m_places.capacity() * sizeof(std::uint64_t) + m_chunks.size() * kChunk;
}

std::uint16_t ScbStore::townOf(std::string_view name)
{
    if (const auto known = m_townNumbers.find(name); known != m_townNumbers.end())
        return known->second;
    if (name.empty() || name.size() > kLongestStored || m_towns.size() == kMostTowns)
        return static_cast<std::uint16_t>(kMostTowns);
    const auto number = static_cast<std::uint16_t>(m_towns.size());
    m_townNumbers.emplace(name, number);
    m_towns.emplace_back(name);
    return number;
}
