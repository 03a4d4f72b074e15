#pragma once

#include "domain/company.h"

#include <QAbstractListModel>

/// The companies found, each as CompanyDelegate shows it and as a screen reader says it.
class CompanyList final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// When the rows that are there go on, nothing of them moves.
    void setCompanies(const QList<Company> &companies);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    bool goesOn(const QList<Company> &companies) const;
    void renew(const QList<Company> &companies);

    QList<Company> m_companies;
};
