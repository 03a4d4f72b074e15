#pragma once

#include "domain/company.h"
#include "nationwide/bulk_row.h"

#include <QByteArray>

/// A row of the register as it lies in the file: its fields as text, each ended by U+001F, so that a row costs what it says.
struct RegisterRecord
{
    Company company; // its source is left to the reader
    QStringList otherNames;
    QByteArray industries; // SNI codes with blanks between, of SCB's file; mostly empty

    /// `scbStatus`: SCB's FtgStat ("0" never active, "1" active, "9" no longer active), or empty.
    static void append(const BulkRow &row, std::string_view scbStatus, std::string_view industries, std::string &to);
    /// Nothing for bytes that are no record.
    static std::optional<RegisterRecord> read(const QByteArray &bytes, QDate today);
    /// The words that the row is found by, as register_words.h makes them.
    static std::string words(const QByteArray &bytes);
};
