#include "registers/lookup_merge.h"

#include <algorithm>

namespace {

bool holds(const QList<Company> &companies, const std::optional<CompanyId> &id)
{
    return id && std::any_of(companies.begin(), companies.end(), [&id](const Company &has) { return has.id == id; });
}

QString folded(const QString &name)
{
    return name.simplified().toCaseFolded();
}

int rank(const Company &company, const QString &typed)
{
    constexpr int kExact = 0;
    constexpr int kBegins = 1;
    constexpr int kOther = 2;
    constexpr int kGone = 3;

    if (company.status.kind == CompanyStatus::Kind::Deregistered)
        return kGone;
    const QString name = folded(company.name);
    if (name == typed)
        return kExact;
    return name.startsWith(typed) ? kBegins : kOther;
}

} // namespace

QList<Company> merged(const QList<QList<Company>> &bySource)
{
    QList<Company> all;
    for (const auto &source : bySource) {
        QList<Company> fresh;
        std::copy_if(source.begin(), source.end(), std::back_inserter(fresh),
                     [&all](const Company &company) { return !holds(all, company.id); });
        all += fresh;
    }
    return all;
}

QList<Company> inOrderOfUse(QList<Company> companies, const CompanyQuery &query)
{
    const auto *name = std::get_if<CompanyName>(&query);
    const QString typed = name ? folded(name->text) : QString();
    std::stable_sort(companies.begin(), companies.end(),
                     [&typed](const Company &a, const Company &b) { return rank(a, typed) < rank(b, typed); });
    return companies;
}
