#include "results/company_list.h"

#include "results/company_delegate.h"
#include "results/company_words.h"
#include "source_text.h"

#include <algorithm>

void CompanyList::setCompanies(const QList<Company> &companies)
{
    if (companies == m_companies)
        return;
    if (goesOn(companies))
        return renew(companies);
    beginResetModel();
    m_companies = companies;
    endResetModel();
}

bool CompanyList::goesOn(const QList<Company> &companies) const
{
    const auto isSame = [](const Company &was, const Company &is) { return was.id == is.id; };
    return companies.size() >= m_companies.size()
           && std::equal(m_companies.begin(), m_companies.end(), companies.begin(), isSame);
}

// Row by row, so that a view keeps what is chosen, where the keyboard is and how far it is scrolled.
void CompanyList::renew(const QList<Company> &companies)
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_companies.at(row) == companies.at(row))
            continue;
        m_companies[row] = companies.at(row);
        Q_EMIT dataChanged(index(row), index(row));
    }
    if (companies.size() == m_companies.size())
        return;
    beginInsertRows({}, rowCount(), static_cast<int>(companies.size()) - 1);
    m_companies = companies;
    endInsertRows();
}

void CompanyList::retranslate()
{
    if (!m_companies.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int CompanyList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_companies.size());
}

QVariant CompanyList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Company &company = m_companies.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return company.name;
    case DetailRole: return companyDetail(company);
    case NoticeRole: return companyNotice(company.status);
    case SourceRole: return sourceTag(company.source);
    case Qt::ToolTipRole: return rowTip(company.name, companyDetail(company));
    case Qt::AccessibleTextRole: return companySpoken(company);
    default: return {};
    }
}
