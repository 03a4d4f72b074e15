#include "nationwide/register_index.h"

#include "base/wall_clock.h"
#include "nationwide/register_record.h"
#include "nationwide/register_search.h"

#include <QFileInfo>

/// The open file.
class RegisterIndex::Parts
{
public:
    explicit Parts(const QString &path) : file(path), search(file) {}

    RegisterFile file;
    RegisterSearch search;
    RegisterFacts facts;
};

RegisterIndex::RegisterIndex(std::unique_ptr<Parts> parts) : m_parts(std::move(parts)) {}

RegisterIndex::~RegisterIndex() = default;

Result<std::unique_ptr<RegisterIndex>> RegisterIndex::open(const QString &registerFile)
{
    auto parts = std::make_unique<Parts>(registerFile);
    const auto facts = parts->file.open();
    if (!facts)
        return fail(Failure::RegisterMissing);
    parts->facts = *facts;
    return std::unique_ptr<RegisterIndex>(new RegisterIndex(std::move(parts)));
}

const RegisterFacts &RegisterIndex::facts() const
{
    return m_parts->facts;
}

QList<RegisterHit> RegisterIndex::search(const QString &text, int most)
{
    QList<RegisterHit> hits;
    const QDate today = WallClock::today();
    for (const RegisterSearch::Found &found : m_parts->search.find(RegisterQuestion::of(text), most)) {
        const auto record = RegisterRecord::read(m_parts->file.record(found.id), today);
        if (!record)
            continue; // a damaged page: the others are still right
        RegisterHit hit{.company = record->company, .otherNames = record->otherNames, .how = found.how};
        hit.company.source = {.id = QStringLiteral("nationwide"), .fetched = m_parts->facts.published};
        hits.append(hit);
    }
    return hits;
}
