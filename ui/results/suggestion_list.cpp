#include "results/suggestion_list.h"

#include "results/company_delegate.h"
#include "results/company_words.h"

void SuggestionList::setSuggestions(const QList<Suggestion> &suggestions)
{
    if (suggestions == m_all)
        return;
    beginResetModel();
    m_all = suggestions;
    endResetModel();
}

void SuggestionList::retranslate()
{
    if (!m_all.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int SuggestionList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

QVariant SuggestionList::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &[company, otherName] = m_all.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return company.name;
    case DetailRole: return suggestionDetail(company);
    case NoticeRole: return companyNotice(company.status);
    case SourceRole: return otherNameText(otherName);
    case Qt::ToolTipRole: return rowTip(company.name, suggestionDetail(company));
    case Qt::AccessibleTextRole: return suggestionSpoken(company, otherName);
    default: return {};
    }
}
