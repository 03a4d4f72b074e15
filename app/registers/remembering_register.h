#pragma once

#include "domain/company_register.h"

#include <chrono>
#include <deque>
#include <functional>
#include <memory>

/// A register that is not asked the same twice within a quarter of an hour: in memory only, as long as the program runs.
/// What went wrong, came in part or is about a person is asked for again. Outlives the Pendings it gives.
class RememberingRegister final : public CompanyRegister
{
public:
    using Time = std::chrono::milliseconds;
    using Clock = std::function<Time()>; // monotonic

    explicit RememberingRegister(std::unique_ptr<CompanyRegister> source, Clock now = {}); // empty: the system's

    RegisterTraits traits() const override { return m_source->traits(); }
    Pending find(const CompanyQuery &query, Done<QList<Company>> done) override;
    Pending tryKeys(Done<void> done) override { return m_source->tryKeys(std::move(done)); }
    void forget() override;

private:
    struct Memory
    {
        CompanyQuery query;
        QList<Company> companies;
        Time since;
    };

    void dropOld();
    const Memory *memoryOf(const CompanyQuery &query) const;
    void remember(const CompanyQuery &query, const QList<Company> &companies);

    std::unique_ptr<CompanyRegister> m_source;
    Clock m_now;
    std::deque<Memory> m_memories; // the oldest first
    int m_forgotten = 0; // how often: an answer to a question from before is not kept
};
