#include "nationwide/register_reading.h"

#include "base/wall_clock.h"

#include <algorithm>
#include <cerrno>

namespace {

std::string joined(const std::vector<std::string> &codes)
{
    std::string all;
    for (const std::string &code : codes)
        all += (all.empty() ? "" : " ") + code;
    return all;
}

// Where Bolagsverket's says nothing of where the post goes.
void fillAddress(BulkRow &row, const ScbRow &known)
{
    if (!row.street.empty() || !row.careOf.empty() || !row.town.empty() || !row.postcode.empty())
        return;
    row.street = known.street;
    row.careOf = known.careOf;
    row.postcode = known.postcode;
    row.town = known.town;
}

// What began as the register and goes on as something else came broken.
Error notWhole(Error error)
{
    if (error.what == Failure::NotTheRegister)
        error.what = Failure::RegisterCutShort;
    return error;
}

} // namespace

Error noRoomOr(Failure otherwise, int why)
{
    return {.what = why == ENOSPC || why == EDQUOT ? Failure::RegisterNoRoom : otherwise,
            .detail = QStringLiteral("errno %1").arg(why)};
}

Result<void> RegisterReading::takeCompany()
{
    ++m_facts.companies;
    const auto known = m_statistics ? m_statistics->find(m_row.number) : std::nullopt;
    if (known)
        fillAddress(m_row, *known);
    const bool isKept = known ? m_rows.add(m_row, known->status, joined(known->industries)) : m_rows.add(m_row, {}, {});
    return isKept ? Result<void>{} : tl::unexpected(noRoomOr(Failure::NotSaved, errno));
}

Result<void> RegisterReading::takeLine(std::string_view line)
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
    return takeCompany();
}

Result<void> RegisterReading::take(std::string_view block)
{
    while (!block.empty() && !m_news.isCancelled()) {
        const std::size_t end = std::min(block.find('\n'), block.size());
        if (auto taken = takeLine(block.substr(0, end)); !taken)
            return taken;
        block.remove_prefix(std::min(end + 1, block.size()));
    }
    return {};
}

Result<bool> RegisterReading::readStatistics(const QString &path)
{
    if (path.isEmpty())
        return true;
    auto statistics = ScbFacts::read(path, m_news.isCancelled());
    if (!statistics)
        return tl::unexpected(statistics.error());
    m_statistics = std::move(*statistics);
    return m_statistics.has_value();
}

Result<void> RegisterReading::takeNext(const Result<std::string_view> &block)
{
    auto taken = block ? take(*block) : tl::unexpected(block.error());
    if (taken || m_facts.companies == 0)
        return taken;
    return tl::unexpected(notWhole(taken.error()));
}

Result<bool> RegisterReading::readBlocks(TextBlocks &text, double until)
{
    for (auto block = text.next(); !block || !block->empty(); block = text.next()) {
        if (const auto taken = takeNext(block); !taken)
            return tl::unexpected(taken.error());
        if (m_news.isCancelled())
            return false;
        m_news.tell(text.share() * until, m_lines);
    }
    // Something else may have our first line by chance, but no companies after it.
    if (m_facts.companies == 0 || m_facts.badLines > m_lines / 2)
        return fail(Failure::NotTheRegister);
    return true;
}

Result<bool> RegisterReading::read(const ImportFiles &files, double until)
{
    if (auto done = readStatistics(files.statistics); !done || !*done)
        return done;
    const auto text = TextBlocks::open(files.bulk);
    if (!text)
        return tl::unexpected(text.error());
    m_facts.published = files.published.isValid() ? files.published : (*text)->written();
    m_facts.imported = WallClock::utc();
    return readBlocks(**text, until);
}
