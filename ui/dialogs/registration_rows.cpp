#include "dialogs/registration_rows.h"

#include "domain/plain_text.h"
#include "results/company_delegate.h"

#include <QCoreApplication>
#include <QLocale>

namespace {

struct RegistrationWords
{
    Q_DECLARE_TR_FUNCTIONS(RegistrationWords)
};

QString nameText(const RegistrationSummary &one)
{
    return one.companyName.isEmpty() ? RegistrationWords::tr("No company chosen yet") : isolated(one.companyName);
}

QString stateWord(const RegistrationSummary &one)
{
    switch (one.state) {
    case RegistrationSummary::State::Draft: return RegistrationWords::tr("Not finished");
    case RegistrationSummary::State::Unsigned:
        if (one.isSignedHere)
            return RegistrationWords::tr("Waits for the second signatory");
        return one.isRegistered ? RegistrationWords::tr("Registered, not signed") : RegistrationWords::tr("Not signed");
    case RegistrationSummary::State::Verified: return RegistrationWords::tr("Signed");
    case RegistrationSummary::State::Existing: return RegistrationWords::tr("Had an account already");
    }
    Q_UNREACHABLE();
}

QString detailText(const RegistrationSummary &one)
{
    const QString day = QLocale().toString(one.since.toLocalTime().date(),
                                           RegistrationWords::tr("d MMMM yyyy", "a date in a sentence"));
    const QString since = RegistrationWords::tr("begun on %1").arg(day);
    return one.company ? one.company->display() + QStringLiteral(" · ") + since : since;
}

} // namespace

void RegistrationRows::setRegistrations(const QList<RegistrationSummary> &registrations)
{
    beginResetModel();
    m_registrations = registrations;
    endResetModel();
}

void RegistrationRows::retranslate()
{
    if (!m_registrations.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int RegistrationRows::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_registrations.size());
}

QVariant RegistrationRows::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RegistrationSummary &one = m_registrations.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return nameText(one);
    case DetailRole: return detailText(one);
    case SourceRole: return stateWord(one);
    case Qt::ToolTipRole: return rowTip(nameText(one), detailText(one));
    case Qt::AccessibleTextRole:
        return QStringList{nameText(one), stateWord(one), detailText(one)}.join(QLatin1String(", "));
    default: return {};
    }
}
