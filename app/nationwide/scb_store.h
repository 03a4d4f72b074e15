#pragma once

#include "nationwide/scb_line.h"

#include <cstdint>
#include <map>
#include <string>
#include <vector>

/// Very many lines of SCB's file in little memory, found by number once they are sorted. Of a number's lines the last counts.
class ScbStore
{
public:
    bool add(const ScbLine &line); // false: it is full, which no file of SCB's makes it
    void sort();

    /// Into `room`, which holds what the line's views look at; nothing of that number: false.
    bool find(std::string_view number, std::string &room, ScbLine &line) const;
    std::size_t size() const { return m_places.size(); }
    std::size_t bytes() const;

private:
    std::uint16_t townOf(std::string_view name);

    std::vector<std::uint64_t> m_places; // number and where its line is: packed, so that they sort as they are
    std::vector<std::string>
        m_chunks; // the lines: numbers two digits a byte, other texts as they are, each after its length
    std::vector<std::string> m_towns; // of which there are few
    std::map<std::string, std::uint16_t, std::less<>> m_townNumbers;
};
