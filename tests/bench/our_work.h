#pragma once

#include "bench/bench_work.h"
#include "net/http.h"
#include "registers/catalogue.h"
#include "registers/company_lookup.h"
#include "secrets/memory_store.h"

/// The look-up as the program makes it, with one register on.
class OurWork : public BenchWork
{
public:
    OurWork(const QUrl &server, Asked what)
        : m_http({server}), m_lookup(makeRegisters(m_http, m_secrets, addressesAt(server), serviceLimits()))
    {
        for (const SecretName &name : registerSecrets(addressesAt(server)))
            m_secrets.put(name, Secret("bench"));
        const QString on = what == Asked::Name ? QStringLiteral("peppol") : QStringLiteral("bolagsverket");
        QStringList off;
        for (const RegisterTraits &traits : m_lookup.all()) {
            if (traits.id != on)
                off.append(traits.id);
        }
        m_lookup.setOff(off);
    }

    void ask(Asked what, int index, std::function<void(bool)> next) override
    {
        m_pending = m_lookup.find(query(what, index), [next = std::move(next)](const Result<LookupAnswer> &answer) {
            next(answer && answer->companies.size() == 1);
        });
    }

private:
    static RegisterAddresses addressesAt(const QUrl &server)
    {
        const auto at = [&server](const char *path) { return server.resolved(QUrl(QLatin1String(path))); };
        return {{QStringLiteral("peppol"), {{QStringLiteral("api"), at("/")}}},
                {QStringLiteral("bolagsverket"),
                 {{QStringLiteral("api"), at("/v1")}, {QStringLiteral("token"), at("/token")}}}};
    }

    static CompanyQuery query(Asked what, int index)
    {
        if (what == Asked::Name)
            return CompanyName(benchName(index));
        return CompanyId(*OrganisationNumber::parse(benchNumber(index), QDate::currentDate()));
    }

    Http m_http;
    MemoryStore m_secrets;
    CompanyLookup m_lookup;
    Pending m_pending;
};
