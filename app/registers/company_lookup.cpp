#include "registers/company_lookup.h"

#include "base/steps.h"
#include "registers/question.h"

#include <algorithm>
#include <optional>
#include <utility>

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

RegisterTraits CompanyLookup::traitsOf(const QString &id) const
{
    for (const RegisterTraits &traits : all())
        if (traits.id == id)
            return traits;
    return {};
}

QStringList CompanyLookup::countries() const
{
    QStringList codes;
    for (const auto &source : m_registers)
        codes += source->traits().countries;
    codes.removeDuplicates();
    return codes;
}

Pending CompanyLookup::find(const CompanyQuery &query, Done<LookupAnswer> done, SoFar soFar)
{
    return findAmong(whoIsAsked(query), query, std::move(done), std::move(soFar));
}

Pending CompanyLookup::findAmong(const QStringList &ids, const CompanyQuery &query, Done<LookupAnswer> done,
                                 SoFar soFar)
{
    QList<CompanyRegister *> sources;
    for (const auto &source : m_registers) {
        if (ids.contains(source->traits().id) && mayAsk(*source, query))
            sources.append(source.get());
    }
    if (sources.isEmpty())
        return later<LookupAnswer>(LookupAnswer{}, std::move(done));

    const auto isWanted = [this, query](const CompanyRegister &source) { return mayAsk(source, query); };
    auto question = std::make_unique<Question>(sources, query, isWanted, std::move(done), std::move(soFar));
    question->ask();
    return Pending(std::move(question));
}

int CompanyLookup::shortestName(const QString &country) const
{
    std::optional<int> shortest;
    for (const auto &source : m_registers) {
        const RegisterTraits traits = source->traits();
        if (traits.findsNames && traits.knows(country) && !m_off.contains(traits.id))
            shortest = std::min(shortest.value_or(traits.shortestName), traits.shortestName);
    }
    return shortest.value_or(RegisterTraits().shortestName);
}

QStringList CompanyLookup::whoIsAsked(const CompanyQuery &query) const
{
    QStringList ids;
    for (const auto &source : m_registers)
        if (mayAsk(*source, query))
            ids.append(source->traits().id);
    return ids;
}

QStringList CompanyLookup::personalNumberGoesTo() const
{
    QStringList ids;
    for (const auto &source : m_registers) {
        const RegisterTraits traits = source->traits();
        const bool isOn = !m_off.contains(traits.id);
        if (isOn && traits.findsNumbers && traits.takesPersonalNumbers && traits.knows(QStringLiteral("SE")))
            ids.append(traits.id);
    }
    return ids;
}

void CompanyLookup::forget()
{
    for (const auto &source : m_registers)
        source->forget();
}

bool CompanyLookup::mayAsk(const CompanyRegister &source, const CompanyQuery &query) const
{
    const RegisterTraits traits = source.traits();
    if (m_off.contains(traits.id))
        return false;
    if (const auto *name = std::get_if<CompanyName>(&query))
        return traits.findsNames && traits.knows(name->country) && name->text.size() >= traits.shortestName;
    const auto &number = std::get<CompanyId>(query);
    return traits.findsNumbers && traits.knows(number.country())
           && (traits.takesPersonalNumbers || !number.isPersonal());
}
