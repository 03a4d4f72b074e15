#include "nationwide/register_import.h"

#include "nationwide/bulk_reader.h"
#include "nationwide/register_rows.h"
#include "nationwide/register_writer.h"
#include "nationwide/text_blocks.h"
#include "storage/file_calls.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>

#include <algorithm>
#include <cerrno>

namespace {

// How the work is spread, as measured; only the bar lives by it.
constexpr double kReadUntil = 0.2;
constexpr double kWriteFrom = 0.25;
constexpr double kWriteUntil = 0.85;
constexpr double kNumbersUntil = 0.9;

QString unfinished(const QString &registerFile)
{
    return registerFile + QStringLiteral(".new");
}

Error noRoomFor(int why, Failure otherwise)
{
    return {.what = why == ENOSPC || why == EDQUOT ? Failure::RegisterNoRoom : otherwise};
}

/// One import, step by step; each answers false when it was cancelled.
class Import
{
public:
    Import(const ImportFiles &files, const QString &registerFile, ImportWatch &watch)
        : m_files(files), m_registerFile(registerFile), m_watch(watch), m_rows(QFileInfo(registerFile).path())
    {
        m_told.start();
    }

    Result<bool> read();
    Result<bool> write();
    Result<void> put();
    const RegisterFacts &facts() const { return m_facts; }

private:
    Result<void> take(std::string_view block);
    Result<void> takeLine(std::string_view line);
    Result<bool> writeRows(RegisterWriter &writer);
    Result<bool> writeNumbers(RegisterWriter &writer);
    Result<bool> merge(RegisterWriter &writer);
    void tell(double share);
    bool isTimeToLook(std::size_t row) const { return row % 256 == 0; }

