#include "receipt_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace {

struct ReceiptWords
{
    Q_DECLARE_TR_FUNCTIONS(ReceiptText)
};

} // namespace

QString receiptText(const Draft &draft, const OperatorProfile &profile)
{
    const Company company = draft.company.value_or(Company{});
    const QDateTime when = draft.finished.isValid() ? draft.finished : draft.created;
    QStringList lines{ReceiptWords::tr("E-invoicing account: receipt"), QString()};
    lines += ReceiptWords::tr("Company: %1").arg(company.name);
    if (company.id && !company.isPersonal())
        lines += ReceiptWords::tr("Organisation number: %1").arg(company.id->display());
    lines += ReceiptWords::tr("Operator: %1").arg(profile.name);
    lines += ReceiptWords::tr("Account id: %1")
                 .arg(draft.accountId.isEmpty() ? ReceiptWords::tr("not told yet") : draft.accountId);
    lines += ReceiptWords::tr("The account's e-mail: %1").arg(draft.email);
    lines += draft.isSigned ? ReceiptWords::tr("Signed: yes, with %1").arg(profile.signingName)
                            : ReceiptWords::tr("Signed: not yet");
    const QDateTime local = when.toLocalTime();
    const QString day = QLocale().toString(local.date(), ReceiptWords::tr("d MMMM yyyy", "a date in a sentence"));
    lines += ReceiptWords::tr("Date: %1").arg(day + u' ' + QLocale().toString(local.time(), QLocale::ShortFormat));
    lines += ReceiptWords::tr("Registration: %1").arg(draft.registrationId);
    return lines.join(u'\n') + u'\n';
}
