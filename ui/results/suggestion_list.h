#pragma once

#include "flow/suggestions.h"

#include <QAbstractListModel>

/// What is suggested while one types, each as CompanyDelegate shows it and as a screen reader says it.
class SuggestionList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setSuggestions(const QList<Suggestion> &suggestions);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<Suggestion> m_all;
};
