#include "nationwide/register_import.h"

#include "nationwide/let_go.h"
#include "nationwide/register_reading.h"
#include "nationwide/register_writer.h"
#include "storage/file_calls.h"

#include <QDir>
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

/// One import, step by step; each answers false when it was cancelled.
class Import
{
public:
    Import(const ImportFiles &files, const QString &registerFile, ImportWatch &watch)
        : m_files(files), m_registerFile(registerFile), m_news(watch), m_rows(QFileInfo(registerFile).path())
    {
    }

    Result<bool> read();
    Result<bool> write();
    Result<void> put();
    const RegisterFacts &facts() const { return m_facts; }

private:
    Result<bool> writeRows(RegisterWriter &writer);
    Result<bool> writeNumbers(RegisterWriter &writer);
    Result<bool> merge(RegisterWriter &writer);
    static bool isTimeToLook(std::size_t row) { return row % 256 == 0; }

    const ImportFiles &m_files;
    const QString &m_registerFile;
    ImportNews m_news;
    RegisterRows m_rows;
    RegisterFacts m_facts;
};

Result<bool> Import::read()
{
    if (!m_rows.open())
        return tl::unexpected(noRoomOr(Failure::NotSaved, errno));
    RegisterReading reading(m_rows, m_news);
    auto done = reading.read(m_files, kReadUntil);
    m_facts = reading.facts();
    return done;
}

Result<bool> Import::writeRows(RegisterWriter &writer)
{
    for (std::size_t rank = 0; rank < m_rows.size(); ++rank) {
        if (const auto added = writer.add(m_rows.at(rank)); !added)
            return tl::unexpected(added.error());
        if (!isTimeToLook(rank))
            continue;
        if (m_news.isCancelled())
            return false;
        m_news.tell(kWriteFrom
                    + (kWriteUntil - kWriteFrom) * static_cast<double>(rank) / static_cast<double>(m_rows.size()));
    }
    return true;
}

Result<bool> Import::writeNumbers(RegisterWriter &writer)
{
    std::vector<std::pair<qint64, qint64>> numbers;
    numbers.reserve(m_rows.size());
    for (std::size_t rank = 0; rank < m_rows.size(); ++rank)
        numbers.emplace_back(m_rows.number(rank), static_cast<qint64>(rank) + 1);
    std::ranges::sort(numbers);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        if (const auto added = writer.addNumber(numbers[i].first, numbers[i].second); !added)
            return tl::unexpected(added.error());
        if (isTimeToLook(i) && m_news.isCancelled())
            return false;
    }
    m_news.tell(kNumbersUntil);
    return true;
}

Result<bool> Import::merge(RegisterWriter &writer)
{
    for (double share = kNumbersUntil; !m_news.isCancelled(); share += (1 - share) / 100) {
        const auto more = writer.mergeSome();
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            return true;
        m_news.tell(share);
    }
    return false;
}

Result<bool> Import::write()
{
    if (!m_rows.sort(m_news.isCancelled())) {
        if (m_news.isCancelled())
            return false;
        return tl::unexpected(noRoomOr(Failure::NotSaved, errno));
    }
    RegisterWriter writer(unfinished(m_registerFile));
    const auto begun = writer.begin().and_then([&] { return writer.addWords(m_rows.takeWords()); }).and_then([&] {
        return writer.addFacts(m_facts, static_cast<qint64>(m_rows.active()));
    });
    if (!begun)
        return tl::unexpected(begun.error());
    for (const auto step : {&Import::writeRows, &Import::writeNumbers, &Import::merge})
        if (auto done = (this->*step)(writer); !done || !*done)
            return done;
    return writer.finish(m_news.isCancelled());
}

Result<void> Import::put()
{
    int why = file_calls::rename(unfinished(m_registerFile), m_registerFile);
    if (why == 0)
        why = file_calls::syncFolder(QFileInfo(m_registerFile).path());
    if (why != 0)
        return tl::unexpected(noRoomOr(Failure::NotSaved, why));
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
        return tl::unexpected(noRoomOr(Failure::NotSaved, why));
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
         folder.entryList({target.fileName() + QStringLiteral(".new*"), QStringLiteral("rows-*")}, QDir::Files)) {
        letGoAside(FileHold(folder.filePath(name)));
        folder.remove(name);
    }
}
