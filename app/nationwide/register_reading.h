#pragma once

#include "nationwide/bulk_reader.h"
#include "nationwide/import_news.h"
#include "nationwide/register_rows.h"
#include "nationwide/scb_reader.h"
#include "nationwide/text_blocks.h"

/// Reads the registers' files into rows: Bolagsverket's, and what only SCB's knows of the same companies.
class RegisterReading
{
public:
    RegisterReading(RegisterRows &rows, ImportNews &news) : m_rows(rows), m_news(news) {}

    /// False: cancelled. `until`: the share of all the work that is done then.
    Result<bool> read(const ImportFiles &files, double until);
    const RegisterFacts &facts() const { return m_facts; } // of what was read

private:
    Result<bool> readStatistics(const QString &path);
    Result<bool> readBlocks(TextBlocks &text, double until);
    Result<void> takeNext(const Result<std::string_view> &block);
    Result<void> take(std::string_view block);
    Result<void> takeLine(std::string_view line);
    Result<void> takeCompany();

    RegisterRows &m_rows;
    ImportNews &m_news;
    BulkReader m_reader;
    BulkRow m_row;
    std::optional<ScbFacts> m_statistics;
    RegisterFacts m_facts;
    qint64 m_lines = 0;
};

/// RegisterNoRoom for an errno that says so.
Error noRoomOr(Failure otherwise, int why);
