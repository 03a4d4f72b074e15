#pragma once

#include "nationwide/register_file.h"
#include "nationwide/register_record.h"

#include <QStringList>

/// How many names are typed, and how far: what FTS5, LIKE and a scan are compared by.
inline constexpr qint64 kNames = 9;
inline constexpr qsizetype kLetters = 14;

/// Names and numbers of companies that are not deregistered, spread over all ranks.
struct Drawn
{
    QStringList names;
    QStringList numbers;
};

inline Drawn drawn(const QString &registerFile, qint64 count, qsizetype shortest)
{
    RegisterFile file(registerFile);
    Drawn all;
    if (!file.open())
        return all;
    for (qint64 i = 0; i < count; ++i) {
        std::optional<RegisterRecord> record;
        for (qint64 id = 1 + file.active() * (2 * i + 1) / (2 * count);
             id <= file.active() && (!record || record->company.name.size() < shortest); ++id)
            record = RegisterRecord::read(file.record(id), QDate::currentDate());
        if (!record)
            continue;
        all.names.append(record->company.name.toLower());
        all.numbers.append(*record->company.id->swedish()->publicDigits());
    }
    return all;
}
