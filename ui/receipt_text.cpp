#include "receipt_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

} // namespace

QString receiptText(const Draft &draft, const OperatorProfile &profile)
{
    const Company company = draft.company.value_or(Company{});
    const QDateTime when = draft.finished.isValid() ? draft.finished : draft.created;
    QStringList lines{Words::tr("E-invoicing account: receipt"), QString()};
    lines += Words::tr("Company: %1").arg(company.name);
    if (company.id && !company.isPersonal())
        lines += Words::tr("Organisation number: %1").arg(company.id->display());
    lines += Words::tr("Operator: %1").arg(profile.name);
    lines += Words::tr("Account id: %1").arg(draft.accountId.isEmpty() ? Words::tr("not told yet") : draft.accountId);
    lines += Words::tr("The account's e-mail: %1").arg(draft.email);
    lines += draft.isSigned ? Words::tr("Signed: yes, with %1").arg(profile.signingName) : Words::tr("Signed: not yet");
    lines += Words::tr("Date: %1").arg(QLocale().toString(when.toLocalTime(), QLocale::ShortFormat));
    lines += Words::tr("Registration: %1").arg(draft.registrationId);
    return lines.join(u'\n') + u'\n';
}
