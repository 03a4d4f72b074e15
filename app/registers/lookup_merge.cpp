#include "registers/lookup_merge.h"

#include <algorithm>

namespace {

bool isAbout(const Company &company, const std::optional<CompanyId> &id)
{
    return company.id.has_value() && company.id == id;
}

bool holds(const QList<Company> &companies, const std::optional<CompanyId> &id)
{
    return std::any_of(companies.begin(), companies.end(), [&id](const Company &has) { return isAbout(has, id); });
}

template<typename Part> bool takesEmpty(Part &part, const Part &from)
{
    const bool isTaken = part == Part() && from != Part();
    if (isTaken)
        part = from;
    return isTaken;
}

// Whole parts: half an address of one and half of another would be nobody's.
void complete(Company &company, const Company &from)
{
    const bool hasForm = takesEmpty(company.form, from.form);
    const bool hasAddress = takesEmpty(company.address, from.address);
    const bool hasStatus =
        company.status.kind == CompanyStatus::Kind::Unknown && from.status.kind != CompanyStatus::Kind::Unknown;
    if (hasStatus)
        company.status = from.status;
    const bool isUsed = hasForm || hasAddress || hasStatus;
    if (isUsed && !company.source.also.contains(from.source.id))
        company.source.also.append(from.source.id);
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
        std::copy_if(source.begin(), source.end(), std::back_inserter(fresh), [&all](const Company &company) {
            return company.id && !company.name.isEmpty() && !holds(all, company.id);
        });
        all += fresh;
    }
    for (Company &company : all) {
        for (const auto &source : bySource) {
            const auto other = std::find_if(source.begin(), source.end(),
                                            [&company](const Company &one) { return isAbout(one, company.id); });
            if (other != source.end() && other->source.id != company.source.id)
                complete(company, *other);
        }
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

QList<Company> continued(const QList<Company> &shown, QList<Company> now, const CompanyQuery &query, Unnamed unnamed)
{
    QList<Company> all;
    for (const Company &seen : shown) {
        const auto same =
            std::find_if(now.begin(), now.end(), [&seen](const Company &one) { return isAbout(one, seen.id); });
        if (same != now.end()) {
            all.append(*same);
            now.erase(same);
        } else if (unnamed == Unnamed::Stay) {
            all.append(seen);
        }
    }
    return all + inOrderOfUse(std::move(now), query);
}
