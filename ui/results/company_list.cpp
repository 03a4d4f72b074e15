#include "results/company_list.h"

#include "results/company_delegate.h"
#include "results/company_words.h"
#include "source_text.h"

void CompanyList::setCompanies(const QList<Company> &companies)
{
    if (companies == m_companies)
        return;
    beginResetModel();
    m_companies = companies;
    endResetModel();
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
    case SourceRole: return sourceName(company.source);
    case Qt::AccessibleTextRole: return companySpoken(company);
    default: return {};
    }
}
