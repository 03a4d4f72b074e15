#include "registers/remembering_register.h"

#include "net/monotonic.h"

#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr RememberingRegister::Time kRememberedFor = 15min;
constexpr std::size_t kMostRemembered = 200;

// Whose number or name a person's is, is nobody's to keep for longer than it is looked at.
bool isOfAPerson(const CompanyQuery &query)
{
    const auto *id = std::get_if<CompanyId>(&query);
    return id && id->isPersonal();
}

bool isToBeKept(const CompanyQuery &query, const QList<Company> &companies)
{
    return !isOfAPerson(query) && std::none_of(companies.begin(), companies.end(), [](const Company &company) {
        return company.source.partial || company.isPersonal();
    });
}

} // namespace

RememberingRegister::RememberingRegister(std::unique_ptr<CompanyRegister> source, Clock now)
    : m_source(std::move(source)), m_now(now ? std::move(now) : monotonicNow)
{
}

Pending RememberingRegister::find(const CompanyQuery &query, Done<QList<Company>> done)
{
    dropOld();
    if (const Memory *memory = memoryOf(query))
        return later<QList<Company>>(memory->companies, std::move(done));
    const int asked = m_forgotten;
    return m_source->find(query, [this, query, asked, done = std::move(done)](const Result<QList<Company>> &found) {
        if (found && asked == m_forgotten && isToBeKept(query, *found))
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

void RememberingRegister::dropOld()
{
    while (!m_memories.empty() && m_now() - m_memories.front().since >= kRememberedFor)
        m_memories.pop_front();
}

const RememberingRegister::Memory *RememberingRegister::memoryOf(const CompanyQuery &query) const
{
    const auto memory =
        std::find_if(m_memories.begin(), m_memories.end(), [&query](const Memory &one) { return one.query == query; });
    return memory == m_memories.end() ? nullptr : &*memory;
}

void RememberingRegister::remember(const CompanyQuery &query, const QList<Company> &companies)
{
    const auto isOlder = [&query](const Memory &one) { return one.query == query; };
    m_memories.erase(std::remove_if(m_memories.begin(), m_memories.end(), isOlder), m_memories.end());
    if (m_memories.size() == kMostRemembered)
        m_memories.pop_front();
    m_memories.push_back({query, companies, m_now()});
}
