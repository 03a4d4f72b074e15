#include "nationwide/scb_reader.h"

#include "nationwide/bulk_fields.h"
#include "nationwide/scb_line.h"
#include "nationwide/scb_store.h"
#include "nationwide/text_blocks.h"

#include <QString>

#include <algorithm>

namespace {

// Windows-1252 where it differs from Latin-1; a blank where it has nothing.
constexpr std::u16string_view
    kWindows(u"\u20AC \u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
             u" \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153 \u017E\u0178");
static_assert(kWindows.size() == 32);

std::string utf8Of(std::string_view latin)
{
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) < 0x80; };
    if (std::all_of(latin.begin(), latin.end(), isPlain))
        return std::string(latin);
    QString text = QString::fromLatin1(latin.data(), static_cast<qsizetype>(latin.size()));
    for (QChar &c : text) {
        if (c.unicode() >= 0x80 && c.unicode() < 0xA0)
            c = kWindows[c.unicode() - 0x80U];
    }
    return text.toStdString();
}

/// Fills a store with a text that comes in blocks.
class ScbReading
{
public:
    explicit ScbReading(ScbStore &store) : m_store(store) {}

    Result<void> add(std::string_view block)
    {
        if (!m_columns && !(m_columns = ScbColumns::of(takePart(block, '\n'))))
            return fail(Failure::NotTheRegister, QStringLiteral("not SCB's columns"));
        while (!block.empty()) {
            const auto line = m_columns->read(takePart(block, '\n'));
            if (line && !m_store.add(*line))
                return fail(Failure::NotTheRegister, QStringLiteral("too many rows"));
        }
        return {};
    }

private:
    ScbStore &m_store;
    std::optional<ScbColumns> m_columns;
};

Result<void> fill(ScbStore &store, TextBlocks &blocks, const std::atomic<bool> &isCancelled)
{
    ScbReading reading(store);
    for (bool isFirst = true; !isCancelled; isFirst = false) {
        const auto block = blocks.next();
        if (!block)
            return tl::unexpected(block.error());
        if (block->empty() && !isFirst)
            return {};
        if (auto added = reading.add(*block); !added)
            return added;
    }
    return {};
}

} // namespace

Result<std::optional<ScbFacts>> ScbFacts::read(const QString &path, const std::atomic<bool> &isCancelled)
{
    const auto blocks = TextBlocks::open(path);
    if (!blocks)
        return tl::unexpected(blocks.error());
    auto store = std::make_unique<ScbStore>();
    if (auto filled = fill(*store, **blocks, isCancelled); !filled)
        return tl::unexpected(filled.error());
    if (isCancelled)
        return std::nullopt;
    store->sort();
    return std::optional<ScbFacts>(ScbFacts(std::move(store)));
}

ScbFacts::ScbFacts(std::unique_ptr<ScbStore> store) : m_store(std::move(store)) {}
ScbFacts::ScbFacts(ScbFacts &&other) noexcept = default;
ScbFacts &ScbFacts::operator=(ScbFacts &&other) noexcept = default;
ScbFacts::~ScbFacts() = default;

std::optional<ScbRow> ScbFacts::find(std::string_view number) const
{
    std::string room;
    ScbLine line;
    if (!m_store->find(number, room, line))
        return {};
    ScbRow row{std::string(number), utf8Of(line.status), utf8Of(line.legalForm), {},
               utf8Of(line.street), utf8Of(line.careOf), utf8Of(line.postcode),  utf8Of(line.town)};
    for (const std::string_view industry : line.industries) {
        if (!industry.empty())
            row.industries.push_back(utf8Of(industry));
    }
    return row;
}

std::size_t ScbFacts::rows() const
{
    return m_store->size();
}

std::size_t ScbFacts::bytes() const
{
    return m_store->bytes();
}
