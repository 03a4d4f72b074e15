#include "registers/company_lookup.h"

#include "base/steps.h"
#include "registers/question.h"

#include <utility>

namespace {

bool mayAsk(const RegisterTraits &traits, const CompanyQuery &query)
{
    const auto *number = std::get_if<CompanyId>(&query);
    if (!number)
        return traits.findsNames;
    return traits.findsNumbers && (traits.takesPersonalNumbers || !number->isPersonal());
}

} // namespace

CompanyLookup::CompanyLookup(std::vector<std::unique_ptr<CompanyRegister>> inOrder) : m_registers(std::move(inOrder)) {}

void CompanyLookup::setOff(const QStringList &ids)
{
    m_off = ids;
}

QList<RegisterTraits> CompanyLookup::all() const
{
    QList<RegisterTraits> traits;
    for (const auto &source : m_registers)
        traits.append(source->traits());
    return traits;
}

void CompanyLookup::forget()
{
    for (const auto &source : m_registers)
        source->forget();
}

Pending CompanyLookup::find(const CompanyQuery &query, Done<LookupAnswer> done, SoFar)
{
    QList<CompanyRegister *> sources;
    for (const auto &source : m_registers) {
        if (mayAsk(source->traits(), query))
            sources.append(source.get());
    }
    if (sources.isEmpty())
        return later<LookupAnswer>(LookupAnswer{}, std::move(done));

    auto question = std::make_unique<Question>(sources, query, std::move(done));
    question->ask();
    return Pending(std::move(question));
}

QStringList CompanyLookup::personalNumberGoesTo() const
{
    QStringList ids;
    for (const auto &source : m_registers) {
        const RegisterTraits traits = source->traits();
        if (traits.findsNumbers && traits.takesPersonalNumbers)
            ids.append(traits.id);
    }
    return ids;
}
