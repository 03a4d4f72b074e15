#pragma once

#include "flow/registration_summary.h"

#include <QAbstractListModel>

/// The registrations on this computer, each as CompanyDelegate shows it and as a screen reader says it.
class RegistrationRows final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setRegistrations(const QList<RegistrationSummary> &registrations);
    const QList<RegistrationSummary> &registrations() const { return m_registrations; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<RegistrationSummary> m_registrations;
};
