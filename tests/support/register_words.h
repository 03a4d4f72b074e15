#pragma once

#include <string_view>
#include <vector>

// What the names, addresses and descriptions of a made-up register are put together from; the more usual words first.
namespace made {

using Words = std::vector<std::string_view>;

extern const Words kGiven;
extern const Words kFamilyFirst; // "Lind" + "gren"
extern const Words kFamilyLast;
extern const Words kFathers; // + "son"
extern const Words kTowns;
extern const Words kTrades; // alone, or first in a compound
extern const Words kTradeEnds;
extern const Words kPlainWords; // that stand alone in many names
extern const Words kWhich; // "Nya", "Svenska"
extern const Words kHouses; // of housing co-operatives
extern const Words kClubs;
extern const Words kShelves; // of companies that are sold ready made, with a number
extern const Words kOnsets; // of coined words
extern const Words kVowels;
extern const Words kCodas;
extern const Words kTails;
extern const Words kStreets;
extern const Words kStreetEnds;
extern const Words kVerbs; // of descriptions
extern const Words kBusinesses;
extern const Words kPhrases;

} // namespace made
