#include "registers/remembering_register.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr RememberingRegister::Time kRememberedFor = 15min;
constexpr std::size_t kMostRemembered = 200;

RememberingRegister::Time steadyNow()
{
    return std::chrono::duration_cast<RememberingRegister::Time>(std::chrono::steady_clock::now().time_since_epoch());
}

bool isWhole(const QList<Company> &companies)
{
    return std::none_of(companies.begin(), companies.end(),
                        [](const Company &company) { return company.source.partial; });
}

} // namespace

RememberingRegister::RememberingRegister(std::unique_ptr<CompanyRegister> source, Clock now)
    : m_source(std::move(source)), m_now(now ? std::move(now) : steadyNow)
{
}

Pending RememberingRegister::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    if (const Memory *memory = memoryOf(query))
        return later<QList<Company>>(memory->companies, std::move(done));
    const int asked = m_forgotten;
    return m_source->find(query, [this, query, asked, done = std::move(done)](const Result<QList<Company>> &found) {
        if (found && isWhole(*found) && asked == m_forgotten)
            remember(query, *found);
        done(found);
    });
}

void RememberingRegister::forget()
{
    ++m_forgotten;
    m_memories.clear();
    m_source->forget();
}

const RememberingRegister::Memory *RememberingRegister::memoryOf(const CompanyQuery &query) const
{
    const auto memory =
        std::find_if(m_memories.begin(), m_memories.end(), [&query](const Memory &one) { return one.query == query; });
    const bool isFresh = memory != m_memories.end() && m_now() - memory->since < kRememberedFor;
    return isFresh ? &*memory : nullptr;
}

void RememberingRegister::remember(const CompanyQuery &query, const QList<Company> &companies)
{
    const auto isOlder = [&query](const Memory &one) { return one.query == query; };
    m_memories.erase(std::remove_if(m_memories.begin(), m_memories.end(), isOlder), m_memories.end());
    if (m_memories.size() == kMostRemembered)
        m_memories.pop_front();
    m_memories.push_back({query, companies, m_now()});
}