    const ImportFiles &m_files;
    const QString &m_registerFile;
    ImportWatch &m_watch;
    RegisterRows m_rows;
    BulkReader m_reader;
    BulkRow m_row;
    RegisterFacts m_facts;
    qint64 m_lines = 0;
    QElapsedTimer m_told;
};

void Import::tell(double share)
{
    constexpr qint64 kBetween = 100; // ms
    if (m_told.elapsed() < kBetween)
        return;
    m_told.start();
    m_watch.told({share, m_lines});
}

Result<void> Import::takeLine(std::string_view line)
{
    if (line.ends_with('\r'))
        line.remove_suffix(1);
    if (m_lines++ == 0)
        return BulkReader::isHeader(line) ? Result<void>{} : fail(Failure::NotTheRegister);
    if (line.empty())
        return {};
    switch (m_reader.read(line, m_row)) {
    case BulkLine::Bad: ++m_facts.badLines; return {};
    case BulkLine::Person: ++m_facts.persons; return {};
    case BulkLine::Organisation: break;
    }
    ++m_facts.companies;
    return m_rows.add(m_row, {}, {}) ? Result<void>{} : tl::unexpected(noRoomFor(errno, Failure::NotSaved));
}

Result<void> Import::take(std::string_view block)
{
    while (!block.empty()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        if (const auto taken = takeLine(block.substr(0, end)); !taken)
            return taken;
        block.remove_prefix(std::min(end + 1, block.size()));
    }
    return {};
}

Result<bool> Import::read()
{
    const auto text = TextBlocks::open(m_files.bulk);
    if (!text)
        return tl::unexpected(text.error());
    if (!m_rows.open())
        return tl::unexpected(noRoomFor(errno, Failure::NotSaved));
    for (;;) {
        const auto block = (*text)->next();
        if (!block || block->empty()) {
            if (!block)
                return tl::unexpected(block.error());
            break;
        }
        if (const auto taken = take(*block); !taken)
            return tl::unexpected(taken.error());
        if (m_watch.isCancelled)
            return false;
        tell((*text)->share() * kReadUntil);
    }
    // A page of another kind may have our first line by chance, but no company.
    if (m_facts.companies == 0 || m_facts.badLines > m_lines / 2)
        return fail(Failure::NotTheRegister);
    m_facts.published = m_files.published.isValid() ? m_files.published : (*text)->written();
    m_facts.imported = QDateTime::currentDateTimeUtc();
    return true;
}

Result<bool> Import::writeRows(RegisterWriter &writer)
{
    for (std::size_t rank = 0; rank < m_rows.size(); ++rank) {
        if (const auto added = writer.add(m_rows.at(rank)); !added)
            return tl::unexpected(added.error());
        if (!isTimeToLook(rank))
            continue;
        if (m_watch.isCancelled)
            return false;
        tell(kWriteFrom + (kWriteUntil - kWriteFrom) * static_cast<double>(rank) / static_cast<double>(m_rows.size()));
    }
    return true;
}

Result<bool> Import::writeNumbers(RegisterWriter &writer)
{
    std::vector<std::pair<qint64, qint64>> numbers;
    numbers.reserve(m_rows.size());
    for (std::size_t rank = 0; rank < m_rows.size(); ++rank)
        numbers.emplace_back(m_rows.at(rank).number, static_cast<qint64>(rank) + 1);
    std::ranges::sort(numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (const auto added = writer.addNumber(numbers[i].first, numbers[i].second); !added)
            return tl::unexpected(added.error());
        if (isTimeToLook(i) && m_watch.isCancelled)
            return false;
    }
    tell(kNumbersUntil);
    return true;
}

Result<bool> Import::merge(RegisterWriter &writer)
{
    for (double share = kNumbersUntil; !m_watch.isCancelled; share += (1 - share) / 100) {
        const auto more = writer.mergeSome();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return true;
        tell(share);
    }
    return false;
}

Result<bool> Import::write()
{
    if (!m_rows.sort(m_watch.isCancelled)) {
        if (m_watch.isCancelled)
            return false;
        return tl::unexpected(noRoomFor(errno, Failure::NotSaved));
    }
    RegisterWriter writer(unfinished(m_registerFile));
    const auto begun = writer.begin().and_then([&] { return writer.addWords(m_rows.words()); }).and_then([&] {
        return writer.addFacts(m_facts, static_cast<qint64>(m_rows.active()));
    });
    if (!begun)
        return tl::unexpected(begun.error());
    for (const auto step : {&Import::writeRows, &Import::writeNumbers, &Import::merge})
        if (const auto done = (this->*step)(writer); !done || !*done)
            return done;
    if (const auto finished = writer.finish(); !finished)
        return tl::unexpected(finished.error());
    return !m_watch.isCancelled;
}

Result<void> Import::put()
{
    int why = file_calls::rename(unfinished(m_registerFile), m_registerFile);
    if (why == 0)
        why = file_calls::syncFolder(QFileInfo(m_registerFile).path());
    if (why != 0)
        return tl::unexpected(noRoomFor(why, Failure::NotSaved));
    m_facts.bytes = QFileInfo(m_registerFile).size();
    return {};
}

Result<std::optional<RegisterFacts>> imported(Import &import)
{
    auto done = import.read();
    if (done && *done)
        done = import.write();
    if (!done)
        return tl::unexpected(done.error());
    if (!*done)
        return std::nullopt;
    return import.put().map([&]() -> std::optional<RegisterFacts> { return import.facts(); });
}

} // namespace

Result<std::optional<RegisterFacts>> importRegister(const ImportFiles &files, const QString &registerFile,
                                                    ImportWatch &watch)
{
    if (const int why = file_calls::makeFolder(QFileInfo(registerFile).path()); why != 0)
        return tl::unexpected(noRoomFor(why, Failure::NotSaved));
    sweepImport(registerFile);
    Result<std::optional<RegisterFacts>> result;
    {
        Import import(files, registerFile, watch);
        result = imported(import);
    }
    if (!result || !*result)
        sweepImport(registerFile);
    return result;
}

void sweepImport(const QString &registerFile)
{
    const QFileInfo target(registerFile);
    QDir folder = target.dir();
    for (const QString &name :
         folder.entryList({target.fileName() + QStringLiteral(".new*"), QStringLiteral("rows-*")}, QDir::Files))
        folder.remove(name);
}
