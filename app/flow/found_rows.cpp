#include "flow/found_rows.h"

#include <vector>

QList<Company> keepingPlaces(QList<Company> shown, const QList<Company> &now)
{
    std::vector<bool> isRenewed(static_cast<std::size_t>(shown.size()));
    for (const Company &company : now) {
        qsizetype row = 0;
        const auto places = static_cast<qsizetype>(isRenewed.size());
        while (row < places && (isRenewed[static_cast<std::size_t>(row)] || shown.at(row).id != company.id))
            ++row;
        if (row == places) {
            shown.append(company);
            continue;
        }
        isRenewed[static_cast<std::size_t>(row)] = true;
        shown[row] = company;
    }
    return shown;
}
