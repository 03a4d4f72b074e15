#pragma once

#include <QLatin1String>
#include <QString>

#include <array>

/// What a register's file holds, for those who write and those who read it. One row's id is its rank: active companies
/// first, then the shorter name, then alphabetical; so matches come best first and a page stops at its end.
///
///   rec(id, data)        a record: RegisterRecord's fields, see register_record.h
///   num(number, id)      organisation numbers in order
///   ft                   the words of a row, see register_words.h
///   words(list)          the different words of names, sorted, each ended by a line feed
///   meta(key, value)     RegisterFacts, and the first id that is deregistered
namespace register_schema {

inline constexpr int kVersion = 1; // PRAGMA user_version: a file of another is made anew
inline constexpr int kApplication = 0x416e736c; // PRAGMA application_id: "Ansl"

inline constexpr std::array kTables = {
    QLatin1String("CREATE TABLE rec(id INTEGER PRIMARY KEY, data BLOB NOT NULL)"),
    QLatin1String("CREATE TABLE num(number INTEGER, id INTEGER, PRIMARY KEY(number, id)) WITHOUT ROWID"),
    QLatin1String("CREATE TABLE words(list BLOB NOT NULL)"),
    QLatin1String("CREATE TABLE meta(key TEXT PRIMARY KEY, value) WITHOUT ROWID"),
    // Each beginning of up to ten letters, and the mark before it, has its own list.
    QLatin1String("CREATE VIRTUAL TABLE ft USING fts5(words, content='', columnsize=0, detail=none, tokenize='ascii', "
                  "prefix='1 2 3 4 5 6 7 8 9 10 11')"),
};

// Keys of meta.
inline constexpr QLatin1String kCompanies("companies");
inline constexpr QLatin1String kActive("active"); // the rows from the first on that are not deregistered
inline constexpr QLatin1String kPersons("persons");
inline constexpr QLatin1String kBadLines("badLines");
inline constexpr QLatin1String kPublished("published"); // seconds since 1970
inline constexpr QLatin1String kImported("imported");

} // namespace register_schema
